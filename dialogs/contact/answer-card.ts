import { absenceOn } from '../../knowledge/directory/absence.ts';
import { firstToContact, type Named } from '../../knowledge/directory/find-contact.ts';
import { isDue, monthsBetween } from '../../knowledge/directory/verification.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { type Action, card, container, type Element, execute, openUrl, text } from '../card.ts';
import { askButton } from '../consultation/ask.ts';
import { metOnAnswer } from '../outreach/on-answer.ts';
import { absenceStrings } from '../strings/absence.ts';
import { outreachStrings } from '../strings/outreach.ts';
import type { Message } from '../turn.ts';
import { flagButton } from '../upkeep/flag/flag-button.ts';
import type { Choice, Decision } from './rules.ts';
import { calm, type Urgent } from './urgent.ts';
import {
  areaName,
  contactLine,
  coordinatorOf,
  lastDayOf,
  type Person,
  personLine,
  personOf,
  phoneLink,
  type Reader,
  serviceName,
} from './views.ts';

type Answer = Extract<Decision, { kind: 'answer' }>;

/** The named person and how to reach them, who stands in, whom to consult, and what happens next. */
export function answerMessage(reader: Reader, answer: Answer, urgent: Urgent = calm): Message {
  const { say, directory } = reader;
  const { contact } = answer;
  const title = serviceName(reader, contact.service);
  const area = areaLine(reader, answer);
  const primaries = contact.primaries.map((named) => personOf(reader, named));
  const substitutes = contact.substitutes.map((named) => personOf(reader, named));
  const consultants = contact.consultants.map((named) => personOf(reader, named));
  const nextStep = directory.service(contact.service)?.nextStep;
  const next = nextStep && escapeText(inLanguage(nextStep, reader.language));
  const first = firstToContact(directory, contact, reader.today);
  const away = awayNote(reader, answer, first);
  const standsIn =
    answer.about === 'substitute' || (away !== undefined && first?.assignment.role === 'substitute');
  const met = metOnAnswer(reader, contact, first);
  const notes = [
    ...(away === undefined ? [] : [escapeText(away)]),
    ...notesOn(reader, answer).map(escapeText),
    ...(answer.about === 'times' && met.lines.length === 0 ? [outreachStrings[reader.language].noTimes] : []),
    ...(answer.about === 'substitute' && substitutes.length === 0 ? [say.nobodySubstitutes] : []),
  ];
  const verified = verifiedLine(
    reader,
    [...contact.primaries, ...contact.substitutes, ...contact.consultants][0],
  );

  const asked = standsIn && substitutes.length > 0 ? 'substitute' : 'primary';
  const groups: readonly Group[] = [
    {
      id: 'primary',
      ...(asked === 'primary' && answer.about !== 'substitute' ? {} : { heading: say.primary }),
      people: primaries,
      nobody: say.noPrimary,
    },
    // Who has asked for one has been told above that there is none.
    ...(answer.about === 'substitute' && substitutes.length === 0
      ? []
      : [{ id: 'substitute', heading: say.substitute, people: substitutes, nobody: say.nobodySubstitutes }]),
    ...(consultants.length > 0
      ? [{ id: 'consultants', heading: say.consultants, people: consultants, nobody: '' }]
      : []),
  ];
  const ordered = [...groups.filter(({ id }) => id === asked), ...groups.filter(({ id }) => id !== asked)];
  const all = ordered.flatMap(({ people }) => people);
  const lead =
    all.find(({ email }) => email === first?.assignment.worker && answer.about !== 'substitute') ?? all[0];
  const near = answer.alternatives.filter((each) => each.near);

  const body: Element[] = [
    ...urgent.body,
    text(escapeText(title), { id: 'service', size: 'large', weight: 'bolder', style: 'heading' }),
    text(escapeText(area), { id: 'area', isSubtle: true, spacing: 'none' }),
    ...notes.map((note) => text(note, { weight: 'bolder' })),
    ...ordered.map((group, at) => groupBlock(reader, group, lead, at > 0)),
    ...(next
      ? [
          container(
            [text(say.nextStep, { weight: 'bolder', size: 'small' }), text(next, { spacing: 'none' })],
            {
              id: 'next-step',
              separator: true,
              spacing: 'medium',
            },
          ),
        ]
      : []),
    ...met.body,
    text(escapeText(verified), { id: 'verified', isSubtle: true, size: 'small' }),
    ...nearServices(reader, near, near.length > 0 ? (reader.asked?.() ?? []) : []),
    ...askButton(reader, contact),
    flagButton(reader, contact),
  ];
  const asText = [
    urgent.text,
    `**${escapeText(title)}**`,
    escapeText(area),
    ...notes,
    ...ordered.flatMap(groupLines),
    ...(next ? [`${say.nextStep}: ${next}`] : []),
    ...met.lines,
    escapeText(verified),
  ]
    .filter((line) => line !== '')
    .join('\n\n');
  return {
    text: asText,
    card: card(asText, body),
    summary: say.answerSummary(plainText(title), plainText(areaName(reader, contact.area)), lead?.name ?? ''),
  };
}

/** "Did you mean one of these?", when something comes near. */
export const nearServices = (
  reader: Reader,
  near: readonly Choice[],
  asked: readonly string[] = [],
): readonly Element[] =>
  near.length === 0
    ? []
    : [
        text(reader.say.nearServices, { size: 'small', weight: 'bolder' }),
        { type: 'ActionSet', id: 'near-services', actions: serviceButtons(reader, near, asked) },
      ];

/** A button for each service; the same area stays. `asked`: the words that the answer has missed, when it has. */
export const serviceButtons = (
  reader: Reader,
  choices: readonly Choice[],
  asked: readonly string[] = [],
): readonly Action[] =>
  choices.map((choice, at) =>
    execute(`service-${at}`, plainText(serviceName(reader, choice.service)), {
      do: 'contact',
      service: choice.service,
      ...(choice.area === undefined ? {} : { area: choice.area }),
      ...(asked.length === 0 ? {} : { asked: asked.join(' ') }),
      lang: reader.language,
    }),
  );

/** Call and mail, for the one person who is to be contacted first. */
const contactActions = (reader: Reader, person: Person): readonly Action[] => [
  ...(person.phone ? [openUrl('call', reader.say.call(person.phone), phoneLink(person.phone))] : []),
  openUrl('mail', reader.say.sendMail, `mailto:${encodeURI(person.email)}`),
];

/** Somebody with all one needs to reach them; `buttons` for the one person to contact first. */
export const personBlock = (reader: Reader, person: Person, buttons: boolean): readonly Element[] => [
  text(escapeText(person.name), { weight: 'bolder', size: 'medium' }),
  ...(person.post ? [text(escapeText(person.post), { spacing: 'none' })] : []),
  text(contactLine(person), { spacing: 'none', isSubtle: true }),
  ...(buttons ? [{ type: 'ActionSet', id: 'reach', actions: contactActions(reader, person) } as const] : []),
];

/** The people of one role. */
interface Group {
  readonly id: string;
  readonly heading?: string;
  readonly people: readonly Person[];
  /** What is said when there is nobody. */
  readonly nobody: string;
}

function groupBlock(reader: Reader, group: Group, lead: Person | undefined, separator: boolean): Element {
  const { id, heading, people, nobody } = group;
  const items = people.flatMap((person) =>
    person === lead || heading === undefined
      ? personBlock(reader, person, person === lead)
      : [
          text(
            [`**${escapeText(person.name)}**`, escapeText(person.post)]
              .filter((part) => part !== '')
              .join(', '),
            {
              spacing: 'none',
            },
          ),
          text(contactLine(person), { spacing: 'none', isSubtle: true }),
        ],
  );
  return container(
    [
      ...(heading === undefined ? [] : [text(heading, { weight: 'bolder', size: 'small' })]),
      ...(items.length > 0 ? items : [text(nobody, { spacing: 'none' })]),
    ],
    { id, spacing: 'medium', ...(separator ? { separator } : {}) },
  );
}

const groupLines = ({ heading, people, nobody }: Group): readonly string[] =>
  people.length > 0
    ? people.map((person) => (heading ? `${heading}: ${personLine(person)}` : personLine(person)))
    : [nobody];

function areaLine(reader: Reader, { contact }: Answer): string {
  const area = areaName(reader, contact.area);
  return contact.answeredBy === contact.area
    ? reader.say.areaOfAnswer(area)
    : reader.say.answeredBy(area, areaName(reader, contact.answeredBy));
}

function notesOn(reader: Reader, { contact }: Answer): readonly string[] {
  if (contact.kind !== 'ambiguous') return [];
  const [email] = reader.directory.coordinatorsOf(contact.area);
  return [reader.say.severalPrimaries(email && coordinatorOf(reader, email).name)];
}

/** The first primary is away: who to turn to instead, and until when. */
function awayNote(reader: Reader, { contact }: Answer, first: Named | undefined): string | undefined {
  const { directory, today } = reader;
  const [primary] = contact.primaries;
  const worker = primary && directory.worker(primary.assignment.worker);
  const absence = absenceOn(worker, today);
  if (!worker || !absence || (first?.assignment.role === 'primary' && first !== primary)) return undefined;
  const words = absenceStrings[reader.language];
  const until = lastDayOf(reader, absence);
  return first?.assignment.role === 'substitute'
    ? words.awaySubstitute(worker.name, until)
    : words.awayNobody(worker.name, until);
}

/** When the row was last said to hold, or for how long nobody has. */
function verifiedLine({ say, today }: Reader, named: Named | undefined): string {
  const assignment = named?.assignment;
  if (!assignment?.verifiedAt) return say.notVerified;
  return isDue(assignment, today)
    ? say.notVerifiedFor(monthsBetween(assignment.verifiedAt, today))
    : say.verified(say.day(assignment.verifiedAt, today));
}

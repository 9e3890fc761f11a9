import type { Named } from '../../knowledge/directory/find-contact.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { type Action, card, container, type Element, execute, openUrl, text } from '../card.ts';
import type { Message } from '../turn.ts';
import type { Choice, Decision } from './rules.ts';
import { calm, type Urgent } from './urgent.ts';
import {
  areaName,
  coordinatorOf,
  type Person,
  personLine,
  personOf,
  phoneLink,
  type Reader,
  serviceName,
} from './views.ts';

type Answer = Extract<Decision, { kind: 'answer' }>;

/** The named person, how to reach them, who stands in, and what happens next. `urgent` goes on top. */
export function answerMessage(reader: Reader, answer: Answer, urgent: Urgent = calm): Message {
  const { say, directory } = reader;
  const { contact } = answer;
  const service = directory.service(contact.service);
  const title = serviceName(reader, contact.service);
  const area = areaLine(reader, answer);
  const primaries = contact.primaries.map((named) => personOf(reader, named));
  const substitutes = contact.substitutes.map((named) => personOf(reader, named));
  const consultants = contact.consultants.map((named) => personOf(reader, named));
  const [first] =
    answer.about === 'substitute' && substitutes.length > 0
      ? substitutes
      : [...primaries, ...substitutes, ...consultants];

  const notes = notesOn(reader, answer);
  const next = service?.nextStep && inLanguage(service.nextStep, reader.language);
  const verified = verifiedLine(
    reader,
    contact.primaries[0] ?? contact.substitutes[0] ?? contact.consultants[0],
  );
  const substituteFirst = answer.about === 'substitute';

  const primaryBlock = container(
    primaries.length > 0 ? primaries.flatMap(personBlock) : [text(say.noPrimary)],
    { id: 'primary' },
  );
  const substituteBlock = group(
    'substitute',
    say.substitute,
    substitutes,
    say.nobodySubstitutes,
    substituteFirst,
  );
  const body: Element[] = [
    ...urgent.body,
    text(escapeText(title), { id: 'service', size: 'large', weight: 'bolder', style: 'heading' }),
    text(escapeText(area), { id: 'area', isSubtle: true, spacing: 'none' }),
    ...notes.map((note) => text(escapeText(note), { weight: 'bolder' })),
    ...(substituteFirst ? [substituteBlock, primaryBlock] : [primaryBlock, substituteBlock]),
    ...(consultants.length > 0 ? [group('consultants', say.consultants, consultants, '', false)] : []),
    ...(next
      ? [
          container(
            [
              text(say.nextStep, { weight: 'bolder', size: 'small' }),
              text(escapeText(next), { spacing: 'none' }),
            ],
            {
              id: 'next-step',
              separator: true,
            },
          ),
        ]
      : []),
    text(escapeText(verified), { id: 'verified', isSubtle: true, size: 'small' }),
    ...(answer.alternatives.length > 0
      ? [
          text(say.nearServices, { size: 'small', weight: 'bolder' }),
          {
            type: 'ActionSet',
            id: 'near-services',
            actions: serviceButtons(reader, answer.alternatives),
          } as const,
        ]
      : []),
  ];
  const lines = [
    urgent.text,
    `**${escapeText(title)}**`,
    escapeText(area),
    ...notes.map(escapeText),
    ...primaries.map(personLine),
    ...(primaries.length === 0 ? [say.noPrimary] : []),
    ...(substitutes.length > 0
      ? substitutes.map((each) => `${say.substitute}: ${personLine(each)}`)
      : [say.nobodySubstitutes]),
    ...consultants.map((each) => `${say.consultants}: ${personLine(each)}`),
    ...(next ? [`${say.nextStep}: ${escapeText(next)}`] : []),
    escapeText(verified),
  ];
  const asText = lines.filter((line) => line !== '').join('\n\n');
  return {
    text: asText,
    card: card(asText, body, first ? contactActions(reader, first) : []),
    summary: say.answerSummary(
      plainText(title),
      plainText(areaName(reader, contact.area)),
      first?.name ?? '',
    ),
  };
}

/** A button for each service; the same area stays. */
export const serviceButtons = (reader: Reader, choices: readonly Choice[]): readonly Action[] =>
  choices.map((choice, at) =>
    execute(`service-${at}`, plainText(serviceName(reader, choice.service)), {
      do: 'contact',
      service: choice.service,
      ...(choice.area === undefined ? {} : { area: choice.area }),
      lang: reader.language,
    }),
  );

/** Call and mail, for the one person who is to be contacted first. */
export const contactActions = (reader: Reader, person: Person): readonly Action[] => [
  ...(person.phone ? [openUrl('call', reader.say.call(person.phone), phoneLink(person.phone))] : []),
  openUrl('mail', reader.say.sendMail, `mailto:${encodeURI(person.email)}`),
];

export const personBlock = (person: Person): readonly Element[] => [
  text(escapeText(person.name), { weight: 'bolder', size: 'medium' }),
  ...(person.post ? [text(escapeText(person.post), { spacing: 'none' })] : []),
  text(escapeText([person.phone, person.email].filter((part) => part !== undefined).join(' · ')), {
    spacing: 'none',
    isSubtle: true,
  }),
];

function group(
  id: string,
  heading: string,
  people: readonly Person[],
  nobody: string,
  first: boolean,
): Element {
  const lines: readonly Element[] =
    people.length > 0
      ? people.flatMap(first ? personBlock : personText)
      : [text(nobody, { spacing: 'none' })];
  return container([text(heading, { weight: 'bolder', size: 'small' }), ...lines], { id, separator: true });
}

const personText = (person: Person): readonly Element[] => [text(personLine(person), { spacing: 'none' })];

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

const verifiedLine = (reader: Reader, named: Named | undefined): string =>
  named?.assignment.verifiedAt
    ? reader.say.verified(reader.say.day(named.assignment.verifiedAt, reader.today))
    : reader.say.notVerified;

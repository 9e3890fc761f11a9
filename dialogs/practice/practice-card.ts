import { daysBetween } from '../../knowledge/directory/days.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { type Action, card, container, type Element, execute, openUrl, text } from '../card.ts';
import { fitting } from '../consultation/written.ts';
import { coordinatorOf, personLine, type Reader, serviceName } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Practice } from './practice.ts';
import { nameSaid, practiceWords, whereSaid, whoFrom } from './said.ts';

/** Days after which a card says that nobody has looked at it: an owner was asked twice by then. */
const oldAfter = 120;
/** More names than these are counted by nobody on a phone. */
const mostInterested = 8;

/** How a practice is shown, besides what it holds. */
export interface PracticeView {
  readonly who: Email | undefined;
  readonly mayChange: boolean;
  /** The day on which it was last looked at. */
  readonly checked: IsoDate;
  /** Markdown: what has just been done or could not be. */
  readonly note?: string;
  /** Markdown: a heading, when it comes unasked, and why it comes. */
  readonly news?: { readonly heading: string; readonly why: string; readonly person?: Email };
}

/** A practice: what it is, how far it is, the plan, experiences, and who answers for it. */
export function practiceCard(reader: Reader, practice: Practice, view: PracticeView): Message {
  const words = practiceWords(reader);
  const { note, news } = view;
  const title = nameSaid(practice);
  const where = escapeText(whereSaid(reader, practice));
  const notes = [...(note === undefined ? [] : [note]), ...(news === undefined ? [] : [news.heading])];
  const person = news?.person === undefined ? [] : [personLine(coordinatorOf(reader, news.person))];
  const what = fitting(practice.what, mostOfWhat);
  const plan = planLines(reader, practice);
  const experiences = experienceLines(reader, practice);
  const people = peopleLines(reader, practice, view);
  const why = news === undefined ? [] : [news.why];
  const written =
    practice.language === reader.language
      ? []
      : [meetingStringsIn(reader.language).writtenIn[practice.language]];
  const asText = [
    ...notes.map((line) => `**${line}**`),
    ...person,
    `**${title}**`,
    where,
    what,
    ...(plan.length > 0 ? [`**${words.plan}**`, ...plan] : []),
    ...(experiences.length > 0 ? [`**${words.experiences}**`, ...experiences] : []),
    ...people,
    ...written,
    ...why,
  ].join('\n\n');
  return {
    text: asText,
    summary: plainText((note ?? words.notice).replaceAll('*', '')),
    card: card(
      // The card says it all again: the fallback of a long one is what most want to know.
      asText.length <= mostOfFallback ? asText : [`**${title}**`, where, ...people].join('\n\n'),
      [
        ...notes.map((line, at) => text(line, { id: `note-${at}`, weight: 'bolder' })),
        ...person.map((line) => text(line, { id: 'person' })),
        text(title, { id: 'practice', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(where, { id: 'where', isSubtle: true, spacing: 'none' }),
        text(what, { id: 'what' }),
        ...section('plan', words.plan, plan),
        ...section('experiences', words.experiences, experiences),
        ...people.map((line, at) =>
          text(line, { id: `about-${at}`, ...(at > 0 ? { spacing: 'small' } : {}) }),
        ),
        ...written.map((line) => text(line, { id: 'written-in', isSubtle: true, spacing: 'small' })),
        ...why.map((line) => text(line, { id: 'why', isSubtle: true, size: 'small' })),
      ],
      buttonsOf(reader, practice, view),
    ),
  };
}

/** UTF-16 units. */
const mostOfFallback = 2000;
/** UTF-8 bytes of what people wrote, so that the whole card stays under 28 kB. */
const mostOfWhat = 2400;
const mostOfCell = 200;
const mostOfExperience = 1800;

const section = (id: string, heading: string, lines: readonly string[]): readonly Element[] =>
  lines.length === 0
    ? []
    : [
        container(
          [text(heading, { weight: 'bolder' }), ...lines.map((line) => text(line, { spacing: 'small' }))],
          { id, separator: true },
        ),
      ];

function planLines(reader: Reader, { plan }: Practice): readonly string[] {
  const words = practiceWords(reader);
  return plan.map(({ theme, what, who, by }) =>
    words.step(
      fitting(theme, mostOfCell),
      fitting(what, mostOfCell),
      fitting([who, by].filter((part) => part !== undefined).join(', '), 2 * mostOfCell),
    ),
  );
}

function experienceLines(reader: Reader, { experiences }: Practice): readonly string[] {
  const words = practiceWords(reader);
  return (['worked', 'failed', 'next'] as const).flatMap((part) => {
    const said = experiences[part];
    return said === undefined ? [] : [words[part](fitting(said, mostOfExperience))];
  });
}

function peopleLines(
  reader: Reader,
  { services, owner, interested, status }: Practice,
  { checked }: PracticeView,
): readonly string[] {
  const words = practiceWords(reader);
  const day = reader.say.day(checked, reader.today);
  const isOld = status !== 'ended' && daysBetween(checked, reader.today) > oldAfter;
  const names = interested.slice(0, mostInterested).map(({ who }) => escapeText(whoFrom(reader, who)));
  const more = interested.length - names.length;
  return [
    ...(services.length === 0
      ? []
      : [words.services(services.map((id) => escapeText(serviceName(reader, id))).join(', '))]),
    words.owner(personLine(coordinatorOf(reader, owner))),
    ...(names.length === 0
      ? []
      : [words.interested([...names, ...(more > 0 ? [`+${more}`] : [])].join(', '))]),
    isOld ? words.old(day) : words.checked(day),
  ];
}

function buttonsOf(
  reader: Reader,
  { id, owner, interested }: Practice,
  { who, mayChange, news }: PracticeView,
): readonly Action[] {
  const { buttons } = practiceWords(reader);
  const { language: lang } = reader;
  const isInterested = interested.some((each) => each.who === who);
  const tap = (kind: 'interested' | 'not_interested' | 'holds', title: string): Action =>
    execute(kind, title, { do: 'practice_tap', id, tap: kind, lang });
  const form = (kind: 'basics' | 'experiences' | 'owner', title: string): Action =>
    execute(`form-${kind}`, title, { do: 'practice_form', form: kind, id, lang });
  const chatsWith = news?.person ?? (isInterested ? owner : undefined);
  return [
    ...(chatsWith === undefined ? [] : [chat(reader, chatsWith)]),
    ...(who === owner || news?.person !== undefined
      ? []
      : [
          isInterested ? tap('not_interested', buttons.notInterested) : tap('interested', buttons.interested),
        ]),
    ...(mayChange
      ? [
          ...(chatsWith === undefined ? [tap('holds', buttons.holds)] : []),
          form('basics', buttons.edit),
          execute('form-plan', buttons.plan, { do: 'practice_plan', id, lang }),
          form('experiences', buttons.experiences),
          form('owner', buttons.owner),
        ]
      : []),
  ].slice(0, mostButtons);
}

/** A card takes no more. */
const mostButtons = 6;

const chat = (reader: Reader, who: Email): Action => {
  const { name } = coordinatorOf(reader, who);
  return openUrl(
    'chat',
    practiceWords(reader).buttons.chatWith(name),
    `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(who)}`,
  );
};

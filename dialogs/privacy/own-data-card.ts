import { escapeText } from '../../knowledge/kernel/escape.ts';
import { isGoing } from '../action/action.ts';
import { card, execute, text } from '../card.ts';
import { isOver } from '../consultation/consultation.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { groupName } from '../meeting/groups-of.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import type { Other } from '../strings/privacy/strings.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { whoKeeps } from './deletion-plan.ts';
import { hasTexts, type OwnData } from './own-data.ts';

/** Of each list; the file has all. */
const mostListed = 4;

/** What is kept of somebody, shortly, with the way to all of it and to its end. */
export function ownDataCard(scene: Scene, own: OwnData): Message {
  const { reader } = scene;
  const words = privacyStringsIn(reader.language);
  const { language: lang } = reader;
  const rows = rowsOf(scene, own);
  const line = (row: Row): string => `**${row.title}:** ${row.value}`;
  return {
    text: [`**${words.title}**`, '', ...rows.map((row) => `- ${line(row)}`)].join('\n'),
    summary: words.summary,
    card: card(
      [`**${words.title}**`, ...rows.map(line)].join('\n\n'),
      [
        text(words.title, { id: 'title', style: 'heading', weight: 'bolder', size: 'medium' }),
        ...rows.map((row) => text(line(row), { id: `row-${row.id}`, spacing: 'small' })),
      ],
      [
        execute('file', words.asFile, { do: 'offer', offer: { file: 'own_data', lang }, lang }),
        execute('delete', words.deleteMine, { do: 'privacy_ask', lang }),
      ],
    ),
  };
}

interface Row {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly value: string;
}

function rowsOf(scene: Scene, own: OwnData): readonly Row[] {
  const { reader, say } = scene;
  const words = privacyStringsIn(reader.language);
  const { person } = own.known;
  const area = (id: Parameters<typeof areaName>[1]): string => escapeText(areaName(reader, id));
  const listed = (all: readonly string[]): string =>
    [
      ...all.slice(0, mostListed),
      ...(all.length > mostListed ? [words.andMore(all.length - mostListed)] : []),
    ].join(' · ');
  const posts = [
    ...own.assignments.map(
      (each) =>
        `${escapeText(serviceName(reader, each.service))}, ${say.roles[each.role]}, ${each.areas.map(area).join(', ')}`,
    ),
    ...(own.coordinates.length > 0 ? [words.coordinates(own.coordinates.map(area).join(', '))] : []),
  ];
  const isIn = own.worker !== undefined || posts.length > 0;
  const keepers = isIn
    ? whoKeeps(scene, own).map((each) => escapeText(coordinatorOf(reader, each).name))
    : [];
  const row = (id: keyof typeof words.label, value: string): readonly Row[] =>
    value === '' ? [] : [{ id, title: words.label[id], value }];
  const going = own.actions.filter((each) => isGoing(each) && each.owner === own.email).length;
  return [
    ...row('language', person.language ? say.languages[person.language] : words.languageOfMessages),
    ...row('home', person.homeArea === undefined ? words.none : area(person.homeArea)),
    ...row('follows', words.follows(own.follows.length, Object.keys(own.summaries).length) || words.none),
    ...row('directory', isIn ? listed(posts) || escapeText(own.worker?.name ?? '') : words.notInDirectory),
    ...row('keeper', listed(keepers)),
    ...row('consultations', consultationsSaid(scene, own)),
    ...row('tasks', words.tasks(going, own.actions.length - going)),
    ...row('groups', listed(own.groups.map(({ id }) => escapeText(groupName(reader, id)))) || words.none),
    ...row('others', othersSaid(own, words.others)),
    ...row('questions', words.questions),
  ];
}

function consultationsSaid({ reader, world }: Scene, own: OwnData): string {
  const words = privacyStringsIn(reader.language);
  const all = [...own.asked, ...own.advised];
  const open = all.filter((each) => !isOver(each)).length;
  const ends = all.flatMap((each) => (isOver(each) && hasTexts(each) ? [each.state.clearAt] : []));
  const last = reader.say.day(world.dayOf(Math.max(...ends, 0)), reader.today);
  return [
    words.consultations(own.asked.length, own.advised.length),
    ...(open > 0 ? [words.textsOpen(open, world.textKeptDays)] : []),
    ...(ends.length > 0 ? [words.textsEnded(ends.length, last)] : []),
  ].join(' · ');
}

function othersSaid(own: OwnData, said: Readonly<Record<Other, (count: number) => string>>): string {
  const counts: readonly (readonly [Other, number])[] = [
    ['drafts', own.drafts.length + own.meetingDrafts.length],
    ['interests', own.interested.length],
    ['practices', own.practices.length],
    ['reports', own.reports.length],
    ['items', own.items.length],
    ['summaries', own.meetings.length],
    ['windows', own.windows.length],
    ['history', own.made.length + own.about.length],
  ];
  return counts.flatMap(([kind, count]) => (count > 0 ? [said[kind](count)] : [])).join(' · ');
}

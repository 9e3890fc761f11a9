import { uncovered } from '../../../knowledge/directory/absence.ts';
import { daysLater } from '../../../knowledge/directory/days.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId, Email } from '../../../knowledge/kernel/ids.ts';
import { type Action, card, container, type Element, execute, text } from '../../card.ts';
import { areaName, type Reader, serviceName } from '../../contact/views.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import type { Message } from '../../turn.ts';
import type { Moment, World } from '../../world.ts';
import { gapsSection } from '../gap/section.ts';
import { areasToKeep, isWithWorker, rowsToCheck } from './keepers.ts';
import { choiceIds, mostRows, type ShownRow } from './presses.ts';
import { fingerprint, type Row } from './row.ts';
import { rowDetails, rowTitle } from './row-view.ts';

/** Part of a card, and the same as markdown. */
interface Block {
  readonly body: readonly Element[];
  readonly asText: string;
}

/**
 * The card on which a person checks what is due, with what else their areas lack. Undefined when nothing is due and
 * nothing lacking. `within`: only rows of these areas.
 */
export async function checkCard(
  person: Email,
  reader: Reader,
  moment: Moment,
  world: World,
  options: { readonly unasked: boolean; readonly within?: ReadonlySet<AreaId> },
): Promise<Message | undefined> {
  const words = pulseStrings[reader.language];
  const areas = await areasToKeep(person, moment.now, world);
  const { rows, waiting } = await dueNow(person, moment, world, options.within);
  const gaps = areas.size > 0 ? await gapsSection(reader, world, areas) : undefined;
  if (rows.length === 0 && !gaps) return undefined;
  const blocks = [
    ...(rows.length > 0 ? [rowsBlock(reader, person, rows, waiting)] : []),
    ...absencesBlock(reader, areas),
    ...(gaps ? [gaps] : []),
    ...(options.unasked ? [whyBlock(words.why)] : []),
  ];
  const asText = blocks.map((block) => block.asText).join('\n\n');
  return {
    text: asText,
    summary: rows.length > 0 ? words.summary(rows.length) : words.gapsSummary,
    card: card(
      asText,
      blocks.flatMap(({ body }) => body),
    ),
  };
}

/** What a card can hold of the rows that are due, and how many more there are. Rows that their workers are asked about are left to them. */
export async function dueNow(
  person: Email,
  moment: Moment,
  world: World,
  within?: ReadonlySet<AreaId>,
): Promise<{ readonly rows: readonly Row[]; readonly waiting: number }> {
  const { directory } = world.knowledge();
  const isWithin = (row: Row): boolean =>
    within === undefined ||
    (row.kind === 'assignment' ? [row.assignment] : directory.assignmentsOf(row.service.id)).some((each) =>
      each.areas.some((area) => within.has(area)),
    );
  const due = (await rowsToCheck(person, moment, world)).filter(isWithin);
  const rows: Row[] = [];
  let looked = 0;
  for (const row of due) {
    if (rows.length === mostRows) break;
    looked += 1;
    if (!(await isWithWorker(row, moment.now, world))) rows.push(row);
  }
  return { rows, waiting: due.length - looked };
}

export const shownRows = (reader: Reader, rows: readonly Row[]): ShownRow[] =>
  rows.map((row) => ({ key: row.key, seen: fingerprint(row, reader.directory) }));

function rowsBlock(reader: Reader, person: Email, rows: readonly Row[], waiting: number): Block {
  const { language } = reader;
  const words = pulseStrings[language];
  const shown = shownRows(reader, rows);
  const actions: Action[] = [
    execute('check_all', words.all, { do: 'check_all', rows: shown, lang: language }),
    // What the inputs say comes with the press.
    execute('check_rows', words.save, { do: 'check_rows', rows: shown, lang: language }),
  ];
  const more = waiting > 0 ? [words.more(waiting)] : [];
  return {
    body: [
      text(words.title, { id: 'due', size: 'large', weight: 'bolder', style: 'heading' }),
      ...rows.map((row, at) => rowBlock(reader, person, row, at)),
      ...more.map((line) => text(line, { isSubtle: true })),
      { type: 'ActionSet', id: 'check', actions },
    ],
    asText: [
      `**${words.title}**`,
      rows
        .map((row) => `- ${escapeText(rowTitle(reader, row))} (${escapeText(rowDetails(reader, row))})`)
        .join('\n'),
      ...more,
    ].join('\n\n'),
  };
}

function rowBlock(reader: Reader, person: Email, row: Row, at: number): Element {
  const { choices, choose, placeholder, question } = pulseStrings[reader.language];
  const mayAsk = row.kind === 'assignment' && row.assignment.worker !== person;
  const offered = mayAsk ? (['skip', 'ok', 'changed', 'ask'] as const) : (['skip', 'ok', 'changed'] as const);
  return container(
    [
      text(escapeText(rowTitle(reader, row)), { weight: 'bolder' }),
      text(escapeText(rowDetails(reader, row)), { size: 'small', isSubtle: true, spacing: 'none' }),
      {
        type: 'Input.ChoiceSet',
        id: choiceIds[at] ?? '',
        label: question,
        errorMessage: choose,
        isRequired: false,
        style: 'compact',
        placeholder,
        choices: offered.map((value) => ({ title: choices[value], value })),
      },
    ],
    { id: `row-${at}`, separator: true, spacing: 'medium' },
  );
}

/** So many days ahead an absence is told of once more. */
const lookAhead = 14;
const mostAbsences = 5;

function absencesBlock(reader: Reader, areas: ReadonlySet<AreaId>): readonly Block[] {
  const { directory, today, say } = reader;
  const words = pulseStrings[reader.language];
  const until = daysLater(today, lookAhead);
  const lines = directory.data.workers.flatMap((worker) =>
    worker.absences
      .filter(({ from, to }) => to >= today && from <= until)
      .flatMap((span) =>
        uncovered(directory, worker.email, span)
          .filter(({ area }) => areas.has(area))
          .map(({ service, area }) =>
            words.absence(
              escapeText(worker.name),
              say.daySpan(span.from, span.to, today),
              escapeText(serviceName(reader, service)),
              escapeText(areaName(reader, area)),
            ),
          ),
      ),
  );
  if (lines.length === 0) return [];
  const list = lines
    .slice(0, mostAbsences)
    .map((line) => `- ${line}`)
    .join('\n');
  return [
    {
      body: [
        text(words.absences, { id: 'absences', weight: 'bolder', style: 'heading' }),
        text(list, { spacing: 'small' }),
      ],
      asText: `**${words.absences}**\n\n${list}`,
    },
  ];
}

const whyBlock = (why: string): Block => ({
  body: [text(why, { id: 'why', size: 'small', isSubtle: true })],
  asText: why,
});

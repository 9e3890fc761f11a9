import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { card, container, type Element, execute, text } from '../../card.ts';
import { coordinatorOf, type Reader } from '../../contact/views.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import type { UpkeepStrings } from '../../strings/upkeep/strings.ts';
import type { Message } from '../../turn.ts';
import type { Checked } from './check.ts';
import type { Row } from './row.ts';
import { rowTitle, waysToMend } from './row-view.ts';

/** What a tap has done, and what is to be done next. */
export interface Outcome {
  readonly checked: Checked;
  /** Said to have changed: these want to be mended. */
  readonly mend: readonly Row[];
  readonly asked: readonly Row[];
  readonly askedAlready: readonly Row[];
  /** Left alone, because this person has said something else of them. */
  readonly otherwise: readonly Row[];
  /** Rows that still wait for this person. */
  readonly more: number;
}

export function checkedMessage(reader: Reader, say: UpkeepStrings, outcome: Outcome): Message {
  const { language } = reader;
  const words = pulseStrings[language];
  const { checked, mend, more } = outcome;
  const list = (heading: string, rows: readonly Row[]): readonly string[] =>
    rows.length === 0
      ? []
      : [`${heading}\n\n${rows.map((row) => `- ${escapeText(rowTitle(reader, row))}`).join('\n')}`];
  const first = checked.held.length > 0 ? words.checked(checked.held.length) : words.noneChecked;
  const lines = [
    first,
    ...list(words.changedSince, checked.changed),
    ...list(words.denied, checked.denied),
    ...list(words.otherwise, outcome.otherwise),
    ...(checked.gone > 0 ? [words.gone] : []),
    ...named(reader, words.asked, outcome.asked),
    ...named(reader, words.askedAlready, outcome.askedAlready),
  ];
  const after = [...(more > 0 ? [words.more(more)] : []), ...(checked.held.length > 0 ? [say.undoHint] : [])];
  const asText = [
    ...lines,
    ...mend.map((row) => words.whatChanged(escapeText(rowTitle(reader, row)))),
    ...after,
  ].join('\n\n');
  return {
    text: asText,
    summary: plainText(first.replaceAll('*', '')),
    card: card(
      asText,
      [
        ...lines.map((line, at) => text(line, { id: `line-${at}` })),
        ...mend.map((row, at) => mendBlock(reader, row, at)),
        ...after.map((line) => text(line, { size: 'small', isSubtle: true })),
      ],
      more > 0 ? [execute('more', words.showMore, { do: 'show_due', lang: language })] : [],
    ),
  };
}

const mendBlock = (reader: Reader, row: Row, at: number): Element =>
  container(
    [
      text(pulseStrings[reader.language].whatChanged(escapeText(rowTitle(reader, row)))),
      { type: 'ActionSet', actions: waysToMend(reader, row, String(at)), spacing: 'small' },
    ],
    { id: `mend-${at}`, separator: true, spacing: 'medium' },
  );

/** The workers of rows, each once. */
function named(reader: Reader, say: (names: string) => string, rows: readonly Row[]): readonly string[] {
  const names = new Set(
    rows.flatMap((row) =>
      row.kind === 'assignment' ? [escapeText(coordinatorOf(reader, row.assignment.worker).name)] : [],
    ),
  );
  return names.size > 0 ? [say([...names].join(', '))] : [];
}

import type { Cell, Line } from './notes.ts';

/** What a column of a table holds. */
type Column = 'task' | 'owner' | 'due' | 'status' | 'decision' | 'topic' | 'other';

const columns: readonly (readonly [Column, RegExp])[] = [
  ['decision', /^(?:päätös|päätökset|linjaus|sovittu|lopputulos|beslut|decision|decisions|outcome|agreed)$/],
  [
    'owner',
    /^(?:vastuu|vastuut|vastuuhenkilö|vastuutaho|vastaa|vastuullinen|kuka|tekijä|omistaja|ansvarig|ansvar|ansvariga|vem|ansvarsperson|owner|responsible|who|assignee|assigned to|lead|by whom)$/,
  ],
  [
    'due',
    /^(?:aikataulu|määräaika|dl|deadline|milloin|koska|takaraja|mennessä|valmis|pvm|ajankohta|tidtabell|tidsplan|tidpunkt|när|senast|datum|klart|due|due date|when|by|by when|timeline|date|schedule|target date)$/,
  ],
  ['status', /^(?:tila|status|tilanne|läge|state|progress|tehty|klar\??)$/],
  [
    'task',
    /^(?:toimenpide|toimenpiteet|tehtävä|tehtävät|toimi|toiminta|mitä|mitä tehdään|jatkotoimi|jatkotoimet|åtgärd|åtgärder|uppgift|uppgifter|vad|att göra|action|actions|action item|action point|task|tasks|what|to do|todo|next step)$/,
  ],
  ['topic', /^(?:asia|aihe|kohta|ärende|ämne|punkt|sak|topic|subject|item|issue|agenda item)$/],
];

const columnOf = ({ text }: Cell): Column =>
  columns.find(([, pattern]) => pattern.test(text.toLowerCase().replace(/[*_:]/g, '').trim()))?.[0] ??
  'other';

/** A row that says what is to be done or what was settled. `topic`: what it is about, where its own words may not tell. */
export type TableRow =
  | {
      readonly kind: 'action';
      readonly task: Cell;
      readonly owner: string;
      readonly due: string;
      readonly topic: string;
    }
  | { readonly kind: 'decision'; readonly decision: Cell; readonly topic: string };

const isDone = (status: string): boolean =>
  /^(?:tehty|valmis|valmiina|ok|hoidettu|klar|klart|gjort|gjord|färdig|done|complete|completed|closed|x|✓|✔)\.?$/i.test(
    status,
  );
const isEmpty = (text: string): boolean => /^[-–—?.\s]*$/.test(text);

/** The rows of the tables whose headers tell what is in them; tasks that are done are left out. */
export function tableRows(lines: readonly Line[]): readonly TableRow[] {
  let header: readonly Column[] | undefined;
  return lines.flatMap((line): readonly TableRow[] => {
    const { cells } = line;
    if (line.kind !== 'row' || !cells) {
      header = undefined;
      return [];
    }
    const named = cells.map(columnOf);
    if (
      named.includes('decision') ||
      (named.includes('task') && named.some((column) => column === 'owner' || column === 'due'))
    ) {
      header = named;
      return [];
    }
    if (!header || line.gap) {
      header = undefined;
      return [];
    }
    return rowOf(cells, header);
  });
}

function rowOf(cells: readonly Cell[], header: readonly Column[]): readonly TableRow[] {
  const cell = (column: Column): Cell | undefined => cells[header.indexOf(column)];
  const said = (column: Column): string => cell(column)?.text ?? '';
  const [owner, due, topic] = [said('owner'), said('due'), said('topic')];
  const rows: TableRow[] = [];
  const task = cell('task');
  const decision = cell('decision');
  // Without a column of tasks somebody's name makes what was settled their task.
  const isGiven = !task && !isEmpty(owner);
  if (decision && !isEmpty(decision.text))
    rows.push(
      isGiven ? { kind: 'action', task: decision, owner, due, topic } : { kind: 'decision', decision, topic },
    );
  const isTask = header.includes('owner') || header.includes('due');
  if (task && isTask && !isEmpty(task.text) && !isDone(said('status')))
    rows.push({ kind: 'action', task, owner, due, topic });
  return rows;
}

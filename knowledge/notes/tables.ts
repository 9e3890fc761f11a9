import { asks, holdsTask, isDeadline, tellsNothing, tellsSettled } from './cell-words.ts';
import type { Cell, Line } from './notes.ts';

/** What a column of a table holds. */
type Column = 'task' | 'owner' | 'due' | 'status' | 'decision' | 'open' | 'topic' | 'talk' | 'other';

const columns: readonly (readonly [Column, RegExp])[] = [
  [
    'open',
    /^(?:avoin kysymys|avoimet kysymykset|kysymys|kysymykset|öppen fråga|öppna frågor|fråga|frågor|question|questions|open question|open questions)$/,
  ],
  [
    'decision',
    /^(?:mitä sovittiin|mitä päätettiin|sovittiin|päätettiin|ratkaisu|linje|linjedragning|riktlinje|överenskommet|resolution|agreement|what we agreed|päätös|päätökset|linjaus|sovittu|linja|tulos|lopputulos|lopputulema|utfall|resultat|beslut|conclusion|result|decision|decisions|outcome|agreed)$/,
  ],
  [
    'owner',
    /^(?:vastuu|vastuut|(?:kuka|vem|who)(?:,| ?\/| ja| och| and) ?(?:milloin|när|when)|vastuuhenkilö|vastuutaho|vastaa|vastuullinen|kuka|kuka tekee|kenen pöydällä|kenen|kenelle|vastuussa|hoitaa|vem gör|vems|ansvarar|whose|tekijä|omistaja|ansvarig|ansvar|ansvariga|vem|ansvarsperson|owner|responsible|who|assignee|assigned to|lead|by whom)$/,
  ],
  [
    'due',
    /^(?:aikataulu|määräaika|dl|deadline|milloin|koska|takaraja|mennessä|valmis|pvm|ajankohta|tidtabell|tidsplan|tidpunkt|när|senast|datum|klart|due|due date|when|by|by when|timeline|date|schedule|target date)$/,
  ],
  ['status', /^(?:tila|status|tilanne|läge|state|progress|tehty|klar\??)$/],
  [
    'task',
    /^(?:jatko|mitä seuraavaksi|seuranta|uppföljning|nästa steg|next step|next steps|follow-up|toimenpide|toimenpiteet|tehtävä|tehtävät|toimi|toiminta|mitä|mitä tehdään|jatkotoimi|jatkotoimet|åtgärd|åtgärder|uppgift|uppgifter|vad|att göra|action|actions|action item|action point|task|tasks|what|to do|todo|next step)$/,
  ],
  [
    'talk',
    /^(?:keskustelu|keskustelussa|käsittely|mitä puhuttiin|puhuttua|diskussion|diskuterat|vad som sades|behandling|discussion|talk|what was said|notes)$/,
  ],
  ['topic', /^(?:asia|aihe|kohta|ärende|ämne|punkt|sak|topic|subject|item|issue|agenda item)$/],
];

/** What stands under such a header, or after such a label. */
export const columnNamed = (text: string): Column =>
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
  | {
      readonly kind: 'decision' | 'open';
      readonly decision: Cell;
      readonly topic: string;
      /** When it holds; empty when it is not told. */
      readonly due: string;
    };

const isDone = (status: string): boolean =>
  /^(?:tehty|valmis|valmiina|ok|hoidettu|klar|klart|gjort|gjord|färdig|done|complete|completed|closed|x|✓|✔)\.?$/i.test(
    status,
  );
/** Nothing, or a mark for nothing. */
export const isEmpty = (text: string): boolean => /^[-–—?.\s]*$/.test(text);

/** A time by which something is to be done: not from which a rule holds, nor of what is not done. */
const tellsBy = (due: string, settled: string): boolean =>
  !isEmpty(due) &&
  !/alkaen|lähtien|jatkuva|toistaiseksi|(?<!\p{L})(?:från|fr\.?o\.?m|tills? vidare|from|as of|ongoing|until)(?!\p{L})/iu.test(
    due,
  ) &&
  !/^(?:ei|inte|ingen|inget|not?)(?!\p{L})/iu.test(settled);

/** What the columns hold, when the row is the header of a table of decisions, tasks or open questions. */
export function headerOf(cells: readonly Cell[]): readonly Column[] | undefined {
  const told = cells.map(({ text }) => columnNamed(text));
  const talkAt = told.includes('topic') && !told.includes('decision') ? told.indexOf('talk') : -1;
  // `Asia | Keskustelu | Missä ollaan`: what stands after the talk came out of it, whatever it is called.
  const named = told.map((column, at) =>
    talkAt >= 0 && column === 'other' && at === talkAt + 1 ? 'decision' : column,
  );
  const isHeader =
    named.includes('decision') ||
    (named.includes('open') && cells.length > 1) ||
    (named.includes('task') && named.some((column) => column === 'owner' || column === 'due'));
  return isHeader ? named : undefined;
}

/** The rows of the tables whose headers tell what is in them; tasks that are done are left out. */
export function tableRows(lines: readonly Line[]): readonly TableRow[] {
  let header: readonly Column[] | undefined;
  return lines.flatMap((line): readonly TableRow[] => {
    const { cells } = line;
    if (line.kind !== 'row' || !cells) {
      header = undefined;
      return [];
    }
    const named = headerOf(cells);
    if (named) {
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
  const cell = (column: Column): Cell | undefined =>
    header.includes(column) ? cells[header.indexOf(column)] : undefined;
  const said = (column: Column): string => cell(column)?.text ?? '';
  const [owner, due, topic] = [said('owner'), said('due'), said('topic')];
  const isDropped = (of: Cell): boolean => isEmpty(of.text) || isDone(said('status')) || /^~~/.test(of.text);
  const decision = cell('decision');
  const task = cell('task');
  const open = cell('open');
  // `Päätös | Vastuu` with `Olli tilaa avaimet` below: beside what was settled stands a task.
  const doer = cell('owner');
  const follow = doer && decision && holdsTask(doer.text, isDeadline(doer.text)) ? doer : undefined;
  const rows: TableRow[] = [];
  const addTask = (of: Cell, who: string, when: string): void => {
    if (tellsNothing(of.text) || isDropped(of)) return;
    if (asks(of.text)) rows.push({ kind: 'open', decision: of, topic, due: '' });
    else if (isEmpty(owner) && tellsSettled(of.text))
      rows.push({ kind: 'decision', decision: of, topic, due: '' });
    else rows.push({ kind: 'action', task: of, owner: who, due: when, topic });
  };
  if (decision && !isEmpty(decision.text) && !tellsNothing(decision.text)) {
    // What was settled is a task where somebody is to do it, even if it is not yet told who.
    const isAsked = owner.trim() === '?' || (cell('owner') && owner === '' && tellsBy(due, decision.text));
    const isTask = !task && !follow && (!isEmpty(owner) || isAsked);
    if (isTask) addTask(decision, owner, due);
    else {
      const kind = asks(decision.text) ? 'open' : 'decision';
      rows.push({ kind, decision, topic, due: task || isEmpty(due) ? '' : due });
    }
  }
  if (follow) addTask(follow, follow.text, follow.text);
  else if (task && (decision || header.includes('owner') || header.includes('due')))
    addTask(task, isEmpty(owner) ? task.text : owner, isEmpty(due) ? task.text : due);
  if (open && !decision && !task && !isDropped(open))
    rows.push({ kind: 'open', decision: open, topic, due: '' });
  return rows;
}

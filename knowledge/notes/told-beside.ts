import type { Line } from './notes.ts';
import { columnNamed, isEmpty } from './tables.ts';
import type { Unit } from './units.ts';

const label = /^\W*(\p{L}[\p{L} ?-]{0,28}?)\s*[:=]\s*/u;

/** The words after a label such as `Vastuu:` or `Aikataulu:`, and which of the two it is. */
function tagIn(text: string): { kind: 'owner' | 'due'; said: string } | undefined {
  const found = label.exec(text);
  const kind = found && columnNamed(found[1] ?? '');
  return found && (kind === 'owner' || kind === 'due')
    ? { kind, said: text.slice(found[0].length).replace(/(?<!\d)[.,;]*\s*$/, '') }
    : undefined;
}

/** The text without a label that only tells that it is to be done, such as `Mitä:`. */
export function withoutTaskLabel(text: string): string {
  const found = label.exec(text);
  const kind = found && columnNamed(found[1] ?? '');
  return found && (kind === 'task' || kind === 'decision') ? text.slice(found[0].length) : text;
}

/**
 * The sentences without the labels after them, which each tell of the sentence before them. A day alone tells only of
 * what stands as a task or as something settled: others have days for many reasons.
 */
export function joinBeside(units: readonly Unit[], lines: readonly Line[]): readonly Unit[] {
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const title = lines[0];
  const joined: Unit[] = [];
  for (const unit of units) {
    const host = joined.at(-1);
    const tag = unit.line.speaker === undefined ? tagIn(unit.text) : undefined;
    if (!host || !tag || !isHost(host, tag.kind) || isTitle(host, title) || isParted(host, unit, headings)) {
      joined.push(unit);
      continue;
    }
    const told = isEmpty(tag.said) && tag.said.trim() !== '?' ? {} : { [tag.kind]: tag.said };
    const beside = { ...host.beside, ...told, to: unit.from + unit.text.length };
    joined[joined.length - 1] = { ...host, beside };
  }
  return joined;
}

const isHost = ({ beside, section, text, line }: Unit, kind: 'owner' | 'due'): boolean => {
  if (line.kind === 'heading' || line.box === 'done' || section === 'next' || section === 'people')
    return false;
  if (beside?.[kind] !== undefined || tagIn(text)) return false;
  const isTask = section === 'actions' || section === 'decisions' || withoutTaskLabel(text) !== text;
  return isTask || beside !== undefined || kind === 'owner';
};

/** Whether a heading stands between them. */
const isParted = (host: Unit, { from }: Unit, headings: readonly Line[]): boolean =>
  headings.some((heading) => heading.from > host.from && heading.from < from);

/** `Muistio 3.11.` */
const isTitle = ({ line, text, section }: Unit, title: Line | undefined): boolean =>
  line === title && section === undefined && /\d{1,2}\.\d{1,2}/.test(text);

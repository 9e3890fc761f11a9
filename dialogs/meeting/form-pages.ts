import type { DraftAction, MeetingDraft } from './draft.ts';
import type { Point } from './meeting.ts';
import { rowsOnForm } from './presses.ts';
import { bytes } from './rows.ts';

/** From one point up to, not including, another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** UTF-8 bytes of the lines in one input. */
const mostOfDecisions = 7000;
const mostOfOpen = 4000;

function rangesOf(points: readonly Point[], most: number): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let size = 0;
  for (const [at, { text }] of points.entries()) {
    if (size + bytes(text) > most && at > from) {
      ranges.push({ from, to: at });
      from = at;
      size = 0;
    }
    size += bytes(text);
  }
  return [...ranges, { from, to: points.length }];
}

/** The points that one page of the form shows, by their places in the draft. */
export function pointsOnPage(
  { decisions, open }: Pick<MeetingDraft, 'decisions' | 'open'>,
  page: number,
): { readonly decisions: Range; readonly open: Range; readonly pages: number } {
  const all = { decisions: rangesOf(decisions, mostOfDecisions), open: rangesOf(open, mostOfOpen) };
  const none = (points: readonly Point[]): Range => ({ from: points.length, to: points.length });
  return {
    decisions: all.decisions[page] ?? none(decisions),
    open: all.open[page] ?? none(open),
    pages: Math.max(all.decisions.length, all.open.length),
  };
}

export const actionsOnPage = (
  { actions }: Pick<MeetingDraft, 'actions'>,
  page: number,
): readonly DraftAction[] => actions.slice(page * rowsOnForm, (page + 1) * rowsOnForm);

export const actionPages = ({ actions }: Pick<MeetingDraft, 'actions'>): number =>
  Math.ceil(actions.length / rowsOnForm);

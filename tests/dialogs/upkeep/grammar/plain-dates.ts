import type { CommandKnowledge } from '../../../../dialogs/upkeep/grammar/command-knowledge.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';

const day = (days: string, month: string): string =>
  `2026-${month.padStart(2, '0')}-${days.padStart(2, '0')}`;

/** Days as digits only, all of them in 2026: enough to see where a command lets days be read. */
export const plainDates: CommandKnowledge['readDates'] = (text) => {
  const match = /(?<![\d.])(\d{1,2})\.?(?:(\d{1,2})\.?)?(?:-(\d{1,2})\.(\d{1,2})\.?)?(?![\d:])/.exec(text);
  const [whole = '', first = '', month, last, lastMonth] = match ?? [];
  const firstMonth = month ?? lastMonth;
  if (match === null || firstMonth === undefined) return { rest: text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`.trim();
  const from = isoDate.safeParse(day(first, firstMonth));
  const to = isoDate.safeParse(day(last ?? first, lastMonth ?? firstMonth));
  return from.success && to.success
    ? { span: { from: from.data, to: to.data }, rest }
    : { fault: { reason: 'no_such_day', text: whole }, rest };
};

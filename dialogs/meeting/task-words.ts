import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Reader } from '../contact/views.ts';

/** What stands beside the name and the day of an action need not begin with the one or hold the other. */
export function saidOnce(
  text: string,
  name: string | undefined,
  day: string | undefined,
): readonly [what: string, day: string | undefined] {
  const start = waysToCall(name)
    .map((called) => text.slice(0, called.length))
    .find(
      (said) =>
        isOneOf(said, ...waysToCall(name)) && text.charAt(said.length) === ' ' && !isWithOthers(text, said),
    );
  const what = start === undefined ? text : text.slice(start.length + 1).trim();
  const isSaid = day !== undefined && new RegExp(`(?<!\\d)${day.replaceAll('.', '\\.')}(?!\\d)`).test(what);
  return [what === '' ? text : what, isSaid ? undefined : day];
}

/** `Saila Hokkanen`, `Saila H.`, `Saila H`, `Saila`. */
function waysToCall(name: string | undefined): readonly string[] {
  const words = (name ?? '').split(' ').filter((word) => word !== '');
  const [given] = words;
  if (name === undefined || given === undefined) return [];
  const short = `${given} ${words.at(-1)?.charAt(0)}`;
  return words.length > 1 ? [name, `${short}.`, short, given] : [name];
}

/** Notes are often written without capitals. */
const isOneOf = (said: string, ...names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === said.toLowerCase());

/** `Nina ja Samuli tekevät esitteen`, `Nina yhdessä Samulin kanssa`: somebody named first, with others. */
const isWithOthers = (text: string, name: string): boolean =>
  new RegExp(
    `^${literal(name)}(?:,? (?:ja|sekä|och|samt|and|yhdessä|tillsammans|together|with|med|plus|&|\\+) |, (?=\\p{Lu}[^,]*(?: |, )(?:ja|sekä|och|samt|and|&) )| ?[/&] ?\\p{Lu})`,
    'u',
  ).test(text);

/** Whether the text of an action names others beside the one who answers for it. */
export const isJoint = (text: string, name: string): boolean =>
  [name, ...name.split(' ').slice(0, 1)].some((each) => isWithOthers(text, each));

/** What is to be done, as a sentence without the name and the day at its ends: they stand in a line of their own. */
export function taskAlone(text: string, name: string | undefined, day: string | undefined): string {
  const [started] = saidOnce(text, name, undefined);
  const dayless =
    day === undefined
      ? started
      : withoutEnd(started, `(?<![\\p{L}\\d])(?:viimeistään |senast |by )?${literal(day)}(?: mennessä)?`);
  const [given = ''] = (name ?? '').split(' ');
  const what =
    name === undefined
      ? dayless
      : withoutEnd(dayless, `[,–—(/-]\\s*(?:${literal(name)}|${literal(given)})\\)?`);
  return what.charAt(0).toUpperCase() + what.slice(1);
}

/** An action's words once others have it, or by another day: without whom and what day they named before. */
export function restated(
  { directory, say, today }: Pick<Reader, 'directory' | 'say' | 'today'>,
  text: string,
  before: { readonly owner?: Email | undefined; readonly due?: IsoDate | undefined },
  now: { readonly owner?: Email | undefined; readonly due?: IsoDate | undefined },
): string {
  const owner = before.owner === now.owner ? undefined : before.owner;
  const due = before.due === now.due ? undefined : before.due;
  if (owner === undefined && due === undefined) return text;
  return taskAlone(text, owner && directory.worker(owner)?.name, due && say.day(due, today));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text without what stands at its end, unless nothing else would be left. */
function withoutEnd(text: string, end: string): string {
  const rest = text.replace(new RegExp(`[\\s,–—-]*${end}[\\s.,]*$`, 'iu'), '').trim();
  return rest === '' ? text : rest;
}

import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';

/** Lists of people stand at the top. */
const searched = 20_000;
const away =
  'poissa(?:olijat|olleet| olivat| olleet)?|esteen ilmoittaneet|estyneet|frånvarande|förhindrade|förhinder|absent|apologies(?: for absence)?|regrets';
const present =
  'paikalla|läsnä(?:olijat| olivat)?|saapuvilla|osallistujat|närvarande|på plats|deltagare|present|attendees|participants';
/** They stand after the name alone. */
const unable = 'sairaana|sairas|estynyt|esteellinen|förhindrad|sjuk|ill|sick|unwell';
const listStart = new RegExp(`^[^\\p{L}\\n]*(?:${away}|${present})(?!\\p{L})`, 'iu');
const words = new RegExp(`(?<!\\p{L})(?:(${away})|(${present})|(${unable}))(?!\\p{L})`, 'giu');
/** What comes after `poissa` where it tells of the name before it. */
const endsItem = /^(?:\s*[),;.]|\s*$|\s+(?:ja|och|and)\s)/iu;

/** Members whom the notes list as absent. */
export function absentIn(
  text: string,
  directory: Directory,
  group: Pick<Group, 'members'> | undefined,
): Email[] {
  const lines = text.slice(0, searched).split('\n');
  const listed = lines.flatMap((line, at) => (listStart.test(line) ? awayIn(line, lines.slice(at + 1)) : []));
  if (listed.length === 0) return [];
  const said = listed.join(', ').toLowerCase();
  const all = (group?.members ?? []).map(({ worker }) => ({
    worker,
    parts:
      directory
        .worker(worker)
        ?.name.normalize('NFC')
        .toLowerCase()
        .split(/[\s-]+/u) ?? [],
  }));
  const spoken = new Set(said.match(/\p{L}+/gu) ?? []);
  return all
    .filter(({ worker, parts }) => {
      if (parts.length > 0 && parts.every((part) => spoken.has(part))) return true;
      // A given name alone, when no other member is called so and no surname follows it.
      const [given = ''] = parts;
      const isAlone = !all.some((other) => other.worker !== worker && other.parts.includes(given));
      return (
        isAlone &&
        new RegExp(`(?<!\\p{L})${given}(?!\\p{L})(?! (?!ja |och |and |sekä )\\p{L})`, 'iu').test(said)
      );
    })
    .map(({ worker }) => worker);
}

/** The parts of a line of people that tell who is absent; `after`: the lines that follow it. */
function awayIn(line: string, after: readonly string[]): readonly string[] {
  const marks = [...line.matchAll(words)];
  return marks.flatMap((mark, at) => {
    const [whole, isAway, isPresent] = mark;
    if (isPresent !== undefined) return [];
    const end = mark.index + whole.length;
    const rest = line.slice(end, marks[at + 1]?.index);
    const isAlone =
      isAway !== undefined && /^\s*:?\s*$/.test(line.slice(end)) && !/\p{L}/u.test(line.slice(0, mark.index));
    if (isAlone) return bulleted(after);
    if (isAway !== undefined && !endsItem.test(rest)) return [rest];
    const before = line.slice(0, mark.index).replace(/[\s(–-]+$/u, '');
    return [/[^,;.:]*$/u.exec(before)?.[0].replace(/^.*\s(?:ja|och|and)\s/iu, '') ?? ''];
  });
}

const bulleted = (lines: readonly string[]): readonly string[] => {
  const end = lines.findIndex((line) => !/^\s*[-*•]\s/.test(line));
  return lines.slice(0, end < 0 ? undefined : end);
};

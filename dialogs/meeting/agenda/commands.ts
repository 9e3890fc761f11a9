import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { readDates } from '../../../knowledge/language/dates/read-dates.ts';
import { groupsNamed } from '../../../knowledge/language/group-names.ts';
import { normalise } from '../../../knowledge/language/tokens.ts';
import { readChange } from '../../consultation/windows/setup/read-change.ts';
import { fateIn } from '../../groups/meeting-fate.ts';
import { commandText } from '../../upkeep/grammar/command-text.ts';

/** What somebody wrote about agendas. `group`: the words that name one, empty when none do. */
export type AgendaCommand = { readonly said: Language; readonly group: string } & (
  | { readonly kind: 'add'; readonly text?: string }
  | { readonly kind: 'show' }
  /** A meeting beside those of the series. `isNext`: it was said to be the next one. `starts`: `HH:MM`. */
  | { readonly kind: 'meet'; readonly day: IsoDate; readonly starts?: string; readonly isNext: boolean }
  /** It is held on the day `to` instead. */
  | { readonly kind: 'move'; readonly day: IsoDate; readonly to: IsoDate; readonly starts?: string }
  /** It is not held. */
  | { readonly kind: 'call_off'; readonly day: IsoDate }
);

interface Words {
  readonly adding: RegExp;
  /** The list, after the verb. */
  readonly noun: RegExp;
  /** What stands between the item or the group and the list. */
  readonly between: RegExp;
  /** The groups of the pattern are what may name a group. */
  readonly show: RegExp;
  /** A meeting, behind the name of a group. */
  readonly meeting: RegExp;
  readonly callingOff: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  fi: {
    adding: /^(?:lisää|lisätään|laita|laitetaan|ota|otetaan|nosta|nostetaan|vie)(?: asia)?(?=\s)/iu,
    noun: /(?<=^|\s)(?:asia|esitys)lista(?:lle|an)(?![\p{L}-])/iu,
    between: /\s*(?:kokouksen)?\s*$/iu,
    show: /^(?:(?:näytä|avaa|mikä on|mitä on|mitä) )?(?:(.{2,100}?) )?(?:kokouksen )?(?:asia|esitys)lista(?:lla|n)?(?: on)?[?.!]*$/iu,
    meeting: /^\s*:?\s*(?:(?:seuraava|ylimääräinen) )?kokous(?: on| pidetään)?\s*:?\s+/iu,
    callingOff: /^(?:peru|peruuta|perutaan) $/iu,
  },
  sv: {
    adding: /^(?:lägg till|lägg upp|lägg|sätt upp|sätt|ta upp|ta med)(?: ärendet)?(?=\s)/iu,
    noun: /(?<=^|\s)(?:föredragningslistan?|dagordning(?:en)?)(?![\p{L}-])/iu,
    between: /\s*(?:på|till|i)?\s*(?:mötets)?\s*$/iu,
    show: /^(?:(?:visa|öppna|vad finns på|vad står på|vad är på) )?(?:(.{2,100}?) )?(?:mötets )?(?:föredragningslistan?|dagordning(?:en)?)(?: för (.{2,100}?))?[?.!]*$/iu,
    meeting: /^\s*:?\s*(?:(?:nästa|extra) )?mötet?(?: är| hålls)?\s*:?\s+/iu,
    callingOff: /^(?:ställ in|inställ) $/iu,
  },
  en: {
    adding: /^(?:add|put)(?=\s)/iu,
    noun: /(?<=^|\s)(?:meeting )?agenda(?![\p{L}-])/iu,
    between: /\s*(?:(?:to|on|onto)(?: the)?)?\s*$/iu,
    show: /^(?:(?:show|open|what is on|what’s on|what's on)(?: me)? )?(?:the )?(?:(.{2,100}?) )?(?:meeting )?agenda(?: (?:of|for) (?:the )?(.{2,100}?))?[?.!]*$/iu,
    meeting: /^(?:['’]s)?\s*:?\s*(?:(?:next|extra) )?meeting(?: is)?(?: held)?(?: on)?\s*:?\s+/iu,
    callingOff: /^(?:cancel|call off)(?: the)? $/iu,
  },
};

/** The command that a text is, in whichever language. */
export function readAgendaCommand(
  text: string,
  today: IsoDate,
  directory: Directory,
): AgendaCommand | undefined {
  const plain = normalise(commandText(text)).replace(/\s+/gu, ' ');
  for (const said of languages) {
    const found =
      readAdding(said, plain, directory) ??
      readShow(said, plain, directory) ??
      readMeeting(said, plain, today, directory);
    if (found) return found;
  }
  return undefined;
}

function readAdding(said: Language, plain: string, directory: Directory): AgendaCommand | undefined {
  const { adding, noun, between } = words[said];
  const verb = adding.exec(plain);
  const bare = said === 'fi' && !verb && /^(?:[^:]{2,100} )?(?:asia|esitys)listalle\s*:/iu.test(plain);
  if (!verb && !bare) return undefined;
  const rest = verb ? plain.slice(verb[0].length) : plain;
  const list = noun.exec(rest);
  if (!list) return undefined;
  // The list has to be named before what is put on it, or right at the end.
  const colon = rest.search(/:(?=\s|$)/u);
  if (colon >= 0 && colon < list.index) return undefined;
  const before = rest.slice(0, list.index).replace(between, '').trim();
  const behind = rest.slice(list.index + list[0].length);
  const [, hint = '', after] = /^([^:]*?)\s*:(?:\s+|$)(.*)$/su.exec(behind) ?? [];
  if (after !== undefined) {
    const called = `${before} ${hint}`;
    return added(said, nameIn(called, directory)?.name ?? called, after);
  }
  const loose = behind.replace(/^\s*[–-]\s+/u, '').trim();
  if (loose !== '' && !/^[.!]+$/u.test(loose)) {
    // `the agenda of the HYVÄ group`; in Finnish the group stands before it.
    const name = said === 'fi' ? undefined : nameIn(loose, directory);
    return name ? added(said, name.name, before) : added(said, before, loose);
  }
  const name = nameIn(before, directory);
  return name?.isLast === true
    ? added(said, name.name, before.slice(0, name.start).replace(between, ''))
    : added(said, '', before);
}

function added(said: Language, group: string, text: string): AgendaCommand {
  const item = text.trim();
  return { kind: 'add', said, group: group.trim(), ...(item === '' ? {} : { text: item }) };
}

/** The name of a group in a text. */
function nameIn(text: string, directory: Directory) {
  const mention = groupsNamed(text, directory);
  if (!mention) return undefined;
  const { start, end } = mention;
  return { name: text.slice(start, end), start, isLast: text.slice(end).trim() === '' };
}

function readShow(said: Language, plain: string, directory: Directory): AgendaCommand | undefined {
  const found = words[said].show.exec(plain);
  if (!found) return undefined;
  const group = found.slice(1).find((part) => part !== undefined) ?? '';
  // `kuka tekee asialistan` asks for something else.
  const rest = group === '' ? undefined : nameIn(group, directory);
  return group !== '' && rest?.isLast !== true ? undefined : { kind: 'show', said, group };
}

function readMeeting(
  said: Language,
  plain: string,
  today: IsoDate,
  directory: Directory,
): AgendaCommand | undefined {
  const mention = groupsNamed(plain, directory);
  if (!mention || plain.includes('?')) return undefined;
  const before = plain.slice(0, mention.start);
  const after = plain.slice(mention.end);
  const { meeting, callingOff } = words[said];
  const off = callingOff.test(before);
  if (!off && !/^(?:the )?$/iu.test(before)) return undefined;
  const noun = (off ? /^\s+(?:kokous|kokouksen|mötet?|meeting)(?: on)?\s+/iu : meeting).exec(after);
  if (!noun) return undefined;
  const behind = after.slice(noun[0].length);
  const fate = fateIn(behind);
  if (fate === 'recurs') return undefined;
  const group = plain.slice(mention.start, mention.end);
  if (fate === 'moved') {
    const change = readChange('move', behind, today, { on: () => undefined, usual: anyHours });
    if (!change.ok || change.value.kind !== 'move') return undefined;
    const { day, to } = change.value;
    return { kind: 'move', said, group, day, to, ...startIn(behind) };
  }
  const { span, rest } = readDates(behind, today);
  const day = span?.from;
  if (day === undefined || span?.to !== day) return undefined;
  if (off || fate === 'called_off') return { kind: 'call_off', said, group, day };
  const isNext = /(?:seuraava|nästa|next)(?!\p{L})/iu.test(noun[0]);
  return { kind: 'meet', said, group, day, isNext, ...startIn(rest) };
}

/** Only the days of a move are read with them. */
const anyHours = { starts: '09:00', ends: '10:00' };

/** The time at which something begins, when one is said. */
function startIn(text: string): { readonly starts?: string } {
  const [, hour, minute = '00'] = /(?:klo|kello|kl\.?|at)\s*(\d{1,2})(?:[.:](\d{2}))?/iu.exec(text) ?? [];
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? { starts: `${hour.padStart(2, '0')}:${minute}` } : {};
}

import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../kernel/ids.ts';
import { daysFrom, plusDays, plusMonths } from '../kernel/plain-days.ts';
import { monthWords } from '../language/dates/calendar-words.ts';
import { type Lexemes, lex } from '../language/dates/lexemes.ts';
import { type Mention, readMentions } from '../language/dates/mentions.ts';
import { coming, mondayOf, toIsoDate } from '../language/dates/moment.ts';
import { spokenNumber, withSpokenDates } from '../language/dates/spoken-numbers.ts';
import { dayBeforeFestival } from './festivals.ts';

type Day = Temporal.PlainDate;

/** What days that were said count from. */
export interface Calendar {
  /** The day of the meeting. */
  readonly day: IsoDate;
  readonly nextMeeting?: IsoDate;
}

/** A day without a year that would be so far ahead was meant to be past. */
const longestAhead = 300;

/** Shortened and spoken forms, as the grammar of dates knows them. */
const written: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})keskiviiko(?:ksi?|lle)(?!\p{L})/giu, 'keskiviikkoon mennessä'],
  [/(?<!\p{L})((?:maanan|tiis|tors|perjan|lauan|sunnun)tai)(?:ksi?|lle)(?!\p{L})/giu, '$1hin mennessä'],
  [
    /(?<!\p{L})nästa vecka,? (?:senast )?(?:på )?(måndag|tisdag|onsdag|torsdag|fredag)(?:en)?(?!\p{L})/giu,
    '$1 nästa vecka',
  ],
  [/(?<!\p{L})nästa veckas (måndag|tisdag|onsdag|torsdag|fredag)(?!\p{L})/giu, '$1 nästa vecka'],
  [/(?<!\p{L})(\p{L}+kuun) al(?:kuun|ussa)(?!\p{L})/giu, '$1 1.'],
  [/(?<!\p{L})(\p{L}+kuun) puoli(?:väliin|välissä)(?!\p{L})/giu, '$1 15.'],
  [/(?<!\p{L})(?:i )?mitten av (?=\p{L}+(?:ari|mars|april|maj|juni|juli|augusti|ber))/giu, '15 '],
  [/(?<!\p{L})(?:mid-|mid |the middle of )(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu, '15 '],
  [/(?<!\p{L})(?:tämän )?kuun (?:aikana|kuluessa)(?!\p{L})/giu, 'kuun loppuun'],
  [/(?<!\p{L})tämän viikon aikana(?!\p{L})/giu, 'viikon loppuun'],
  [/(?<!\p{L})viikon (\d{1,2}) (?:alussa|aikana|lopulla|loppuun|lopussa)(?!\p{L})/giu, 'viikolla $1'],
  [
    /(?<!\p{L})(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)k\.?(?!\p{L})/giu,
    '$1kuuta',
  ],
  [/(?<!\p{L})ens\.?(?= [\p{L}\d])/giu, 'ensi'],
  [/(?<!\p{L})viikol(?!\p{L})/giu, 'viikolla'],
  [/(?<!\p{L})seur\.?(?= \p{L})/giu, 'seuraava'],
  [/(?<!\p{L})(?:mennes|menn\.)(?!\p{L})/giu, 'mennessä'],
  [/(?<!\p{L})tän(?= (?:viikon|kuun))/giu, 'tämän'],
  [/(?<!\p{L})(?:seuraavan|tulevan|ensi) viikon(?= \p{L}+(?:na|nna|hin|on)(?!\p{L}))/giu, 'ensi viikon'],
  [/(?<!\p{L})(\p{L}+kuun) loppu(?!\p{L})/giu, '$1 loppuun'],
  [/(?<!\p{L})(\p{L}+kuun|kuun|vuoden|viikon) lopu(?:ssa|lla)(?!\p{L})/giu, '$1 loppuun'],
  [/(?<!\p{L})(kuun|vuoden|viikon) loppu(?!\p{L})/giu, '$1 loppuun'],
  [/(?<!\p{L})ennen (\p{L}+kuun) loppua/giu, '$1 loppuun'],
  [/(?<!\p{L})ennen (kuun|vuoden|viikon|ensi viikon|ensi kuun) loppua/giu, '$1 loppuun'],
  [/(?<!\p{L})(\p{L}+)kuun (?:aikana|kuluessa)(?!\p{L})/giu, '$1kuun loppuun'],
  [/(?<!\p{L})(?:(?:utgången|slutet) av|slutet på|utgången på)(?!\p{L})/giu, 'slutet av'],
  [/(?<!\p{L})(?:before|within) the end(?= of)/giu, 'by the end'],
  [
    /(?<!\p{L})(?:during|in the course of) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december))/giu,
    'by the end of ',
  ],
  [
    /(?<!\p{L})(?:under|i loppet av) (?=(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))/giu,
    'slutet av ',
  ],
  [/(?<!\p{L})(ma|ti|ke|to|pe|la|su)(?= mennes)/giu, 'på $1'],
  [/(?<!\p{L})(?:deadline|dl|takaraja|määräaika|sista dag|förfallodag|due)[: ]+(?=\d)/giu, 'viimeistään '],
];
const shortDays: ReadonlyMap<string, number> = new Map(
  ['ma mån mon', 'ti tis tue', 'ke ons wed', 'to tors thu', 'pe fre fri', 'la lör sat', 'su sön sun'].flatMap(
    (words, at) => words.split(' ').map((word): [string, number] => [word, at + 1]),
  ),
);

const nextMeeting =
  /(?<!\p{L})(?:(?:before|when|till|until|by the time) we (?:meet|gather)(?: again)?|(?:innan|när|tills) vi (?:ses|träffas|möts)(?: igen)?|kun (?:seuraavan kerran|taas) (?:tavataan|nähdään|kokoonnutaan)|(?:ensi|seuraava\p{L}*|seur\.?|tuleva\p{L}*) (?:kokou\p{L}+|palaver\p{L}+|tapaami\p{L}+|ker\p{L}+|työpaj\p{L}+|istun\p{L}+|kokoontumi\p{L}+)|nästa (?:möte|gång|träff|sammanträde|sync|samling|palaver)|next (?:meeting|time|sync|call)|ennen kokousta|före mötet|before the meeting)(?!\p{L})/iu;
const monthTurn =
  /(?<!\p{L})(?:ennen kuun ?vaihdetta|till månadsskiftet|kuun ?vaihteeseen|före månadsskiftet|by month end)(?!\p{L})/iu;
const amounts: readonly (readonly [RegExp, 'days' | 'weeks' | 'months'])[] = [
  [/(?<!\p{L})(\d{1,3}|\p{L}+) (?:päivän|pv|päivässä) (?:sisällä|sisään|kuluessa|päästä|kuluttua)/iu, 'days'],
  [
    /(?<!\p{L})(\d{1,3}|\p{L}+) (?:viikon|vkon|vk:n|vko) (?:aikana|sisällä|sisään|kuluessa|päästä|kuluttua|päähän)/iu,
    'weeks',
  ],
  [/(?<!\p{L})(\d{1,3}|\p{L}+) (?:kuukauden|kk:n) (?:sisällä|sisään|kuluessa|päästä|kuluttua)/iu, 'months'],
  [/(?<!\p{L})(?:inom|om) (?:ett )?(\d{1,3}|\p{L}+) (?:dag|dagar)(?!\p{L})/iu, 'days'],
  [/(?<!\p{L})(?:inom|om) (?:ett )?(\d{1,3}|\p{L}+) (?:vecka|veckor)(?!\p{L})/iu, 'weeks'],
  [/(?<!\p{L})(?:inom|om) (?:ett )?(\d{1,3}|\p{L}+) (?:månad|månader)(?!\p{L})/iu, 'months'],
  [/(?<!\p{L})(?:within|in) (?:a )?(\d{1,3}|\p{L}+) (?:of )?days?(?!\p{L})/iu, 'days'],
  [/(?<!\p{L})(?:within|in) (?:a )?(\d{1,3}|\p{L}+) (?:of )?weeks?(?!\p{L})/iu, 'weeks'],
  [/(?<!\p{L})(?:within|in) (?:a )?(\d{1,3}|\p{L}+) (?:of )?months?(?!\p{L})/iu, 'months'],
];
/** `viikon sisällä` has no number before it. */
const aSingle = /(?<!\p{L})(viikon|päivän|kuukauden) (?:sisällä|sisään|kuluessa|päästä|kuluttua)/iu;
const genitives: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['a', 1],
  ['one', 1],
  ['the', 1],
  ['parin', 2],
  ['kahden', 2],
  ['kolmen', 3],
  ['neljän', 4],
  ['viiden', 5],
  ['kuuden', 6],
  ['par', 2],
  ['couple', 2],
  ['few', 3],
]);

/** The text as the grammar of dates knows it. */
const plainDates = (text: string): string =>
  written.reduce((all, [pattern, by]) => all.replace(pattern, by), withSpokenDates(asWritten(text)));

/** Numbers as people say them, such as `kaheksas` and `neljäkytkaheksan`, as they are written. */
const asWritten = (text: string): string =>
  text
    .replace(/(?<!\p{L})((?:kah|yh|seitt|kaks|kolm|nelj|viis|kuus|vii|kuu)\p{L}*)(?!\p{L})/giu, (word) =>
      word
        .replace(/kaheksa/i, 'kahdeksa')
        .replace(/yheksä/i, 'yhdeksä')
        .replace(/seittem/i, 'seitsem')
        .replace(/^(?:kaks|kaksi)(?=kyt)/i, 'kaksi')
        .replace(/^kolm(?=kyt)/i, 'kolme')
        .replace(/^viis(?=kyt)/i, 'viisi')
        .replace(/kyt(?=\p{L}|$)/iu, 'kymmentä')
        .replace(/^vii(?:es)(?=$|toista)/i, 'viides')
        .replace(/^kuu(?:es)(?=$|toista)/i, 'kuudes'),
    )
    .replace(/(?<!\p{L})vkolla(?!\p{L})/giu, 'viikolla');

/** The days a text speaks of, as the notes' grammar reads them. */
export function mentionsIn(text: string, today: Day): { lexemes: Lexemes; mentions: readonly Mention[] } {
  const lexemes = lex(plainDates(text));
  return { lexemes, mentions: readMentions(lexemes, today) };
}

/** The last day on which what the text asks for is to be done: deadlines before other days. */
export function dueDay(text: string, calendar: Calendar): IsoDate | undefined {
  const today = Temporal.PlainDate.from(calendar.day);
  const { lexemes, mentions } = mentionsIn(text, today);
  const ofMonth = dayAfterWeekday(lexemes, today);
  if (ofMonth) return toIsoDate(ofMonth);
  const days = mentions.flatMap((mention) => {
    const day = mention.kind === 'from' ? undefined : lastDay(mention, today, lexemes);
    return day ? [{ day, isDeadline: mention.kind === 'to' }] : [];
  });
  const deadline = days.find(({ isDeadline }) => isDeadline)?.day;
  if (deadline) return toIsoDate(deadline);
  const counted = countedDay(text, today);
  if (counted) return toIsoDate(counted);
  if (nextMeeting.test(plainDates(text)) && calendar.nextMeeting) return calendar.nextMeeting;
  const last = days.at(-1)?.day ?? loneDay(lexemes, today);
  return last && toIsoDate(last);
}

function countedDay(text: string, today: Day): Day | undefined {
  const festive = dayBeforeFestival(text, today);
  if (festive) return festive;
  if (monthTurn.test(text)) return today.with({ day: today.daysInMonth });
  for (const [pattern, unit] of amounts) {
    const word = pattern.exec(text)?.[1]?.toLowerCase();
    if (word === undefined) continue;
    const amount = /^\d+$/.test(word) ? Number(word) : (genitives.get(word) ?? spokenNumber(word));
    if (amount !== undefined) return later(today, amount, unit);
  }
  const single = aSingle.exec(text)?.[1]?.toLowerCase();
  if (single === undefined) return undefined;
  return later(today, 1, single === 'viikon' ? 'weeks' : single === 'päivän' ? 'days' : 'months');
}

const later = (day: Day, amount: number, unit: (typeof amounts)[number][1]): Day =>
  unit === 'months' ? plusMonths(day, amount) : plusDays(day, unit === 'weeks' ? 7 * amount : amount);

/** Of a week, its Friday. */
function lastDay(mention: Mention, today: Day, lexemes: Lexemes): Day | undefined {
  const moment = mention.kind === 'span' ? mention.last : mention.moment;
  const found = coming(moment, today);
  if (!found) return undefined;
  const isOpen = (moment.kind === 'date' || moment.kind === 'week') && moment.year === undefined;
  if (isOpen && daysFrom(today, found.last) > longestAhead) return undefined;
  const said = lexemes.slice(mention.from, mention.next).map(({ text }) => text);
  const isWeek = moment.kind === 'week' || said.some((word) => /^(?:viik|veck|week)/.test(word));
  if (!isWeek || moment.kind === 'date' || found.last.dayOfWeek !== 7) return found.last;
  return plusDays(mondayOf(found.last), 4);
}

/** `fredagen den 19`: a day of the month that is not named. */
function dayAfterWeekday(lexemes: Lexemes, today: Day): Day | undefined {
  for (const [at, { text }] of lexemes.entries()) {
    if (!/^(?:den|the)$/.test(text) || !/(?:dag|dagen|day)$/.test(lexemes[at - 1]?.text ?? '')) continue;
    const day = Number(lexemes[at + 1]?.text);
    const after = lexemes[at + 2]?.text ?? '';
    const month = after === '.' ? (lexemes[at + 3]?.text ?? '') : after;
    const isAlone = !monthWords.has(month) && month !== 'of' && !/^\d/.test(month);
    if (isAlone && Number.isInteger(day) && day >= 1 && day <= 31) return dayOfMonth(day, today);
  }
  return undefined;
}

/** `senast fre`, `pe mennessä`, and at the end of a short line `kalenteri ma`. */
function loneDay(lexemes: Lexemes, today: Day): Day | undefined {
  for (const [at, { text }] of lexemes.entries()) {
    const before = lexemes[at - 1]?.text ?? '';
    const weekday = shortDays.get(text);
    const isMarked =
      /^(?:senast|viimeistään|by|till|t|på)$/.test(before) || /^mennes/.test(lexemes[at + 1]?.text ?? '');
    const isLast = at > 0 && lexemes.slice(at + 1).every((after) => after.text === '.');
    if (weekday !== undefined && (isMarked || isLast))
      return coming({ kind: 'weekday', weekday }, today)?.last;
  }
  return undefined;
}

/** The coming such day of a month. */
function dayOfMonth(day: number, today: Day): Day | undefined {
  const month = day < today.day ? plusMonths(today.with({ day: 1 }), 1) : today;
  return day <= month.daysInMonth ? month.with({ day }) : undefined;
}

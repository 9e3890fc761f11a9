import { type Language, languages } from '../../../../knowledge/kernel/languages.ts';
import type { ChangeKind } from './window-change.ts';

/** What somebody wrote about consultation windows; `body` is the text without the words of the command. */
export type WindowCommand = { readonly said: Language; readonly body: string } & (
  | { readonly kind: 'set_up' | 'list' | 'mine' }
  | { readonly kind: 'change'; readonly change: ChangeKind }
);

/** A window, in the forms that commands have it in. */
const noun: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})konsultaatioa(?:ika|ikaa|jan|ikojen|jat|ikoja|joissa|jalle|jassa|ikoihin|jasta)(?!\p{L})/iu,
  sv: /(?<!\p{L})konsultationstid(?:en|er|erna)?(?!\p{L})/iu,
  en: /(?<!\p{L})(?:consultation|consulting) (?:times?|hours?|windows?)(?!\p{L})/iu,
};

/** What can be done to a window; the longer words come first. */
const changes: Readonly<Record<ChangeKind, Readonly<Record<Language, string>>>> = {
  resume: {
    fi: '(?:peru|kumoa|poista)(?: konsultaatioa(?:jan|ikojen))? (?:lopetus|lopettaminen|päättyminen)|jatka',
    sv: '(?:ångra|häv)(?: konsultationstid(?:ens|ernas))? (?:avslutandet|avslutningen|avslutet)|fortsätt',
    en: 'undo(?: the)?(?: consultation (?:time|hour))? end(?:ing)?|continue|resume',
  },
  take_back: {
    fi: '(?:peru|kumoa|poista)(?: konsultaatioa(?:jan|ikojen))? (?:peruutus|tauko)|pidä sittenkin|palauta',
    sv: '(?:ångra|häv)(?: konsultationstid(?:ens|ernas))? (?:inställandet|inställningen|pausen)|håll ändå|återta',
    en: 'undo(?: the)?(?: consultation (?:time|hour))? (?:cancellation|break|pause)|(?:hold|keep) after all|restore',
  },
  day_off: { fi: 'peru(?:ta|uta)?', sv: 'ställ in|inställ', en: 'call off|cancel' },
  move: { fi: 'siirrä', sv: 'flytta', en: 'move' },
  pause: { fi: 'tauko|tauolle', sv: 'paus', en: 'break|pause' },
  end: { fi: 'lopeta', sv: 'avsluta', en: 'end|stop' },
};

const opening = (verbs: string): RegExp => new RegExp(`^(?:${verbs})(?: a| the)?(?= |$)`, 'iu');

const openings = (Object.entries(changes) as [ChangeKind, Record<Language, string>][]).map(
  ([change, { fi, sv, en }]) => ({ change, verb: { fi: opening(fi), sv: opening(sv), en: opening(en) } }),
);

const lists: Readonly<Record<'list' | 'mine', Readonly<Record<Language, RegExp>>>> = {
  mine: {
    fi: /^(?:näytä )?(?:omat konsultaatioajat|konsultaatioaikani)$/iu,
    sv: /^(?:visa )?mina konsultationstider$/iu,
    en: /^(?:show )?my (?:consultation|consulting) (?:times|hours|windows)$/iu,
  },
  list: {
    fi: /^(?:näytä |listaa |milloin (?:on|ovat) )?konsultaatioa(?:jat|ikoja)(?![\p{L}])(.*)$/iu,
    sv: /^(?:visa |när (?:är|finns) (?:det )?)?konsultationstider(?:na)?(?!\p{L})(.*)$/iu,
    en: /^(?:show |list |when are (?:the |there )?)?(?:consultation|consulting) (?:times|hours)(?!\p{L})(.*)$/iu,
  },
};

const making: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:uusi|lisää|perusta)(?= )/iu,
  sv: /^(?:ny|nya|lägg till|skapa)(?= )/iu,
  en: /^(?:new|add|set up)(?= )/iu,
};

/** What a window that is being set up says about its time. */
const recurring =
  /(?<!\p{L})(?:joka|kuukauden|parillis\p{L}*|paritt?om\p{L}*|arki\p{L}*|maanantai\p{L}*|tiistai\p{L}*|keskiviikko\p{L}*|torstai\p{L}*|perjantai\p{L}*|klo|kl|varje|varannan|var|jämna|udda|vardagar|\p{L}+dag(?:ar|en)?|even|odd|\p{L}+days?|every|each|first|last|other|månadens)(?!\p{L})|\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}/iu;

/** To book, or to know, is not to set up. */
const asking =
  /^(?:varaa|vapaat|onko|milloin|mitkä|näytä|listaa|omat|boka|lediga|när|finns|visa|mina|book|free|when|is|are|show|list|my)(?!\p{L})/iu;

/** How people say that they will do it, before or behind what they do it to; as the verb of the order. */
const wishes: readonly (readonly [RegExp, order: string])[] = (
  [
    [
      '(?:(?:mun|minun|mä|minä) )?(?:pitää|pitäis|pitäisi|täytyy|haluan|haluaisin|haluun|joudun|aion|voinko|voisinko)',
      { 'peru(?:a|uttaa)': 'peru', siirtää: 'siirrä', lopettaa: 'lopeta' },
    ],
    ['jag (?:måste|vill|behöver|skulle vilja)', { '(?:ställa in|avboka)': 'ställ in', flytta: 'flytta' }],
    ['i (?:have to|need to|must|want to|would like to)', { '(?:cancel|call off)': 'cancel', move: 'move' }],
  ] as const
).flatMap(([lead, verbs]) =>
  Object.entries(verbs).map(
    ([verb, order]) => [new RegExp(`^${lead} ${verb} (?:the )?(?<what>.+)$`, 'iu'), order] as const,
  ),
);
const atEnd: readonly (readonly [RegExp, order: string])[] = [
  [/^(?<what>.+?) (?:pitää|täytyy|joudun)(?:kin)? (?:valitettavasti )?peru(?:a|uttaa)$/iu, 'peru'],
  [/^(?<what>.+?) (?:pitää|täytyy|joudun)(?:kin)? (?:valitettavasti )?siirtää$/iu, 'siirrä'],
];
const ofMine: readonly (readonly [RegExp, order: string])[] = [
  [/^(?:(?:mä|minä) )?peru(?:n|utan) (?<what>.+)$/iu, 'peru'],
  [/^(?:(?:mä|minä) )?siirrän (?<what>.+)$/iu, 'siirrä'],
  [/^(?:(?:mä|minä) )?lopetan (?<what>.+)$/iu, 'lopeta'],
];

/** `mun pitää perua torstain aika` as `peru torstain aika`; a text that is no such wish as it is. */
function asOrder(text: string): string {
  for (const [words, order] of [...wishes, ...atEnd, ...ofMine]) {
    const what = words.exec(text)?.groups?.what;
    // Without a word about which one it may be a time of one's own.
    if (what !== undefined && / /.test(what)) return `${order} ${what}`;
  }
  return text;
}

/** The command about consultation windows that a text is; undefined for everything else. */
export function readWindowCommand(text: string): WindowCommand | undefined {
  const written = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/u, (end) => (/\d\.$/u.test(text.trim()) ? end : ''));
  const plain = asOrder(written);
  for (const said of languages) {
    if (lists.mine[said].test(plain)) return { kind: 'mine', said, body: '' };
    for (const { change, verb } of openings) {
      const found = verb[said].exec(plain);
      if (!found) continue;
      const body = plain.slice(found[0].length).replace(noun[said], ' ').trim();
      // What was called off is a window where only days are named.
      const isTakenBack =
        (change === 'take_back' || change === 'resume') && / /u.test(found[0]) && !/\p{L}{3}/u.test(body);
      if (noun[said].test(plain) || isTakenBack) return { kind: 'change', change, said, body };
    }
    const word = noun[said].exec(plain);
    const makes = making[said].exec(plain);
    if (word && (makes || (isSetUp(plain, word[0]) && !asking.test(plain)))) {
      const verb = makes ?? holding.exec(plain);
      const body = plain.slice(verb?.[0].length ?? 0).replace(word[0], ' ');
      return { kind: 'set_up', said, body: body.trim() };
    }
    const [, where] = lists.list[said].exec(plain) ?? [];
    if (where !== undefined) return { kind: 'list', said, body: where.trim() };
  }
  return undefined;
}

/** One window with a time; in the plural the days and hours of a series, without which it asks for a list. */
const isSetUp = (text: string, word: string): boolean =>
  recurring.test(text) &&
  (/^(?:konsultaatioaika|konsultationstid|consult(?:ation|ing) (?:time|hour|window))$/iu.test(word) ||
    (holding.test(text) && /konsultaatioai?kaa|konsultationstid|consult/iu.test(word)) ||
    (/^(?:konsultaatioajat|konsultationstider(?:na)?|consult(?:ation|ing) (?:times|hours))$/iu.test(word) &&
      series.test(text) &&
      hours.test(text)));

const series =
  /(?<!\p{L})(?:joka|kuukauden|välein|parillis\p{L}*|parittom\p{L}*|arkisin|\p{L}+(?:taisin|stoisin|koisin)|varje|varannan|vardagar|\p{L}+dagar|every|each|\p{L}+days)(?!\p{L})/iu;
const holding =
  /^(?:minä |jag |i )?(?:pidän|pidämme|pitäisin|annan|håller|jag håller|hold|will hold|have)(?= )/iu;
const hours = /\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}/u;

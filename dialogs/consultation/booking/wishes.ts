import type { Language } from '../../../knowledge/kernel/languages.ts';
import { withoutDays } from '../agreed-words.ts';

/** What somebody wants of a consultation: advice in any way, a time, or to see the free times. */
export type WishKind = 'advice' | 'time' | 'times';

export interface ConsultationWish {
  readonly said: Language;
  readonly kind: WishKind;
  /** The words about what and where; may be empty. */
  readonly about: string;
  /** Consultations are not spoken of: it is a wish only when it is about a service. */
  readonly isPlain?: true;
  /** The words of the day, and perhaps the hour, that is wanted. */
  readonly days?: string;
}

/** Words that begin a wish for advice; what follows says about what. */
const asking: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:konsultaatio(?:ta|n)?|konsultaatioaika|konsultaatiopyyntö|pyydän? konsultaatiota|kysy(?:n|isin)? neuvoa|(?:haluan|haluaisin) kysyä neuvoa|konsultoi|(?:haluan|haluaisin|haluisin|haluun|haluamme|haluaisimme|tarvitsen|tarvitsisin|tarviin|tarvisin|tarvitsemme|voinko|voisinko|pitäisi|pitäis) (?:konsultaatio(?:ta|n)|konsultoida)|konsultoisin)(?: (.+))?$/i,
  sv: /^(?:konsultation|konsultationstid|begär konsultation|(?:jag (?:vill|skulle vilja) )?be om råd|(?:jag |vi )(?:vill|skulle vilja|behöver) (?:ha )?(?:en )?(?:konsultation|konsultera))(?: (?:om|i|av|från|hos|med|för))?(?: (.+))?$/i,
  en: /^(?:consultation(?! (?:times?|windows?|overview|statistics)\b)|request a consultation|(?:(?:i want to|i'd like to|i would like to) )?ask (?:for )?advice|(?:i want|i'd like|i would like|we would like|i need) (?:to consult|a consultation))(?: (?:about|on|in|from|with|for))?(?: (.+))?$/i,
};

/** In any order: a verb of booking with a word for consultations, or a word for their times that are free. */
interface TimeWords {
  readonly books: RegExp;
  readonly frees: RegExp;
  readonly consults: RegExp;
  readonly times: RegExp;
  /** To stand in the queue for one: it begins with what is free. */
  readonly queues: RegExp;
  /** Words that go with them and say nothing about what and where. */
  readonly rest: RegExp;
}

const timeWords: Readonly<Record<Language, TimeWords>> = {
  fi: {
    books: /^vara(?:a|an|ta|amme|isin|isimme)$/,
    frees: /^(?:vapaa|vapaan|vapaat|vapaita|seuraava|seuraavat)$/,
    consults: /^konsultaatio(?!pyyn)\p{L}*$/u,
    times: /^konsultaatioa(?:ika|jan|jat|ikaa|ikoja|jalle|joista)$/,
    queues: /^(?:jono(?:on|ttaa|ttamaan)?|(?:jonotus|odotus)(?:listalle|lista|listaan)?)$/,
    rest: /^(?:aika|ajan|aikaa|ajat|aikoja|haluan|haluaisin|haluisin|pääsenkö|pääsee|pääsisinkö|laita|lisää|haluamme|näytä|mikä|mitkä|milloin|on|minulle|mulle)$/,
  },
  sv: {
    books: /^(?:boka|bokar)$/,
    frees: /^(?:ledig|ledigt|lediga|nästa)$/,
    consults: /^konsultation\p{L}*$/u,
    times: /^konsultationstid(?:en|er|erna)?$/,
    queues: /^(?:kön?|köa|väntelistan?|väntlistan?)$/,
    rest: /^(?:tid|tider|en|ett|för|till|hos|om|jag|vi|vill|skulle|vilja|visa|mig|när|är|vilka|finns|det)$/,
  },
  en: {
    books: /^(?:book|reserve)$/,
    frees: /^(?:free|available|next)$/,
    consults: /^consultations?$/,
    times: /^(?:times?|slots?)$/,
    queues: /^(?:queue|waitlist|waiting|list)$/,
    rest: /^(?:a|an|the|with|for|about|i|we|want|would|like|to|show|me|when|is|are|which|what|appointment)$/,
  },
};

const bareAdvice: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:haluan|haluaisin|tarvitsen|tarvitsisin) )?neuvoa$/i,
  sv: /^(?:jag (?:behöver|vill ha) )?råd$/i,
  en: /^(?:i (?:need|want) )?(?:some )?advice$/i,
};

/** To book, and nothing else: what and where is asked back. */
const bareBooking: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:voinko|voiko|haluan|haluaisin|pitäisi|minun pitäisi|tahdon) varata|vara(?:a|an|isin)|varaus|ajanvaraus)(?: (?:minulle|mulle))?(?: (?:uusi |uuden )?(?:aika|ajan|tapaaminen|tapaamisen|konsultaatio|konsultaation))?$/,
  sv: /^(?:(?:jag (?:vill|skulle vilja)|kan jag|får jag) boka|boka|tidsbokning|bokning)(?: (?:mig|åt mig))?(?: (?:en |ett )?(?:ny )?(?:tid|möte|konsultation))?$/,
  en: /^(?:(?:i want to|i would like to|i'd like to|can i|could i|may i|i need to|please) book|book|booking)(?: me)?(?: (?:a |an |new |another )*(?:time|appointment|slot|consultation|meeting))?(?: please)?$/,
};

/** Words that keep the windows themselves up, and are no wish. */
const keeping =
  /^(?:lisää|muuta|poista|siirrä|peru|lopeta|jatka|luo|uusi|perusta|tee|tauko|lägg|ändra|ta|flytta|ställ|avboka|skapa|ny|sluta|avsluta|paus|add|edit|change|remove|move|cancel|create|new|end|stop|pause)$/;

/** Words that begin a wish only when the question itself follows. */
const askingOf: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:kysymys|kysyn|kysyisin|kysy|(?:haluan|haluaisin) kysyä|neuvoa|tarvitsen neuvoa|pyydän neuvoa) (.+)$/i,
  sv: /^(?:jag (?:vill|skulle vilja) fråga|(?:en )?fråga(?: till)?|rådfråga|jag behöver råd|råd)(?: (?:om|av|från|hos|i))? (.+)$/i,
  en: /^(?:(?:i want to |i would like to |i'd like to )?ask|(?:a )?question|i need advice|advice)(?: (?:about|on|for|to|from|in))? (.+)$/i,
};

/** What somebody asks who wants a contact. */
const asksWhom =
  /^(?:kuka|ketkä|kenelle|keneltä|keneen|kenet|kehen|mihin|minne|vem|vilka|vart|till vem|who|whom|where)(?!\p{L})/iu;

/** A colon that is none of a time, or a new line, before the question. */
const parting = /^([^:\n]{4,120}?)(?:\s*:(?!\d)|\s*\n)\s*(\S[\s\S]*)$/u;

/** A wish with the question that is written at once behind it; undefined: it has none. */
export function partedWish(text: string): { readonly wish: string; readonly question: string } | undefined {
  const [, wish, question] = parting.exec(text.normalize('NFC').trim()) ?? [];
  return wish === undefined || question === undefined
    ? undefined
    : { wish: wish.trim().replace(/\s+/g, ' '), question: question.trim() };
}

/**
 * The wish for a consultation that a text is; undefined: it is none. `plain` has single spaces. `question`: what follows
 * it.
 */
export function readWish(plain: string, said: Language, question?: string): ConsultationWish | undefined {
  const isAsked = question !== undefined && !asksWhom.test(question);
  const begun = asking[said].exec(plain) ?? (isAsked ? askingOf[said].exec(plain) : null);
  if (begun) {
    const [, about = ''] = begun;
    // A question about consultations wants a contact.
    return about.endsWith('?') ? undefined : { said, kind: 'advice', about };
  }
  if (bareAdvice[said].test(plain)) return { said, kind: 'advice', about: '' };
  if (bareBooking[said].test(plain.toLowerCase().replace(/ ?\?+$/, '')))
    return { said, kind: 'time', about: '' };
  return readTimeWish(plain, said);
}

function readTimeWish(plain: string, said: Language): ConsultationWish | undefined {
  const { books, frees, consults, times, queues, rest } = timeWords[said];
  const { free, time, lead } = plainWords[said];
  const all = plain.split(' ').map((written) => ({ written, word: bare(written) }));
  const tokens = all.filter(({ word }) => withoutDays(word, said) !== '' || rest.test(word));
  const has = (pattern: RegExp): boolean => tokens.some(({ word }) => pattern.test(word));
  const [first] = all;
  const hasDay = tokens.length < all.length;
  if (first === undefined || keeping.test(first.word) || tokens.some(({ word }) => /\d/.test(word)))
    return undefined;
  const isPlain = !has(consults);
  const isBooking = has(books);
  const isFree = isPlain ? has(free) && has(time) : (has(frees) && has(times)) || has(queues);
  if (!isBooking && !isFree) return undefined;
  if (isPlain && isBooking && !(has(time) || hasDay)) return undefined;
  const begins = [books, rest, lead, free, queues].some((pattern) => pattern.test(first.word));
  // `asiakas haluaa varata ajan neuvolaan` wants a contact.
  if (isPlain && ((isBooking && !begins) || forClient.test(plain) || asksWhom.test(plain))) return undefined;
  if (isBooking && plain.endsWith('?') && !lead.test(first.word)) return undefined;
  const words = [books, frees, consults, times, queues, rest, ...(isPlain ? [free, time, lead] : [])];
  const about = tokens
    .filter(({ word }) => words.every((pattern) => !pattern.test(word)))
    .map(({ written }) => written.replace(/[?,]+$/, ''))
    .join(' ')
    .trim();
  return {
    said,
    kind: isBooking ? 'time' : 'times',
    about,
    ...(isPlain ? { isPlain } : {}),
    ...(hasDay ? { days: plain } : {}),
  };
}

/** The same without a word for consultations. */
const plainWords: Readonly<Record<Language, Readonly<Record<'free' | 'time' | 'lead', RegExp>>>> = {
  fi: {
    free: /^(?:vapaat|vapaita|vapaana|seuraava|seuraavat)$/,
    time: /^(?:aika|ajan|aikaa|ajat|aikoja|tapaaminen|tapaamisen)$/,
    lead: /^(?:voinko|voisinko|saanko|voidaanko|onko|olisiko|löytyykö|hei|moi|kiitos)$/,
  },
  sv: {
    free: /^lediga?$/,
    time: /^(?:tid|tiden|tider|tiderna|möte)$/,
    lead: /^(?:kan|får|kunde|finns|har|några?|på|i|hej|tack)$/,
  },
  en: {
    free: /^(?:free|available)$/,
    time: /^(?:times|slots?|appointments?|time)$/,
    lead: /^(?:can|could|may|are|is|there|any|do|does|have|has|at|please|hi|hello|thanks)$/,
  },
};

/** The time is for somebody who is a client of the service. */
const forClient =
  /asiak|klient|(?<!\p{L})(?:client|free time(?!s)|(?:lapse|perhee|nuore|äidi|isä|vanhemm|potilaa|raskaana)\p{L}*lle(?!\p{L})|för (?:en |ett |min |mitt )?(?:familj|barn|mamma|ungdom|patient)|for (?:a |the |my )?(?:family|child|mother|patient|parent))/iu;

const bare = (written: string): string => written.toLowerCase().replace(/[?,;:]+$/, '');

import type { Language } from '../../knowledge/kernel/languages.ts';

/** What somebody who has a time says of it. A place beside it is left to the windows. */
const agreed: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:haluan |haluaisin |voinko |voinks |(?:(?:mun|minun) )?(?:pitäisi |pitäis |pitää |täytyy ))?(?:perun?|perua|peruisin|peruta|peruuta|peruutan|peruuttaisin|peruuttaa|siirrän?|siirtää|siirtäisin|vaihda|vaihtaa) (?:mun |minun |oman |sen |se )?(?:(?:varattu|sovittu|varatun|sovitun) )?(?:(?:konsultaatio)?(?:varaus|varauksen|varaukseni|aika|ajan|aikani)|konsultaatio(?:n|ni)?)|(?:milloin|millon|koska|mihin aikaan|monelta) (?:on )?(?:(?:se |(?:mun |minun )(?:seuraava )?)(?:konsultaatio|varaus|(?:konsultaatio)?aika)(?: oli)?|(?:on |oli )?(?:minulla|mulla|mul)(?: on| oli)? (?:se |seuraava )?(?:konsultaatio|varaus|aika|konsultaatioaika)|(?:mun |minun )?(?:konsultaation|konsultaatioaikan|varauksen)i|(?:mun |minun )?seuraava (?:konsultaatio|konsultaationi|varaukseni|aikani)|(?:mun |minun )aika(?:ni)?|aikani)(?: on| oli)?|voi(?:ko|daanko|siko|taisiinko) (?:ajan|aikaa|varauksen|konsultaation|konsultaatioajan) (?:siirtää|vaihtaa|perua|muuttaa)|tarvits(?:en|isin) (?:toisen|uuden) (?:konsultaatio)?ajan|en (?:valitettavasti )?pääse(?:kään)?(?: (?:(?:siihen )?konsultaatioon|tulemaan|paikalle))?)$/,
  sv: /^(?:(?:jag vill |jag måste |jag behöver |kan jag |kan vi |får jag )?(?:avboka|omboka|flytta|ställa? in|byta?) (?:min |mina |den bokade )?(?:(?:konsultations)?(?:tid|tiden|bokning|bokningen)|konsultation|konsultationen)|(?:när|hur dags|(?:vid )?vilken tid) (?:är|var) (?:min (?:nästa )?(?:konsultation(?:stid)?|tid|bokning)|konsultation(?:stid)?en|tiden)|när (?:har|hade) jag (?:min |nästa |en )?(?:konsultation(?:stid)?|tid)|jag hinner inte(?: (?:till|med på)? ?konsultationen)?|jag behöver en annan tid|(?:jag )?kan (?:jag )?(?:tyvärr )?inte (?:komma|vara med)(?: (?:till|med på) konsultationen)?)$/,
  en: /^(?:(?:(?:i (?:want|need|would like|have)|i['’]d like) (?:to )?|i must |can (?:i|we) |please )?(?:cancel|move|reschedule|rebook|change|call off) (?:my |the )?(?:booked |agreed )?(?:(?:consultation )?(?:booking|appointment|time)|consultation)|(?:when|(?:at )?what time) (?:is|was|['’]s) (?:my (?:next )?|the )(?:consultation|booking|appointment|time)|(?:when|(?:at )?what time) (?:do|did) i have (?:a |the |my (?:next )?)?(?:consultation|appointment|time)|i need (?:another|a different) (?:consultation )?time|i (?:can['’]?t|cannot|am not able to) (?:make it|come|attend)(?:(?: to)? (?:the|my) consultation)?)$/,
};

const moving =
  /^(?:\S+ ){0,3}(?:siir|vaih|muut|toisen|uuden|annan|another|different|flytta|omboka|byta?(?!\p{L})|move|resched|rebook|change)/u;

/** Words of days and times, all of them in lower case. */
const dayWords: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}\d])(?:ensi|ens|tämän|seuraava(?:n|lle)|toiseen päivään|huomi(?:sen|selle|senna)|huomenna|viikon|viiko(?:lta|lle|lla)|päivä(?:n|lle|ään)|ma|ti|ke|to|pe|la|su|(?:maanantai|tiistai|keskivii?k?ko|torstai|perjantai|lauantai|sunnuntai)(?:n|na|sta|lta|lle|hin|on)?|klo|aamu(?:un|lle)|iltapäivä(?:än|lle)|myöhemmäksi|aiemmaksi|\d{1,2}(?:[.:]\d{1,2}\.?)?(?:\d{4})?\.?|->|[-–>→])(?![\p{L}\d])/gu,
  sv: /(?<![\p{L}\d])(?:nästa|den|från|till|på|i|morgon|övermorgon|vecka|veckans|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en|s|ens)?)?|kl\.?|\d{1,2}(?:[.:]\d{1,2}\.?)?|->|[-–>→])(?![\p{L}\d])/gu,
  en: /(?<![\p{L}\d])(?:next|on|from|to|at|tomorrow|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?|(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{1,2}(?:[.:]\d{1,2}\.?)?(?: ?[ap]m)?|->|[-–>→])(?![\p{L}\d])/gu,
};

/** A text, in lower case, without the words of days and times. */
export const withoutDays = (text: string, said: Language): string =>
  text.replace(dayWords[said], ' ').replace(/\s+/g, ' ').trim();

/** Whether a text, in lower case, is about a time that somebody has, and the days that it names. */
export function agreedIn(
  text: string,
  said: Language,
): { readonly isMove: boolean; readonly days: string } | undefined {
  const isMove = moving.test(text);
  if (agreed[said].test(text)) return { isMove, days: '' };
  // The words of a day may stand anywhere: `peru ti 24.11. aika`, `siirrä aikani perjantaille`.
  const without = withoutDays(text, said);
  return without !== text && agreed[said].test(without) ? { isMove, days: text } : undefined;
}

/** The same with what the time is about, or who the other one is, before or behind it: `perun perheneuvolan ajan`. */
const named: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /^(?:(?:haluan|haluaisin|voinko|pitäisi|pitää|minun pitää) )?(?:perun?|perua|peruisin|peruuta|peruutan|peruuttaisin|siirrän?|siirtää|siirtäisin|vaihda|vaihtaa) (?:mun |minun |sen )?(?<about>[^,:;]{2,60}?) (?:(?:konsultaatio)?(?:varaus|varauksen|aika|ajan|aikaa|aikani)|konsultaation?)$/iu,
    /^(?:(?:haluan|haluaisin|voinko|pitäisi|pitää|minun pitää|mun pitää) )?(?:perun?|perua|peruisin|peruuta|peruutan|siirrän?|siirtää|siirtäisin) (?:mun |minun |sen )?(?:(?:konsultaatio)?(?:aika|ajan|varauksen)|konsultaation?) (?<about>[^,:;]{2,60}?) (?:kanssa|luona|luokse)$/iu,
    /^(?:milloin|millon|koska|monelta) (?:mulla |minulla )?(?:on |oli )?(?:mun |minun |se )?(?<about>[^,:;]{2,60}?) (?:konsultaatio)?(?:aika|aikani|varaus|varaukseni)(?: (?:on|oli))?$/iu,
  ],
  sv: [
    /^(?:(?:jag vill|jag måste|kan jag|får jag) )?(?:avboka|omboka|flytta|ställa? in|byta?) (?:min |mina |den )?(?:bokade )?(?:(?:konsultations)?(?:tid|tiden|bokning|bokningen)|konsultation(?:en)?) (?:hos|till|för|med|om|på|i) (?<about>[^,:;]{2,60})$/iu,
    /^(?:när|hur dags) (?:är|var|har jag) (?:min |en )?(?:konsultations)?(?:tid|tiden|bokning|konsultation) (?:hos|till|med|om|i) (?<about>[^,:;]{2,60})$/iu,
  ],
  en: [
    /^(?:(?:i want to|i need to|can i|please) )?(?:cancel|move|reschedule|rebook|change|call off) (?:my |the )?(?:(?:consultation )?(?:booking|appointment|time)|consultation) (?:with|about|for|on|at) (?:the )?(?<about>[^,:;]{2,60})$/iu,
    /^(?:(?:i want to|i need to|can i|please) )?(?:cancel|move|reschedule|rebook|change|call off) (?:my |the )?(?<about>[^,:;]{2,60}?) (?:(?:consultation )?(?:booking|appointment|time)|consultation)$/iu,
    /^when (?:is|was) my (?:consultation|appointment|time) (?:with|about|for|on) (?:the )?(?<about>[^,:;]{2,60})$/iu,
  ],
};

/** Whether a text names a time that somebody has by what it is about, in `about` as it was written. */
export function timeNamedIn(
  plain: string,
  said: Language,
): { readonly isMove: boolean; readonly days: string; readonly about: string } | undefined {
  const text = plain.replace(/ ?\?+$/, '');
  const isMove = moving.test(text.toLowerCase());
  for (const [days, words] of [
    ['', text],
    [text, withoutDays(text, said)],
  ] as const) {
    const about = named[said].map((pattern) => pattern.exec(words)?.groups?.about).find(Boolean);
    // What is free is nobody's own.
    if (about !== undefined && !/(?<!\p{L})(?:vapaa|ledig|free)/iu.test(about))
      return { isMove, days, about };
  }
  return undefined;
}

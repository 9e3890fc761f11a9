import type { Language } from '../../knowledge/kernel/languages.ts';

/** Instead of until when the advice is needed: of `count` times that the specialist proposes, `later` come after that day. */
type LaterThanNeeded = (
  day: string,
  way: string,
  times: { readonly count: number; readonly later: number },
) => string;

export const laterThanNeeded: Readonly<Record<Language, LaterThanNeeded>> = {
  fi: (day, way, { count, later }) => {
    if (later < count) return `Osa ehdotetuista ajoista on myöhemmin kuin toivottu ${day} · ${way}`;
    return count === 1
      ? `Ehdotettu aika on myöhemmin kuin toivottu ${day} · ${way}`
      : `Ehdotetut ajat ovat myöhemmin kuin toivottu ${day} · ${way}`;
  },
  sv: (day, way, { count, later }) => {
    if (later < count)
      return `En del av de föreslagna tiderna är senare än den önskade dagen ${day} · ${way}`;
    return count === 1
      ? `Den föreslagna tiden är senare än den önskade dagen ${day} · ${way}`
      : `De föreslagna tiderna är senare än den önskade dagen ${day} · ${way}`;
  },
  en: (day, way, { count, later }) => {
    if (later < count) return `Some of the proposed times are later than ${day}, the day wished for · ${way}`;
    return count === 1
      ? `The proposed time is later than ${day}, the day wished for · ${way}`
      : `The proposed times are later than ${day}, the day wished for · ${way}`;
  },
};

/** What who waits for an answer reads of the times that they named. */
interface NewTimes {
  /** The button to a form for others. */
  readonly propose: string;
  /** The answer may come after all of them. */
  readonly tooSoon: string;
}

export const newTimes: Readonly<Record<Language, NewTimes>> = {
  fi: {
    propose: 'Ehdota uusia aikoja',
    tooSoon: 'Vastaus voi tulla vasta ehdottamiesi aikojen jälkeen. Voit ehdottaa myöhempiä aikoja.',
  },
  sv: {
    propose: 'Föreslå nya tider',
    tooSoon: 'Svaret kan komma först efter tiderna som du föreslog. Du kan föreslå senare tider.',
  },
  en: {
    propose: 'Propose new times',
    tooSoon: 'The answer may come only after the times you proposed. You can propose later ones.',
  },
};

import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said while another time is proposed instead of an agreed one. Names and times are escaped. */
interface Moving {
  /** Before somebody proposes it; `time` is the agreed one. */
  readonly before: (time: string) => string;
  /** The same when the agreed time has begun: nobody can keep it any more. */
  readonly begun: (time: string) => string;
  /** To the side that has proposed it; `who` is to answer. */
  readonly asked: (who: string, times: string, when: string) => string;
  /** To the side that is to answer. */
  readonly toAnswer: (who: string, times: string, when: string) => string;
  /** The button of either side. */
  readonly keep: string;
}

export const moving: Readonly<Record<Language, Moving>> = {
  fi: {
    before: (time) =>
      `Sovittu aika on ${time}. Jos ehdotat uutta aikaa, sovittu aika on voimassa, kunnes toinen hyväksyy uuden ajan.`,
    begun: (time) => `Aika ${time} on jo alkanut. Kun lähetät ehdotuksen, se ei ole enää voimassa.`,
    asked: (who, times, when) =>
      `Uudeksi ajaksi on ehdotettu: ${times}. Sovittu aika on voimassa, kunnes ${who} hyväksyy uuden. Jos vastausta ei tule viimeistään ${when}, sovittu aika pysyy.`,
    toAnswer: (who, times, when) =>
      `${who} ehdottaa uutta aikaa: ${times}. Sovittu aika on voimassa, kunnes hyväksyt uuden. Jos et vastaa viimeistään ${when}, sovittu aika pysyy.`,
    keep: 'Pidä sovittu aika',
  },
  sv: {
    before: (time) =>
      `Den bokade tiden är ${time}. Om du föreslår en ny tid gäller den bokade tills den andra parten godkänner den nya.`,
    begun: (time) => `Tiden ${time} har redan börjat. När du skickar förslaget gäller den inte längre.`,
    asked: (who, times, when) =>
      `En ny tid har föreslagits: ${times}. Den bokade tiden gäller tills ${who} godkänner en ny. Om svaret inte kommer senast ${when} står den bokade tiden fast.`,
    toAnswer: (who, times, when) =>
      `${who} föreslår en ny tid: ${times}. Den bokade tiden gäller tills du godkänner en ny. Om du inte svarar senast ${when} står den bokade tiden fast.`,
    keep: 'Behåll den bokade tiden',
  },
  en: {
    before: (time) =>
      `The agreed time is ${time}. If you propose another time, the agreed one holds until the other party accepts the new one.`,
    begun: (time) => `The time ${time} has begun already. Once you send the proposal it holds no longer.`,
    asked: (who, times, when) =>
      `A new time has been proposed: ${times}. The agreed time holds until ${who} accepts a new one. If no answer comes by ${when}, the agreed time stays.`,
    toAnswer: (who, times, when) =>
      `${who} proposes a new time: ${times}. The agreed time holds until you accept a new one. If you do not answer by ${when}, the agreed time stays.`,
    keep: 'Keep the agreed time',
  },
};

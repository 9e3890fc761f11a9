import type { ConsultationWay } from '../../../knowledge/directory/directory.ts';
import type { ConsultForm } from '../../consultation/consult-form.ts';
import type { Closing, Holder, StateKind, Step, Survey } from '../../consultation/consultation.ts';
import type { NewsKind } from '../../consultation/news.ts';
import type { RefusalReason } from '../../consultation/refused.ts';
import type { AskersSilence, Silence, Urgency } from '../../consultation/terms.ts';

/** The other person of a consultation, or a moment, as they stand in a sentence. */
type Said = (who: string, when: string) => string;

/** What is going on and what happens next, by state. */
interface StateSentences {
  readonly requested: (who: string, when: string, then: Silence, gets: string | undefined) => string;
  /** `then`: what comes of the silence of who asked. */
  readonly offered: (who: string, times: string, when: string, then: AskersSilence) => string;
  readonly scheduled: (who: string, time: string, way: string) => string;
  /** The time is kept for writing the answer. */
  readonly writingAt: (who: string, time: string) => string;
  readonly moreAsked: (who: string, when: string, then: AskersSilence) => string;
  readonly answering: (who: string, when: string, then: Silence) => string;
  readonly answered: Said;
  /** Somebody has said that the talk took place. */
  readonly held: Said;
  /** The time has gone by, and nobody has said anything. */
  readonly timeOver: (who: string, when: string, time: string) => string;
  readonly declined: string;
  readonly withdrawn: string;
  readonly cancelled: string;
  readonly expired: string;
  readonly closed: string;
}

/** What is said of a consultation on its two sides. Parameters are already escaped for the place they stand in. */
export interface ConsultationStrings {
  readonly place: (service: string, area: string) => string;
  /** `clock` is `HH:MM`; `day` is absent when it is today. */
  readonly moment: (day: string | undefined, clock: string) => string;

  readonly askTitle: string;
  readonly askSummary: (service: string, area: string) => string;
  readonly noClients: string;
  readonly questionLabel: string;
  readonly questionHint: string;
  readonly questionMissing: string;
  readonly urgencyLabel: string;
  readonly urgencyMissing: string;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly wayLabel: string;
  readonly wayMissing: string;
  readonly ways: Readonly<Record<ConsultationWay, string>>;
  readonly timesLabel: string;
  /** `time`: `ti 24.11. klo 9–10`. */
  readonly timesHint: (time: string) => string;
  readonly timesMissing: string;
  readonly send: string;
  /** Confirms that doubtful names are not those of clients. */
  readonly namesAreFine: string;

  readonly summary: (service: string, area: string) => string;
  readonly asks: (requester: string) => string;
  /** Somebody who is not in the directory. */
  readonly somebody: string;
  readonly needed: (day: string, way: string) => string;
  /** Times that the reader has proposed. */
  readonly youProposed: (times: string) => string;
  /** The times that the reader, or the asker, proposed. */
  readonly yourTimesOver: string;
  readonly timesOver: string;
  readonly question: (question: string) => string;
  readonly suits: (times: string) => string;
  readonly written: (who: string, text: string) => string;
  readonly textsGone: string;

  /** What is going on, to who asked: `who` is the one who has it. */
  readonly toRequester: StateSentences;
  /** The same to who is asked: `who` is the one who asked. */
  readonly toHolder: StateSentences;
  readonly closings: Readonly<Record<Closing['kind'], string>>;
  readonly cameOf: (kind: string) => string;

  readonly usefulQuestion: string;
  readonly useful: readonly [string, string, string];
  readonly savedQuestion: string;
  readonly saved: Readonly<Record<NonNullable<Survey['saved']>, string>>;
  readonly thanks: string;

  readonly take: string;
  readonly takeAt: (time: string) => string;
  readonly chooseAt: (time: string) => string;
  readonly openChat: string;
  readonly callInTeams: string;
  readonly withdraw: string;
  /** Ends a consultation whose answer was enough. */
  readonly thank: string;
  readonly held: string;
  readonly askAgain: string;
  readonly back: string;
  /** The buttons that open a form. */
  readonly opens: Readonly<Record<ConsultForm, string>>;
  /** The button that opens the form of what came of it when the consultation has ended already. */
  readonly noteOutcome: string;
  readonly askFurther: string;

  readonly formTitles: Readonly<Record<ConsultForm, string>>;
  readonly textLabels: Readonly<
    Record<Exclude<ConsultForm, 'propose' | 'reschedule' | 'hand_over' | 'agree'>, string>
  >;
  readonly textMissing: string;
  readonly toLabel: string;
  readonly toHint: string;
  readonly toMissing: string;
  readonly closingLabel: string;
  readonly closingMissing: string;

  /** The first line of a message that comes unasked. */
  readonly newsToRequester: Readonly<Record<NewsKind, string>>;
  readonly newsToHolder: Readonly<Record<NewsKind, string>>;
  /** To somebody who was asked before and has nothing to do any more. */
  readonly newsToFormer: string;
  readonly nothingToDo: string;
  readonly whyRequester: string;
  readonly whyHolder: Readonly<Record<Holder['role'], string>>;
  /** To who gave the advice, at the end. */
  readonly whyAdvised: string;
  readonly whyFormer: string;
  readonly newsSummary: (news: string, service: string, area: string) => string;

  readonly states: Readonly<Record<StateKind, string>>;
  /** Who did what, as a sentence without its end; what nobody did leaves the person out. */
  readonly steps: Readonly<Record<Step['what'], (who: string) => string>>;
  /** The step when the clock made it. */
  readonly timeOver: string;
  readonly last: (step: string, when: string) => string;
  readonly current: (state: string) => string;
  readonly holderNow: (who: string) => string;
  readonly refused: Readonly<Record<RefusalReason, string>>;

  readonly mine: string;
  readonly mineNone: string;
  readonly open: string;
  readonly openNone: string;
  readonly row: (service: string, area: string, state: string, holder: string, asked: string) => string;
  /** Of a question that somebody else has asked. */
  readonly rowFrom: (service: string, area: string, state: string, who: string, asked: string) => string;
  readonly listMore: (count: number) => string;
  readonly listSummary: string;
}

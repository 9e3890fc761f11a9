/** What has become of the messages of a run; each count but the first has to be 0. */
export interface Account {
  readonly acknowledged: number;
  /** Acknowledged, and nothing was said. */
  readonly unanswered: number;
  readonly answeredTwice: number;
  /** Answered with something else than was asked for: an apology, a wait. */
  readonly answeredWrongly: number;
  /** Answers to what nobody has said. */
  readonly unasked: number;
  /** Not acknowledged. */
  readonly refused: number;
}

/** Compares what people said with what they got. */
export interface Ledger {
  /** Somebody says something, and only that is an answer. */
  says(id: string, answer: RegExp): void;
  /** The bot says something in answer. */
  hears(id: string, body: string): void;
  /** The request was answered with 200. */
  acknowledges(id: string): void;
  account(): Account;
  /** Answers of the wrong kind. */
  readonly wrong: readonly string[];
}

export function createLedger(): Ledger {
  interface Said {
    readonly answer: RegExp;
    answers: number;
    isAcknowledged: boolean;
  }
  const said = new Map<string, Said>();
  let unasked = 0;
  const wrong: string[] = [];
  return {
    wrong,
    says: (id, answer) => void said.set(id, { answer, answers: 0, isAcknowledged: false }),
    hears(id, body) {
      const message = said.get(id);
      if (!message) unasked += 1;
      else {
        message.answers += 1;
        if (!message.answer.test(body)) wrong.push(body);
      }
    },
    acknowledges(id) {
      const message = said.get(id);
      if (message) message.isAcknowledged = true;
    },
    account() {
      const all = [...said.values()];
      const acknowledged = all.filter(({ isAcknowledged }) => isAcknowledged);
      return {
        acknowledged: acknowledged.length,
        unanswered: acknowledged.filter(({ answers }) => answers === 0).length,
        answeredTwice: all.filter(({ answers }) => answers > 1).length,
        answeredWrongly: wrong.length,
        unasked,
        refused: all.length - acknowledged.length,
      };
    },
  };
}

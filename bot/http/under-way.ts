/** Requests that are being answered, so that the end can wait for them. */
export interface UnderWay {
  /** False: the end has begun, nothing more is taken. */
  readonly open: boolean;
  add(work: Promise<void>): Promise<void>;
  /** Takes nothing more; resolves when all that was taken is done. */
  finish(): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const going = new Set<Promise<void>>();
  let open = true;
  return {
    get open() {
      return open;
    },
    add(work) {
      const mine = work.finally(() => going.delete(mine));
      going.add(mine);
      return mine;
    },
    async finish() {
      open = false;
      await Promise.allSettled(going);
    },
  };
}

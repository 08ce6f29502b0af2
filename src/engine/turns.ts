/** The order in which a database that does one thing at a time is asked for things. */
export interface Turns {
  /** Does a thing when all before it are done, and before all after it. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Does a thing after what was to be done alone before it, with up to so many others under way. */
  readonly beside: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Makes an order in which up to `most` things that may be under way together are. A thing that fails holds up none. */
export function turnsOf(most: number): Turns {
  let lastAlone: Promise<unknown> = Promise.resolve();
  // Each of these began when the one so many before it had ended: the last of them stand for all.
  let others: readonly Promise<unknown>[] = [];
  return {
    alone(work) {
      const turn = Promise.all([lastAlone, ...others]).then(work);
      lastAlone = turn.catch(() => undefined);
      others = [];
      return turn;
    },
    beside(work) {
      const before = others.length < most ? lastAlone : others[0]!;
      const turn = before.then(work);
      others = [...others, turn.catch(() => undefined)].slice(-most);
      return turn;
    },
  };
}

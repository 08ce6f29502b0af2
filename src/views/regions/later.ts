import { useEffect, useState, useSyncExternalStore } from "react";
import type { CalculationCalls } from "../../calculations/calculation";
import type { Watch } from "../../statistics/watch";

/** Something that is being worked out, and how far it is. */
export interface Pending<T> {
  readonly promise: Promise<T>;
  readonly subscribe: (tell: () => void) => () => void;
  /** Undefined as long as nothing is known of it. */
  readonly progress: () => Progress | undefined;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Something that may take longer: there already, as in a page that came drawn, or being worked out. */
export type Later<T> = { readonly value: T } | Pending<T>;

/**
 * Works something out: at once where a page is drawn ahead of its reader, else while it is read, until the signal is
 * aborted.
 */
export async function workedOut<T>(
  signal: AbortSignal,
  work: (calls: CalculationCalls) => Promise<T>,
): Promise<Later<T>> {
  const begun = pending((watch) => work({ signal, watch }));
  return typeof window === "undefined" ? { value: await begun.promise } : begun;
}

/** Begins a work that tells how far it is; a failure is told to whoever follows it. */
function pending<T>(work: (watch: Watch) => Promise<T>): Pending<T> {
  const listeners = new Set<() => void>();
  let progress: Progress | undefined;
  const promise = work((done, of) => {
    progress = { done, of };
    for (const tell of listeners) tell();
  });
  promise.catch(() => undefined);
  return {
    promise,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    progress: () => progress,
  };
}

/** What is known of it: the last that was there, and how far the next is. */
export interface Settled<T, Page> {
  readonly value: T | undefined;
  /** What the value belongs to. */
  readonly page: Page;
  readonly isWaiting: boolean;
  readonly progress: Progress | undefined;
  /** Why the next could not be had. */
  readonly cause: string | undefined;
}

/** Follows something of a page that may be there later: the last one stays, with its page, until the next is there. */
export function useLater<T, Page>(of: Later<T>, page: Page): Settled<T, Page> {
  const isPending = "promise" in of;
  const [settled, setSettled] = useState<{
    readonly of: Later<T>;
    readonly page: Page;
    readonly value?: T;
    readonly cause?: string;
  }>(() => (isPending ? { of, page } : { of, page, value: of.value }));
  useEffect(() => {
    if (!("promise" in of)) return setSettled({ of, page, value: of.value });
    let isWanted = true;
    of.promise.then(
      (value) => isWanted && setSettled({ of, page, value }),
      (error: unknown) =>
        isWanted &&
        setSettled((last) => ({
          ...last,
          of,
          cause: error instanceof Error ? error.message : String(error),
        })),
    );
    return () => {
      isWanted = false;
    };
  }, [of, page]);
  const progress = useSyncExternalStore(
    isPending ? of.subscribe : never,
    () => (isPending ? of.progress() : undefined),
    () => undefined,
  );
  if (!isPending) return { ...THERE, page, value: of.value };
  const isOver = settled.of === of && (settled.cause !== undefined || "value" in settled);
  return {
    value: settled.value,
    page: settled.page,
    isWaiting: !isOver,
    progress: isOver ? undefined : progress,
    cause: isOver ? settled.cause : undefined,
  };
}

const THERE = { isWaiting: false, progress: undefined, cause: undefined } as const;

const never = () => () => undefined;

import type { Engine } from "./engine";

/** How far the engine is: asleep, on its way, at work, or failed and why. */
export type Startup =
  | { readonly phase: "asleep" | "opening" | "ready" }
  | { readonly phase: "loading"; readonly loaded: number; readonly total: number }
  | { readonly phase: "failed"; readonly cause: string };

/** What a start is given: where to tell of its progress, and of the engine's loss later on. */
export interface StartCalls {
  readonly report: (startup: Startup) => void;
  readonly lost: (cause: unknown) => void;
  readonly signal: AbortSignal;
}

/** One engine for the whole page: started when first needed, anew after a failure, told of as it goes. */
export interface Starter {
  /** What a start downloads, in bytes. */
  readonly bytes: number;
  /** Starts the engine, or joins the start under way. */
  start(): Promise<Engine>;
  /** Ends a start under way; the next `start` begins anew. */
  stop(): void;
  current(): Startup;
  /** Calls back at every change; returns the way to end that. */
  subscribe(listener: () => void): () => void;
}

const ASLEEP: Startup = { phase: "asleep" };

export function starterOf(open: (calls: StartCalls) => Promise<Engine>, bytes: number): Starter {
  const listeners = new Set<() => void>();
  let startup: Startup = ASLEEP;
  let engine: Promise<Engine> | undefined;
  let ending: AbortController | undefined;

  const report = (next: Startup) => {
    startup = next;
    for (const listener of listeners) listener();
  };
  const fail = (cause: unknown) => {
    engine = undefined;
    report(ending?.signal.aborted ? ASLEEP : { phase: "failed", cause: textOf(cause) });
  };

  return {
    bytes,
    start() {
      engine ??= begin();
      return engine;
    },
    stop() {
      ending?.abort(new DOMException("The start was stopped.", "AbortError"));
    },
    current: () => startup,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  async function begin(): Promise<Engine> {
    ending = new AbortController();
    report({ phase: "loading", loaded: 0, total: bytes });
    try {
      const started = await open({ report, lost: fail, signal: ending.signal });
      report({ phase: "ready" });
      return started;
    } catch (error) {
      fail(error);
      throw error;
    }
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

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
  /** Whether the site has pages drawn and answers prepared, so that without the engine a page is fetched rather than worked out. */
  readonly drawn: boolean;
  /** Where the largest part of it lies, if it is fetched. */
  readonly address?: string;
  /** Starts the engine, or joins the start under way. */
  start(): Promise<Engine>;
  /** Ends a start under way; the next `start` begins anew. */
  stop(): void;
  /** Ends the engine, be it on its way or at work; the next `start` begins anew. */
  end(): void;
  current(): Startup;
  /** Calls back at every change; returns the way to end that. */
  subscribe(listener: () => void): () => void;
}

const ASLEEP: Startup = { phase: "asleep" };

export function starterOf(
  open: (calls: StartCalls) => Promise<Engine>,
  download: Pick<Starter, "bytes" | "drawn" | "address">,
): Starter {
  const listeners = new Set<() => void>();
  let startup: Startup = ASLEEP;
  let engine: Promise<Engine> | undefined;
  let current = new AbortController();

  const report = (next: Startup) => {
    startup = next;
    for (const listener of listeners) listener();
  };

  const end = () => {
    if (engine === undefined) return;
    const ended = engine;
    engine = undefined;
    current.abort(new DOMException("The start was stopped.", "AbortError"));
    ended.then((opened) => opened.close()).catch(() => undefined);
    report(ASLEEP);
  };

  return {
    ...download,
    start() {
      engine ??= begin();
      return engine;
    },
    stop() {
      if (startup.phase !== "ready") end();
    },
    end,
    current: () => startup,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  // What a start tells after it was stopped, or when another has taken its place, is not heard.
  async function begin(): Promise<Engine> {
    const mine = new AbortController();
    current = mine;
    const heard = (next: Startup) => {
      if (current === mine && !mine.signal.aborted) report(next);
    };
    const fail = (cause: unknown) => {
      if (current !== mine || mine.signal.aborted) return;
      engine = undefined;
      report({ phase: "failed", cause: textOf(cause) });
    };
    heard({ phase: "loading", loaded: 0, total: download.bytes });
    try {
      const opened = await open({ report: heard, lost: fail, signal: mine.signal });
      mine.signal.throwIfAborted();
      heard({ phase: "ready" });
      return opened;
    } catch (error) {
      fail(error);
      throw mine.signal.aborted ? mine.signal.reason : error;
    }
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

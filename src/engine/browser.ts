import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { type Contents, contentsOf } from "./contents";
import { download } from "./download";
import { type Connection, type Engine, engineOver } from "./engine";
import { engineParts, forgetEngineParts } from "./engineParts";
import { open } from "./open";
import { orAborted, within } from "./patience";
import { type SilenceWatch, silenceOf } from "./silence";
import type { StartCalls } from "./starter";
import { requireWebAssembly } from "./webAssembly";
import { workerFrom } from "./worker";

/** Seconds that a step on this computer may take before the start is given up. */
const STEP = 30;

/** What an engine of a page is filled with, and the statements that make further tables of it. */
export interface Filling {
  readonly contents: (signal: AbortSignal) => Promise<Contents>;
  readonly derived: readonly string[];
}

/** Starts DuckDB in a worker of this page and fills it; closing it ends the worker and whatever is asked of it. */
export async function openInBrowser(
  { contents, derived }: Filling,
  calls: StartCalls,
): Promise<Engine> {
  const { report, signal } = calls;
  requireWebAssembly();
  const parts = await engineParts(calls);
  report({ phase: "opening" });
  const worker = workerFrom(parts.script);
  const failed = failureOf(worker);
  const step = <T>(name: string, work: Promise<T>) =>
    within(STEP, name, Promise.race([work, failed]), signal);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const module = URL.createObjectURL(parts.module);
  let isStarted = false;
  try {
    await step("Starting the engine", db.instantiate(module));
    isStarted = true;
    await step("Opening the database", db.open({}));
    const connection = (await step("Connecting", db.connect())) as unknown as Connection;
    const engine = engineOver(connection);
    // Reading someone's own files takes as long as they need; downloads watch over themselves.
    const data = await orAborted(Promise.race([contents(signal), failed]), signal);
    await step("Loading the data", open(engine, data, derived));
    const { silent, during } = silenceOf(worker);
    const loss = new AbortController();
    Promise.race([failed, silent]).catch((cause: unknown) => {
      worker.terminate();
      loss.abort(cause);
      calls.lost(cause);
    });
    return guarded(engine, { loss, during }, worker);
  } catch (error) {
    worker.terminate();
    if (!isStarted && !signal.aborted) forgetEngineParts();
    throw error;
  } finally {
    URL.revokeObjectURL(module);
  }
}

/** The contents of the release that lies in a folder of this site, which is called by its id; another in its place is refused. */
export function releaseAt(folder: string): Filling["contents"] {
  const id = decodeURIComponent(folder.split("/").at(-2)!);
  return async (signal) => {
    const contents = await contentsOf((name) =>
      download(`${folder}${name}`, {
        signal,
        cache: name === "release.json" ? "no-cache" : "default",
      }),
    );
    const found = contents.release.release;
    if (found !== id) throw new Error(`release.json is of the release ${found} instead of ${id}`);
    return contents;
  };
}

function failureOf(worker: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`The engine’s worker failed${message ? `: ${message}` : ""}`)),
    );
  });
  failed.catch(() => undefined);
  return failed;
}

/** What tells that an engine is lost: its abort, by the cause, and a watch over each thing that is asked of it. */
interface Loss {
  readonly loss: AbortController;
  readonly during: SilenceWatch["during"];
}

/** An engine whose answers fail, rather than never come, once its worker has failed, is silent or was ended. */
function guarded(engine: Engine, { loss, during }: Loss, worker: Worker): Engine {
  const orLost = async <T>(work: () => Promise<T>) => {
    loss.signal.throwIfAborted();
    return during(orAborted(work(), loss.signal));
  };
  return {
    load: (...call) => orLost(() => engine.load(...call)),
    run: (...call) => orLost(() => engine.run(...call)),
    prepare: (...call) => orLost(() => engine.prepare(...call)),
    answer: (...call) => orLost(() => engine.answer(...call)),
    async close() {
      worker.terminate();
      loss.abort(new Error("The engine was ended"));
    },
  };
}

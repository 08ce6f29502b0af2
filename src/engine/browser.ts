import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { type Contents, contentsOf } from "./contents";
import { download } from "./download";
import { type Connection, type Engine, engineOver } from "./engine";
import { engineParts, forgetEngineParts } from "./engineParts";
import { open } from "./open";
import { orAborted, within } from "./patience";
import type { StartCalls } from "./starter";
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
    failed.catch(calls.lost);
    return guarded(engine, failed, worker);
  } catch (error) {
    worker.terminate();
    if (!isStarted && !signal.aborted) forgetEngineParts();
    throw error;
  } finally {
    URL.revokeObjectURL(module);
  }
}

/** The contents of the release that lies at an address of this site. */
export function releaseAt(folder: string): Filling["contents"] {
  return (signal) =>
    contentsOf((name) =>
      download(`${folder}${name}`, {
        signal,
        cache: name === "release.json" ? "no-cache" : "default",
      }),
    );
}

// Where a network or policy forbids it, DuckDB's own start would neither end nor say so.
function requireWebAssembly(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw new Error("WebAssembly is not allowed in this browser or on this network");
  }
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

/** An engine whose answers fail, rather than never come, once its worker has failed or was ended. */
function guarded(engine: Engine, failed: Promise<never>, worker: Worker): Engine {
  let end: (reason: Error) => void;
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  const over = Promise.race([failed, ended]);
  over.catch(() => undefined);
  return {
    load: (...call) => Promise.race([engine.load(...call), over]),
    run: (...call) => Promise.race([engine.run(...call), over]),
    prepare: (...call) => Promise.race([engine.prepare(...call), over]),
    answer: (...call) => Promise.race([engine.answer(...call), over]),
    async close() {
      worker.terminate();
      end(new Error("The engine was ended"));
    },
  };
}

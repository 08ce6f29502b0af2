import { ENGINE } from "virtual:engine-files";
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { download } from "./download";
import { type Connection, type Engine, engineOver } from "./engine";
import { open } from "./open";
import { within } from "./patience";
import type { StartCalls } from "./starter";
import { workerOf } from "./worker";

/** Seconds that a step on this computer may take before the start is given up. */
const STEP = 30;

/** Starts DuckDB in a worker of this page and fills it with the release at an address of this site. */
export async function openInBrowser(
  { folder, derived }: { readonly folder: string; readonly derived: readonly string[] },
  calls: StartCalls,
): Promise<Engine> {
  const { report, signal } = calls;
  requireWebAssembly();
  const wasm = await downloadEngine(calls);
  report({ phase: "opening" });
  const worker = workerOf(ENGINE.worker);
  const failed = failureOf(worker);
  const step = <T>(name: string, work: Promise<T>) =>
    within(STEP, name, Promise.race([work, failed]), signal);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const module = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));
  try {
    await step("Starting the engine", db.instantiate(module));
    await step("Opening the database", db.open({}));
    const connection = (await step("Connecting", db.connect())) as unknown as Connection;
    const engine = engineOver(connection);
    await step("Loading the data", open(engine, { read: readFrom(folder, signal), derived }));
    failed.catch(calls.lost);
    return guarded(engine, failed);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(module);
  }
}

// Where a host lets the browser unpack the file, the bytes counted are those of the unpacked one.
async function downloadEngine({ report, signal }: StartCalls): Promise<ArrayBuffer> {
  const { bytes: total, unpacked } = ENGINE;
  let loaded = 0;
  const wasm = await download(ENGINE.wasm, {
    signal,
    onBytes(bytes) {
      loaded += bytes;
      report({
        phase: "loading",
        loaded: loaded <= total ? loaded : (total * loaded) / unpacked,
        total,
      });
    },
  });
  if (wasm.byteLength !== unpacked) {
    throw new Error(`The engine is ${wasm.byteLength} bytes long instead of ${unpacked}`);
  }
  return wasm;
}

function readFrom(folder: string, signal: AbortSignal) {
  return (name: string) =>
    download(`${folder}${name}`, {
      signal,
      cache: name === "release.json" ? "no-cache" : "default",
    });
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

/** An engine whose answers fail, rather than never come, once its worker has. */
function guarded(engine: Engine, failed: Promise<never>): Engine {
  return {
    load: (...call) => Promise.race([engine.load(...call), failed]),
    run: (...call) => Promise.race([engine.run(...call), failed]),
    answer: (...call) => Promise.race([engine.answer(...call), failed]),
    close: () => Promise.race([engine.close(), failed]),
  };
}

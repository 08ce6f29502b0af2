import { ENGINE } from "virtual:engine-files";
import { download } from "./download";
import type { StartCalls } from "./starter";

/** What an engine is started from: its WebAssembly, and the script of its worker. */
export interface EngineParts {
  readonly module: Blob;
  readonly script: Blob;
}

/**
 * Has a worker fail aloud of a broken promise that nobody hears: so DuckDB's start fails where it would never end. Once it
 * is started, DuckDB 1.32 hears all of its own.
 */
const ALOUD = `"use strict"; addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  throw event.reason;
});\n`;

let kept: EngineParts | undefined;

/**
 * Downloads the parts of the engine, telling how far it is; once they are there they are kept in memory, so that
 * another start fetches nothing.
 */
export async function engineParts(calls: StartCalls): Promise<EngineParts> {
  if (kept !== undefined) return kept;
  const both = new AbortController();
  const stop = () => both.abort(calls.signal.reason);
  calls.signal.addEventListener("abort", stop);
  const [wasm, script] = await Promise.all([
    downloadModule({ ...calls, signal: both.signal }),
    download(ENGINE.worker, { signal: both.signal }),
  ])
    .catch((error: unknown) => {
      both.abort(error);
      throw error;
    })
    .finally(() => calls.signal.removeEventListener("abort", stop));
  kept = {
    module: new Blob([wasm], { type: "application/wasm" }),
    script: new Blob([ALOUD, script], { type: "text/javascript" }),
  };
  return kept;
}

/** Forgets the parts, which may be what a start failed for. */
export function forgetEngineParts(): void {
  kept = undefined;
}

// Where a host lets the browser unpack the file, the bytes counted are those of the unpacked one.
async function downloadModule({ report, signal }: StartCalls): Promise<ArrayBuffer> {
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

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "vite";

const MODULE = "virtual:engine-files";
const { resolve } = createRequire(import.meta.url);
const WASM = "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm";
const WORKER = "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";

/**
 * Ships DuckDB's WebAssembly packed, as one file of under 25 MiB that any static host hands over as
 * small as it is: few hosts pack it themselves. The page unpacks it.
 */
export function engineFiles(): Plugin {
  let building = false;
  return {
    name: "engine-files",
    configResolved({ command }) {
      building = command === "build";
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const wasm = await readFile(resolve(WASM));
      const worker = `import worker from "${WORKER}?url";`;
      if (!building) {
        return `${worker} import wasm from "${WASM}?url";
          export const ENGINE = { worker, wasm, bytes: ${wasm.length}, unpacked: ${wasm.length} };`;
      }
      const source = await promisify(gzip)(wasm, { level: 9 });
      const file = this.emitFile({ type: "asset", name: "duckdb-eh.wasm.gz", source });
      return `${worker}
        export const ENGINE = { worker, wasm: import.meta.ROLLUP_FILE_URL_${file}, bytes: ${source.length}, unpacked: ${wasm.length} };`;
    },
  };
}

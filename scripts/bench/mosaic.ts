import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { arrowStream } from "../../src/engine/arrow";
import type { Columns } from "../../src/model/columns";
import type { Answers } from "./answers";

const SOURCE = join("scripts", "bench", "mosaic");
/** Its packages lie with what is made of them: neither the project nor its tests ever see them. */
const WORKSHOP = join("tests", "output", "bench", "mosaic");

/** The tables that the page gets, as Arrow streams: DuckDB-WASM 1.32 would fetch its Parquet reader from another host. */
const TABLES = {
  placed: { review: "integer", theme: "integer", rank: "integer" },
  counted: {
    review: "integer",
    country: "integer",
    wave: "integer",
    edition: "text",
    method: "text",
  },
  grouped: { grouping: "text", group: "text", review: "integer" },
  themes: { theme: "integer", name: "text" },
} as const satisfies Record<string, Columns>;

/** Installs what the page built with Mosaic needs, where that is not done, and builds it into a folder; no rows yet. */
export async function buildMosaic(folder: string): Promise<void> {
  mkdirSync(WORKSHOP, { recursive: true });
  const lock = readFileSync(join(SOURCE, "package-lock.json"), "utf8");
  const isInstalled =
    existsSync(join(WORKSHOP, "node_modules", ".package-lock.json")) &&
    existsSync(join(WORKSHOP, "package-lock.json")) &&
    readFileSync(join(WORKSHOP, "package-lock.json"), "utf8") === lock;
  cpSync(SOURCE, WORKSHOP, { recursive: true });
  if (!isInstalled) {
    const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: WORKSHOP,
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`The packages of ${SOURCE} could not be installed`);
  }
  await build({
    configFile: false,
    root: WORKSHOP,
    base: "./",
    logLevel: "warn",
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
    },
  });
}

/** Lays the rows of a release beside the built page. */
export async function layRows(folder: string, { rowsOf, offer }: Answers): Promise<void> {
  const rows = join(folder, "rows");
  mkdirSync(rows, { recursive: true });
  for (const [table, columns] of Object.entries(TABLES)) {
    const names = Object.keys(columns);
    const held = await rowsOf(
      `select ${names.map((name) => `"${name}"`).join(", ")} from ${table}`,
    );
    const cells = Object.fromEntries(names.map((name) => [name, held.map((row) => row[name]!)]));
    writeFileSync(join(rows, `${table}.arrow`), arrowStream(columns, cells));
  }
  const themes = await rowsOf("select name from themes order by theme");
  const page = { offer, themes: themes.map(({ name }) => name) };
  writeFileSync(join(rows, "offer.json"), JSON.stringify(page));
}

import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sheetFromCsv } from "../../src/formats/csv";
import type { Sheet } from "../../src/formats/sheet";
import { error, type Fault, warning } from "../../src/records/fault";
import {
  fileOf,
  INPUT,
  INPUT_NAMES,
  type InputName,
  type InputSheets,
} from "../../src/records/input";
import { missingTable } from "../../src/records/sheetChecks";
import { textFrom } from "../../src/records/text";

/** The sheets of a portfolio's folder, and what is wrong with the files themselves. */
export interface Found {
  readonly sheets: InputSheets;
  readonly faults: readonly Fault[];
}

interface FoundSheet {
  readonly sheet: Sheet | null | undefined;
  readonly faults: readonly Fault[];
}

/** Far above any portfolio (a review has some hundred rows of 20 bytes), and little to a computer. */
const MOST_BYTES = 100e6;
const MOST_CELLS = 5e6;

/** Reads the CSV files of a portfolio's folder; a file that is too large is not even opened. */
export async function readFolder(folder: string): Promise<Found> {
  const files = await filesOf(folder);
  if (files === undefined) return noFolder(folder);
  const found = await Promise.all(
    INPUT_NAMES.map(async (name) => [name, await readTable(name, folder, files)] as const),
  );
  return {
    sheets: Object.fromEntries(found.map(([name, { sheet }]) => [name, sheet])),
    faults: [...found.flatMap(([, { faults }]) => faults), ...notRead(files)],
  };
}

async function filesOf(folder: string): Promise<string[] | undefined> {
  try {
    const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
    return entries.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1));
  } catch {
    return undefined;
  }
}

async function readTable(
  name: InputName,
  folder: string,
  files: readonly string[],
): Promise<FoundSheet> {
  const file = fileOf(name);
  if (files.includes(file)) return readSheet(join(folder, file), file);
  const alike = files.find((other) => other.toLowerCase() === file);
  if (alike !== undefined) return refused(alike, "is not how the file is named", `Name it ${file}`);
  if (!INPUT[name].required) return { sheet: undefined, faults: [] };
  return { sheet: null, faults: [missingTable(name, folder)] };
}

async function readSheet(path: string, file: string): Promise<FoundSheet> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return refused(file, "is not a file", "Put the table in its place");
    if (found.size > MOST_BYTES) return tooLarge(file, `${Math.ceil(found.size / 1e6)} MB`);
    return sheetOf(await readFile(path), file);
  } catch (fault) {
    return refused(file, `cannot be read (${(fault as Error).message})`, "See to the file");
  }
}

function sheetOf(bytes: Uint8Array, file: string): FoundSheet {
  const { text, faults } = textFrom(bytes, file);
  if (text === undefined) return { sheet: null, faults };
  if (cellsIn(bytes) > MOST_CELLS) return tooLarge(file, `more than ${MOST_CELLS} cells`);
  return { sheet: sheetFromCsv(text), faults };
}

/** Counts what may end a cell, which is no fewer than the cells. */
function cellsIn(bytes: Uint8Array): number {
  const [comma, lineFeed] = [0x2c, 0x0a];
  let ends = 1;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === comma || bytes[i] === lineFeed) ends++;
  }
  return ends;
}

function tooLarge(file: string, size: string): FoundSheet {
  const fault = `has ${size}, more than a portfolio can have (${MOST_BYTES / 1e6} MB, ${MOST_CELLS} cells)`;
  return refused(file, fault, "See whether it is the right file");
}

function refused(file: string, fault: string, advice: string): FoundSheet {
  return { sheet: null, faults: [error({ file }, fault, advice)] };
}

function noFolder(folder: string): Found {
  const advice = "Give the folder that holds reviews.csv, stages.csv and consent.csv";
  return {
    sheets: Object.fromEntries(INPUT_NAMES.map((name) => [name, null])),
    faults: [error({ file: folder }, "is not a folder that can be read", advice)],
  };
}

/** Warns of CSV files that a portfolio does not have: one may be a table under a wrong name. */
function notRead(files: readonly string[]): Fault[] {
  const known = INPUT_NAMES.map(fileOf);
  const advice = `A portfolio has ${known.join(", ")}; rename it if it is one of these`;
  return files
    .filter((file) => /\.csv$/i.test(file) && !known.includes(file))
    .filter((file) => !isRefused(file, files))
    .map((file) => warning({ file }, "was not read", advice));
}

/** True of `Reviews.CSV` where it stands in for `reviews.csv`: its name has been told as an error. */
function isRefused(file: string, files: readonly string[]): boolean {
  const meant = file.toLowerCase();
  return INPUT_NAMES.map(fileOf).includes(meant) && !files.includes(meant);
}

import { MOST_BYTES, MOST_CELLS } from "../formats/caps";
import { sheetFromCsv } from "../formats/csv";
import type { Sheet } from "../formats/sheet";
import { error, type Fault, warning } from "./fault";
import { fileOf, INPUT, INPUT_NAMES, type InputName, type InputSheets } from "./input";
import { missingTable } from "./sheetChecks";
import { textFrom } from "./text";

/** A file that someone hands in, wherever it lies; its bytes are read only when they are wanted. */
export interface InputFile {
  readonly name: string;
  /** In bytes; null of what is no file. */
  readonly size: number | null;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The sheets of a portfolio's folder, and what is wrong with the files themselves. */
export interface Found {
  readonly sheets: InputSheets;
  readonly faults: readonly Fault[];
}

interface FoundSheet {
  readonly sheet: Sheet | null | undefined;
  readonly faults: readonly Fault[];
}

/** Reads the CSV files of a portfolio out of a folder's files; one that is too large is not even opened. */
export async function sheetsOf(files: readonly InputFile[], folder: string): Promise<Found> {
  const found = await Promise.all(
    INPUT_NAMES.map(async (name) => [name, await readTable(name, folder, files)] as const),
  );
  return {
    sheets: Object.fromEntries(found.map(([name, { sheet }]) => [name, sheet])),
    faults: [...found.flatMap(([, { faults }]) => faults), ...notRead(files)],
  };
}

async function readTable(
  name: InputName,
  folder: string,
  files: readonly InputFile[],
): Promise<FoundSheet> {
  const file = fileOf(name);
  const there = files.find((other) => other.name === file);
  if (there !== undefined) return readSheet(there);
  const alike = files.find((other) => other.name.toLowerCase() === file);
  if (alike !== undefined) {
    return refused(alike.name, "is not how the file is named", `Name it ${file}`);
  }
  if (!INPUT[name].required) return { sheet: undefined, faults: [] };
  return { sheet: null, faults: [missingTable(name, folder)] };
}

async function readSheet({ name: file, size, bytes }: InputFile): Promise<FoundSheet> {
  if (size === null) return refused(file, "is not a file", "Put the table in its place");
  if (size > MOST_BYTES) return tooLarge(file, `${Math.ceil(size / 1e6)} MB`);
  try {
    return sheetOf(await bytes(), file);
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

/** Warns of CSV files that a portfolio does not have: one may be a table under a wrong name. */
function notRead(files: readonly InputFile[]): Fault[] {
  const known = INPUT_NAMES.map(fileOf);
  const names = files.map(({ name }) => name);
  const advice = `A portfolio has ${known.join(", ")}; rename it if it is one of these`;
  return names
    .filter((file) => /\.csv$/i.test(file) && !known.includes(file))
    .filter((file) => !isRefused(file, names))
    .map((file) => warning({ file }, "was not read", advice));
}

/** True of `Reviews.CSV` where it stands in for `reviews.csv`: its name has been told as an error. */
function isRefused(file: string, files: readonly string[]): boolean {
  const meant = file.toLowerCase();
  return INPUT_NAMES.map(fileOf).includes(meant) && !files.includes(meant);
}

import type { InputFile } from "../records/inputFiles";
import { isWorkbook } from "../records/workbookFile";

/** A file that a reader chose or dropped, with the folders above it: `portfolio/reviews.csv`. */
export interface ChosenFile extends InputFile {
  readonly path: string;
}

/** What the chosen files are taken for. */
export type Choice =
  | {
      readonly kind: "folder" | "release";
      readonly files: readonly ChosenFile[];
      readonly where: string;
    }
  | { readonly kind: "workbook"; readonly file: ChosenFile };

/** Why no portfolio can be told among the files that were chosen; the message is for the reader. */
export class NoChoice extends Error {}

const PARQUET = /\.parquet$/i;
const CSV = /\.csv$/i;
const MANIFEST = "release.json";

/** What Excel and systems leave beside files: locks, and names that begin with a dot. */
const LEFTOVER = /^(\.|~\$)/;

/**
 * Tells what was chosen: the CSV files of a portfolio, a workbook, or the Parquet files of a release, all in one folder.
 * Of folders in folders the uppermost that holds any of these is taken; refused are two as high, two files of one table,
 * and a mixture.
 */
export function choiceOf(chosen: readonly ChosenFile[]): Choice {
  const known = chosen.filter(({ name }) => !LEFTOVER.test(name) && isKnown(name));
  if (known.length === 0) {
    throw new NoChoice(
      "None of the files is of a portfolio: choose its folder or CSV files, its workbook (.xlsx), or a release’s Parquet files with release.json",
    );
  }
  const where = folderOf(known);
  const files = known.filter(({ path }) => parentOf(path) === where);
  const books = files.filter(({ name }) => isWorkbook(name));
  refuseTwice(files);
  const isRelease = files.some(({ name }) => PARQUET.test(name) || name === MANIFEST);
  const tables = files.filter(({ name }) => CSV.test(name));
  if (isRelease) return { kind: "release", files, where };
  if (books.length > 0 && tables.length > 0) {
    throw new NoChoice(
      `There are both a workbook (${books[0]!.name}) and CSV files (${tables[0]!.name}): choose the one or the others`,
    );
  }
  if (books.length > 1) {
    throw new NoChoice(`There are ${books.length} workbooks: choose one`);
  }
  return books.length === 1
    ? { kind: "workbook", file: books[0]! }
    : { kind: "folder", files, where };
}

/** Of two files of one name, which can be chosen one after the other, neither may be taken for the other. */
function refuseTwice(files: readonly ChosenFile[]): void {
  const alikeTo = (file: ChosenFile) =>
    files.filter(({ name }) => name.toLowerCase() === file.name.toLowerCase());
  const twice = files.map(alikeTo).find((alike) => alike.length > 1);
  if (twice === undefined) return;
  const named = twice.map(({ name, size }) => `${name} of ${size} bytes`).join(" and ");
  throw new NoChoice(
    `There is more than one file of the same table (${named}): choose one of them`,
  );
}

function isKnown(name: string): boolean {
  return PARQUET.test(name) || CSV.test(name) || name === MANIFEST || isWorkbook(name);
}

function folderOf(files: readonly ChosenFile[]): string {
  const folders = [...new Set(files.map(({ path }) => parentOf(path)))];
  const depth = (folder: string) => (folder === "" ? 0 : folder.split("/").length);
  const least = Math.min(...folders.map(depth));
  const highest = folders.filter((folder) => depth(folder) === least);
  if (highest.length > 1) {
    throw new NoChoice(
      `There is more than one portfolio (${highest.join(", ")}): choose one folder`,
    );
  }
  return highest[0]!;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { error } from "../../src/records/fault";
import { INPUT_NAMES } from "../../src/records/input";
import { type Found, type InputFile, sheetsOf } from "../../src/records/inputFiles";

/** Reads the CSV files of a portfolio's folder; a file that is too large is not even opened. */
export async function readFolder(folder: string): Promise<Found> {
  const files = await filesOf(folder);
  return files === undefined ? noFolder(folder) : sheetsOf(files, folder);
}

async function filesOf(folder: string): Promise<InputFile[] | undefined> {
  try {
    const names = (await readdir(folder)).toSorted((a, b) => (a < b ? -1 : 1));
    return await Promise.all(names.map((name) => fileIn(folder, name)));
  } catch {
    return undefined;
  }
}

function fileIn(folder: string, name: string): Promise<InputFile> {
  return fileAt(join(folder, name), name);
}

/** A file on this disk, called by a name; one that cannot be looked at tells why when it is opened. */
export async function fileAt(path: string, name: string): Promise<InputFile> {
  const found = await stat(path).catch(() => undefined);
  const size = found === undefined || found.isFile() ? (found?.size ?? 0) : null;
  return { name, size, bytes: () => readFile(path) };
}

function noFolder(folder: string): Found {
  const advice = "Give the folder that holds reviews.csv, stages.csv and consent.csv";
  return {
    sheets: Object.fromEntries(INPUT_NAMES.map((name) => [name, null])),
    faults: [error({ file: folder }, "is not a folder that can be read", advice)],
  };
}

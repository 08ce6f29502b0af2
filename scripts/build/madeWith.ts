import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What answers follow from besides a release: questions, what the engine is filled with, and its version. */
const SOURCES = ["src/queries", "src/engine", "src/model", "src/tabulation"];

/** Sixteen hexadecimal digits that are others whenever a release, a question or the engine is another. */
export async function madeWith(folder: string): Promise<string> {
  const sum = createHash("sha256");
  const add = async (file: string) => sum.update(`${file}\n`).update(await readFile(file));
  sum.update(await readFile(join(folder, "release.json")));
  for (const source of SOURCES) {
    const files = await readdir(source, { recursive: true, withFileTypes: true });
    const names = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    for (const name of names.toSorted()) await add(name);
  }
  await add("package-lock.json");
  return sum.digest("hex").slice(0, 16);
}

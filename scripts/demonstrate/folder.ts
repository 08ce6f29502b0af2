import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvFrom } from "../../src/formats/csv";
import { fileOf, INPUT_NAMES } from "../../src/records/input";
import type { portfolioOf } from "./portfolio";

/** The files of a portfolio folder, with plain line ends: each file's name and its text, in the input's order. */
export function filesOf(portfolio: ReturnType<typeof portfolioOf>): [file: string, text: string][] {
  return INPUT_NAMES.map((name) => {
    const { header, rows } = portfolio[name];
    return [fileOf(name), csvFrom(header, rows).replaceAll("\r\n", "\n")];
  });
}

/** Writes a portfolio as a folder of files, in place of what was there. */
export async function writeFolder(
  folder: string,
  portfolio: ReturnType<typeof portfolioOf>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, text] of filesOf(portfolio)) await writeFile(join(folder, file), text);
}

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import groupings from "../../data/groupings/groupings.json";
import { bookTemplate } from "../../src/records/template/book";
import { folderTemplate } from "../../src/records/template/folder";
import { isWorkbook } from "../../src/records/workbookFile";
import { NotWritten } from "./write";

/**
 * Writes an empty, documented portfolio: a workbook where the path ends in .xlsx, a folder anywhere else. It is
 * written aside and moved there at the end. Nothing that exists is touched, unless it is an empty folder.
 */
export async function writeTemplate(out: string): Promise<void> {
  const place = resolve(out);
  const isBook = isWorkbook(place);
  if (isBook && extname(place).toLowerCase() !== ".xlsx") {
    throw new NotWritten(`${out}: a workbook is written as .xlsx. Nothing was written.`);
  }
  const partial = `${place}.partial-${process.pid}`;
  try {
    refuseUnlessFree(out, place, isBook);
    mkdirSync(dirname(place), { recursive: true });
    if (isBook) writeFileSync(partial, await bookTemplate(groupings));
    else writeFolder(partial);
    if (existsSync(place)) rmdirSync(place);
    renameSync(partial, place);
  } catch (error) {
    if (error instanceof NotWritten) throw error;
    throw new NotWritten(`${out}: ${(error as Error).message}. Nothing was written.`);
  } finally {
    if (existsSync(partial)) rmSync(partial, { recursive: true });
  }
}

function refuseUnlessFree(out: string, place: string, isBook: boolean): void {
  if (!existsSync(place)) return;
  if (isBook)
    throw new NotWritten(`${out}: is there already. Choose another name. Nothing was written.`);
  if (readdirSync(place).length === 0) return;
  throw new NotWritten(`${out}: is not empty. Choose another folder. Nothing was written.`);
}

function writeFolder(partial: string): void {
  for (const [path, content] of folderTemplate(groupings)) {
    mkdirSync(dirname(join(partial, path)), { recursive: true });
    writeFileSync(join(partial, path), content);
  }
}

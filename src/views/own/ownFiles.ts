import type { HandedFile } from "../../own/ownMessages";
import { words } from "../../words/words";

/** So many files are looked at; a portfolio has a dozen. */
export const MOST_FILES = 1000;

/** Files that were chosen, with the folders above them where a folder was. */
export function filesChosen(files: readonly File[]): HandedFile[] {
  if (files.length > MOST_FILES) throw new Error(words.own.tooMany(MOST_FILES));
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, those of folders among them. */
export async function filesDropped({ items, files }: DataTransfer): Promise<HandedFile[]> {
  // They can be had only before the event ends.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (entries.some((entry) => entry === null)) return filesChosen([...files]);
  const found: HandedFile[] = [];
  for (const entry of entries) await gather(entry!, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: HandedFile[]): Promise<void> {
  if (entry.isFile) {
    if (found.length >= MOST_FILES) throw new Error(words.own.tooMany(MOST_FILES));
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const next = () =>
    new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  // A folder tells its entries in parts, of which the last is empty.
  for (let part = await next(); part.length > 0; part = await next()) {
    for (const inner of part) await gather(inner, found);
  }
}

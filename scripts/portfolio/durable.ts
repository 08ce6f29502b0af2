import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/** Writes a file and sees it through to the disk: a full one is told here and not later. */
export function writeThrough(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, "w");
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Puts new content into a file's place at once: whoever reads it finds the former or the new, never a part. Where the
 * file is a link, what it leads to is replaced.
 */
export function replaceFile(link: string, content: string | Uint8Array): void {
  const file = existsSync(link) ? realpathSync(link) : link;
  const partial = `${file}.partial-${process.pid}`;
  try {
    writeThrough(partial, content);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

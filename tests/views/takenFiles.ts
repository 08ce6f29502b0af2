import { afterEach, beforeEach, vi } from "vitest";
import { fakeAsk, pageAt } from "./page";

/** A file that a page gave its reader. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Call once in a file: the files that pages give their readers, emptied before each test. */
export function savedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  beforeEach(() => {
    saved.length = 0;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob) - 1}`;
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: blobs[Number(this.href.slice("blob:".length))]! });
    });
  });
  afterEach(() => void vi.restoreAllMocks());
  return saved;
}

/** Opens a page and gives what presses its buttons and reads what they say. */
export async function takenFrom(path: string, ask = fakeAsk()) {
  const page = await pageAt(path, ask);
  const buttons = () => page.all(".take button");
  return {
    ...page,
    names: () => buttons().map(({ textContent }) => textContent),
    press: (name: string) => page.click(buttons().find(({ textContent }) => textContent === name)!),
    said: () => page.text('.take [role="status"]'),
  };
}

export const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });

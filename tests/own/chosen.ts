import type { ChosenFile } from "../../src/own/chosenFiles";

/** Files as a reader would have chosen them, by path. */
export function chosenFrom(files: Readonly<Record<string, string | Uint8Array>>): ChosenFile[] {
  return Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { path, name: path.split("/").at(-1)!, size: bytes.length, bytes: async () => bytes };
  });
}

import type { Release } from "../../queries/release";

/** The name of a file: what it shows, of which release, and what it must not be taken for. */
export function fileName(
  {
    file,
    release,
  }: {
    readonly file: string;
    readonly release: Pick<Release, "id" | "synthetic" | "preview" | "own">;
  },
  ending: string,
): string {
  const marks = [
    ...(release.synthetic === 1 ? ["synthetic"] : []),
    ...(release.preview === null ? [] : [`preview-${release.preview}`]),
    ...(release.own === null ? [] : ["not-for-circulation"]),
  ];
  return `${[file, release.id, ...marks].join("-")}.${ending}`;
}

/** Hands a file to the browser, which saves it. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

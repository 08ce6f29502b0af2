import { text } from "../../published/cells";
import type { Release } from "../../published/release";

/** What tells one country, review or block from others, by table. */
const TELLING: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ["countries", ["country", "name"]],
  ["reviews", ["review_id", "country", "block_id", "report_url"]],
  ["blocks", ["block_id"]],
];

/** The countries, reviews and blocks of a release that a text speaks of, which should speak of none. */
export function mentionsIn(content: string, { tables }: Release): readonly string[] {
  const words = TELLING.flatMap(([table, columns]) =>
    (tables.get(table)?.rows ?? []).flatMap((row) => columns.map((column) => text(row, column))),
  );
  return [...new Set(words)].filter((word) => word !== "" && stands(word, content));
}

/** As a word of its own: "Mali" does not stand in "formalities". */
function stands(word: string, content: string): boolean {
  const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);
  for (let at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
    if (!isLetter(content[at - 1]) && !isLetter(content[at + word.length])) return true;
  }
  return false;
}

import { csvFrom } from "../../src/formats/csv";
import { fileOf, INPUT_NAMES } from "../../src/records/input";
import { DEMONSTRATION_SEED, portfolioOf } from "../demonstrate/portfolio";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

/** The demonstration so many times over, each time with countries and reviews of its own: a folder's files. */
export function* enlarged(times: number): Generator<readonly [file: string, text: string]> {
  const portfolio = portfolioOf(DEMONSTRATION_SEED);
  for (const name of INPUT_NAMES) {
    const { header, rows } = portfolio[name];
    const copies = Array.from({ length: times }, (_, copy) =>
      rows.map((row) => row.map((cell, i) => renamed(header[i]!, cell, copy))),
    );
    yield [fileOf(name), csvFrom(header, copies.flat()).replaceAll("\r\n", "\n")];
  }
}

function renamed(column: string, cell: string, copy: number): string {
  if (copy === 0) return cell;
  const mark = `${LETTERS[Math.floor(copy / LETTERS.length)]}${LETTERS[copy % LETTERS.length]}`;
  if (column === "country") return `${cell}${mark}`;
  if (column === "review_id") return `${cell}-${mark}`;
  return column === "country_name" ? `${cell} ${mark}` : cell;
}

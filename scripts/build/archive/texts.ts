import { READING, type ReadingLanguage } from "../../../src/formats/reading";
import { DICTIONARY } from "../../../src/model/dictionary";
import { TABLE_NAMES } from "../../../src/model/tables";
import { citationsOfRelease, type Told } from "../../../src/views/figure/citations";
import { marksOf } from "../../../src/views/figure/marks";
import { words } from "../../../src/words/words";
import { heading, wrapped } from "./lines";

const say = words.dataPage;

/** The texts that go with a release in its ZIP, by the names of their files. */
export function textsOf(told: Told): ReadonlyMap<string, string> {
  const { caveats, licence } = say;
  const { plain, bibtex, ris } = citationsOfRelease(told);
  return new Map([
    ["README.txt", readme(told)],
    [
      "CAVEATS.txt",
      parts(caveats.heading, caveats.of(told.synthetic === 1, told.preview !== null)),
    ],
    ["CITATION.txt", `${wrapped(plain)}\n\n${wrapped(say.citing.add)}\n`],
    ["CITATION.bib", bibtex],
    ["CITATION.ris", ris],
    ["LICENCE.txt", `${wrapped(licence.text)}\n`],
  ]);
}

function readme(told: Told): string {
  const { readme: text, reading } = say;
  const title = text.title(told);
  const files = Object.entries(text.files).map(([name, what]) =>
    wrapped(`${name.padEnd(15)} ${what}`, 16),
  );
  const tables = TABLE_NAMES.map((name) =>
    wrapped(`${name.padEnd(15)} ${DICTIONARY[name].row}`, 16),
  );
  const languages = Object.keys(READING) as ReadingLanguage[];
  const sections = [
    `${title}\n${"=".repeat(title.length)}`,
    ...marksOf(told).map((mark) => wrapped(mark.toUpperCase())),
    wrapped(text.what),
    [heading(text.here), ...files].join("\n"),
    [heading(text.tables), ...tables].join("\n"),
    wrapped(text.parquet),
    wrapped(reading.csv),
    heading(reading.heading),
    wrapped(reading.text),
    ...languages.map(
      (name) => `${reading.names[name]}. ${reading.needs[name]}\n\n${indented(READING[name])}`,
    ),
  ];
  return `${sections.join("\n\n")}\n`;
}

function indented(lines: string): string {
  return lines.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}

function parts(title: string, own: readonly { readonly name: string; readonly text: string }[]) {
  const sections = own.map(({ name, text }) => `${heading(name)}\n${wrapped(text)}`);
  return `${[`${title}\n${"=".repeat(title.length)}`, ...sections].join("\n\n")}\n`;
}

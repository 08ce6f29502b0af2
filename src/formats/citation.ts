import { oneLine } from "./xmlText";

/** What is cited, plainly: by whom it stands in its note. */
export interface Cited {
  /** A name for it in a list of sources. */
  readonly key: string;
  readonly title: string;
  /** The day of its release, YYYY-MM-DD; null where none is known. */
  readonly date: string | null;
  /** All that must be known of it, as a sentence or more. */
  readonly note: string;
  readonly url?: string;
}

/** What BibTeX and TeX would take for something else; its braces are counted even after a backslash. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

const inTex = (text: string) => oneLine(text).replaceAll(/[\\{}~^#$%&_]/g, (sign) => TEX[sign]!);

/** In an address only what would end the field is written otherwise, as addresses themselves allow. */
const inUrl = (url: string) =>
  oneLine(url).replaceAll(
    /[{}\\ ]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** An entry for BibTeX, in UTF-8: `@misc` with year, month and day of the release. */
export function bibtexOf({ key, title, date, note, url }: Cited): string {
  const fields = [
    ["title", inTex(title)],
    ...(date === null ? [] : [["year", date.slice(0, 4)]]),
    ...(date === null ? [] : [["date", date]]),
    ["note", inTex(note)],
    ...(url === undefined ? [] : [["url", inUrl(url)]]),
  ];
  const lines = fields.map(([name, text]) => `  ${name} = {${text}}`);
  return `@misc{${key.replaceAll(/[^\w.-]+/g, "-")},\n${lines.join(",\n")}\n}\n`;
}

/** An entry in RIS, for reference managers: a data set, a tag a line, lines ended as the format wants it. */
export function risOf({ key, title, date, note, url }: Cited): string {
  const lines = [
    ["TY", "DATA"],
    ["ID", key],
    ["TI", title],
    ...(date === null
      ? []
      : [
          ["PY", date.slice(0, 4)],
          ["DA", date.replaceAll("-", "/")],
        ]),
    ["N1", note],
    ...(url === undefined ? [] : [["UR", url]]),
    ["ER", ""],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${oneLine(text!)}\r\n`).join("");
}

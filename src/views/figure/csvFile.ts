import { words } from "../../words/words";
import type { FigureFrame } from "./Figure";
import { marksOf } from "./marks";
import { fileName, saveFile } from "./saveFile";

/** What of a figure stands in its CSV file. */
type CsvFrame = Pick<FigureFrame, "title" | "subtitle" | "notes" | "release" | "records" | "file">;

/**
 * Saves a figure's records as a CSV file. What the figure carries stands in lines above the header,
 * each begun with `#`, `link` the last of them; release, synthetic and preview stand in every row too, which may be cut out. Gives the file's name.
 */
export async function saveCsv(frame: CsvFrame, link: string): Promise<string> {
  const { csvFrom } = await import("../../formats/csv");
  const text = csvText(frame, link, csvFrom);
  const name = fileName(frame, "csv");
  saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
  return name;
}

/** Saves the rows beyond those that a figure shows as a CSV file; gives the file's name. */
export async function saveEverything(frame: FigureFrame, link: string): Promise<string> {
  const { title, subtitle, file, ...everything } = frame.everything!;
  const records = await everything.records();
  const { length } = records.rows;
  return saveCsv({ ...frame, title: title(length), subtitle, notes: [], records, file }, link);
}

type Write = typeof import("../../formats/csv").csvFrom;

/** A line above the header, no part of which a spreadsheet takes for a formula of its own. */
function harmless(line: string): string {
  return line.replaceAll(/\s+/g, " ").replaceAll(/[,;](?= ?[=+\-@])/g, " ");
}

/** A figure as the text of a CSV file (with a byte-order mark, for spreadsheets). */
export function csvText(frame: CsvFrame, link: string, write: Write): string {
  const { title, subtitle, notes, release, records } = frame;
  const marked = [
    ["release", release.id],
    ["synthetic", String(release.synthetic === 1)],
    ...(release.preview === null ? [] : [["preview", release.preview]]),
    ...(release.own === null ? [] : [["circulation", words.own.circulation]]),
  ] as const;
  const above = [
    ...marksOf(release),
    title,
    subtitle,
    ...notes,
    words.site.release(release.id, release.date),
    link,
  ].map((line) => `# ${harmless(line)}\r\n`);
  const body = write(
    [...records.columns, ...marked.map(([name]) => name!)],
    records.rows.map((row) => [...row, ...marked.map(([, mark]) => mark!)]),
  );
  return `\uFEFF${above.join("")}${body}`;
}

import type { Columns, RowOf } from "../../model/columns";
import type { Release } from "../../queries/release";
import { sqlWords } from "../../words/sqlWords";
import { saveCsv } from "../figure/csvFile";
import { marksOf } from "../figure/marks";
import { fileName, saveFile } from "../figure/saveFile";
import type { Answered } from "./useSqlRun";

const FILE = "cmm-sql-result";

/** Saves a result as a CSV file, with its text and all marks above the header; gives the file’s name. */
export function saveResultCsv(
  { sql, answer }: Answered,
  release: Release,
  href: string,
): Promise<string> {
  const say = sqlWords().result;
  const frame = {
    title: say.file,
    subtitle: statusOf(answer),
    notes: [say.text, ...sql.split(/\r?\n/)],
    release,
    records: { columns: answer.columns.map(({ name }) => name), rows: answer.rows },
    file: FILE,
  };
  return saveCsv(frame, new URL(href, location.href).href);
}

/** Saves a result as a Parquet file; gives the file’s name. */
export async function saveResultParquet(answered: Answered, release: Release): Promise<string> {
  const bytes = await resultParquet(answered, release);
  const name = fileName({ file: FILE, release }, "parquet");
  saveFile(new Blob([bytes as BlobPart], { type: "application/vnd.apache.parquet" }), name);
  return name;
}

/** A result as Parquet, its text and all marks in the metadata. */
export async function resultParquet(
  { sql, answer }: Answered,
  release: Release,
): Promise<Uint8Array> {
  const { parquetOf } = await import("../../formats/parquetWriting");
  const columns: Columns = Object.fromEntries(answer.columns.map(({ name, kind }) => [name, kind]));
  const rows = answer.rows.map((row) =>
    Object.fromEntries(answer.columns.map(({ name }, i) => [name, row[i]!])),
  );
  const facts = {
    title: sqlWords().result.file,
    rows: statusOf(answer),
    release: release.id,
    synthetic: String(release.synthetic === 1),
    ...(release.preview !== null && { preview: release.preview }),
    marks: marksOf(release).join(" "),
    sql,
  };
  return parquetOf(columns, rows as RowOf<Columns>[], facts);
}

/** How many rows a result has, whether rows were left out, and how long it took. */
export function statusOf({ rows, isCut, seconds }: Answered["answer"]): string {
  const say = sqlWords().status;
  return (isCut ? say.cut : say.done)(rows.length, say.seconds(seconds));
}

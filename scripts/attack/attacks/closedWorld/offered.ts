import { CONTRACT, TEXTS } from "../../published/contract";
import type { Row } from "../../published/parquetFile";
import type { Release } from "../../published/release";
import { zipEntries } from "../../published/zipFile";
import type { Finding } from "../../reasoning/evidence";
import { rowsOfCsv } from "../../truth/csv";
import { mentionsIn } from "./mentions";

const DICTIONARY = "dictionary.csv";

/** True of what a site may lay beside a release: its tables as CSV, the dictionary, and all in one ZIP. */
export function isOffered(name: string, release: Release): boolean {
  return name === DICTIONARY || name === zipNameOf(release) || tableOf(name) !== null;
}

/** What those files say beyond the release. */
export function offeredFaults(release: Release): Finding[] {
  return [...release.files].flatMap(([name, bytes]) => {
    if (bytes === null || !isOffered(name, release)) return [];
    return faultsOf(name, Buffer.from(bytes), release).map((learned) => ({ place: name, learned }));
  });
}

function faultsOf(name: string, bytes: Buffer, release: Release): readonly string[] {
  if (name === DICTIONARY) return textFaults(bytes, release);
  const table = tableOf(name);
  return table === null ? zipFaults(bytes, release) : csvFaults(bytes, table, release);
}

function tableOf(name: string): string | null {
  return Object.keys(CONTRACT).find((table) => name === `${table}.csv`) ?? null;
}

function zipNameOf({ id, manifest: { synthetic, preview } }: Release): string {
  const marks = [
    ...(synthetic === true ? ["synthetic"] : []),
    ...(typeof preview === "string" ? [`preview-${preview}`] : []),
  ];
  return `${["cmm-atlas", id, ...marks].join("-")}.zip`;
}

function textFaults(bytes: Buffer, release: Release): readonly string[] {
  return mentionsIn(bytes.toString("utf8"), release).map((word) => `it speaks of ${word}`);
}

function csvFaults(bytes: Buffer, table: string, release: Release): readonly string[] {
  const rows = release.tables.get(table)?.rows ?? [];
  const columns = Object.keys(CONTRACT[table]!);
  const content = bytes.toString("utf8");
  if (content.slice(0, content.indexOf("\r\n")) !== columns.join(",")) {
    return ["its header is not that of the table"];
  }
  const given = rowsOfCsv(content);
  if (given.length !== rows.length) return [`it has ${given.length} rows, not ${rows.length}`];
  const others = given.filter(
    (row, i) => !columns.every((column) => isWritten(row[column] ?? "", rows[i]!, column)),
  );
  return others.length === 0 ? [] : [`${others.length} of its rows are not those of the table`];
}

/** Text that a spreadsheet would run has an apostrophe before it. */
function isWritten(cell: string, row: Row, column: string): boolean {
  const value = row[column] ?? "";
  const text = (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).trim();
  return cell === text || (/^[=+\-@]/.test(text) && cell === `'${text}`);
}

function zipFaults(bytes: Buffer, release: Release): readonly string[] {
  const entries = zipEntries(bytes);
  if (entries === null) return ["it is no ZIP that can be read"];
  const folder = `${zipNameOf(release).replace(/\.zip$/, "")}/`;
  return [...entries].flatMap(([path, content]) => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    if (TEXTS.includes(name)) {
      return textFaults(content, release).map((words) => `${name}: ${words}`);
    }
    const beside = release.files.get(name);
    const isSame = beside !== undefined && beside !== null && content.equals(beside);
    return isSame ? [] : [`${path}: no such file lies beside it`];
  });
}

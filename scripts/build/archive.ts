import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvFrom } from "../../src/formats/csv";
import { zipOf } from "../../src/formats/zipWriting";
import type { Archive } from "../../src/model/archive";
import { dictionaryRows } from "../../src/model/dictionary";
import { DICTIONARY_COLUMNS } from "../../src/model/dictionary/columns";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { fileName } from "../../src/views/figure/saveFile";
import { readFormer } from "../portfolio/former";
import { MANIFEST } from "../portfolio/release";
import { textsOf } from "./archive/texts";

/** What a site lays beside a release: its tables as CSV, its dictionary, and all of it in one ZIP. */
export interface Beside {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly archive: Archive;
}

/** Makes what a site lays beside the release of a folder. The same release gives the same bytes. */
export async function besideRelease(folder: string): Promise<Beside> {
  const { described, tables } = await readFormer(folder);
  const { release: id, date, preview = null } = described;
  const told = {
    id,
    date,
    synthetic: described.synthetic ? 1 : 0,
    preview,
    preview_name: tables.countries.find(({ country }) => country === preview)?.name ?? null,
    own: null,
  };
  const sheets = [
    ...TABLE_NAMES.map((name) => csvOf(name, Object.keys(TABLES[name]), tables[name])),
    csvOf("dictionary", Object.keys(DICTIONARY_COLUMNS), dictionaryRows()),
  ];
  const names = [MANIFEST, ...TABLE_NAMES.map((name) => `${name}.parquet`)];
  const release = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
  );
  const texts = [...textsOf(told)].map(([name, text]) => [name, bytesOf(text)] as const);
  const name = fileName({ file: "cmm-atlas", release: told }, "zip");
  const zip = zipOf(
    inFolder(name.replace(/\.zip$/, ""), withSums([...texts, ...release, ...sheets])),
  );
  return {
    files: new Map([...sheets, [name, zip]]),
    archive: { name, bytes: zip.byteLength },
  };
}

type Named = readonly (readonly [name: string, content: Uint8Array])[];

/** Without a byte-order mark: Python's csv module, for one, takes it for a part of the first column's name. */
function csvOf(
  name: string,
  columns: readonly string[],
  rows: readonly object[],
): readonly [string, Uint8Array] {
  const cells = rows.map((row) =>
    columns.map((column) => (row as Record<string, string | number | null>)[column] ?? null),
  );
  return [`${name}.csv`, bytesOf(csvFrom(columns, cells))];
}

/** The files and, as `sha256sum -c` reads them, their sums. */
function withSums(files: Named): Named {
  const sums = files.map(
    ([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`,
  );
  return [...files, ["SHA256SUMS", bytesOf(sums.join(""))]];
}

function inFolder(folder: string, files: Named): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(([name, content]) => [`${folder}/${name}`, content]));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

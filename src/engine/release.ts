import type { Policy } from "../disclosure/policy";
import type { RecordsTableName } from "../model/agreed";
import type { Since } from "../model/changes";
import type { TableName } from "../model/tables";

/** What `release.json` says of a release and of each of its files. */
export interface Release {
  readonly release: string;
  readonly date: string | null;
  readonly synthetic: boolean;
  /** The country whose naming is only tried out; none in a release. */
  readonly preview?: string | null;
  /** What was opened from files of the reader's own computer; not said of a release of this site. */
  readonly own?: Own | null;
  /** What changed since the release before it; none in a first one, nor in one of before this was told. */
  readonly since?: Since | null;
  readonly policy: ReleasePolicy;
  readonly tables: Readonly<
    Record<TableName, TableFile> & Partial<Record<RecordsTableName, TableFile>>
  >;
}

/** Someone's own records, with every review by name; or the files of a release as they are. */
export type Own = "records" | "release";

/** What a page says of the rules under which unpublished reviews are spoken of. */
export type ReleasePolicy = Pick<Policy, "c" | "k" | "kSplit">;

export interface TableFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a file of a release as the bytes it holds; rejects when it cannot be had. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** Reads `release.json`; refuses what is none, an HTML page served in its place among it. */
export async function readRelease(read: ReadFile): Promise<Release> {
  const release = releaseFrom(new TextDecoder().decode(await read("release.json")));
  const { policy } = release;
  if (![policy?.c, policy?.k, policy?.kSplit].every(Number.isInteger)) {
    throw new Error("release.json does not say under which policy the release was made");
  }
  return release;
}

function releaseFrom(text: string): Release {
  try {
    const release: Release = JSON.parse(text);
    const { release: id, synthetic, preview, since, tables } = release;
    const isRelease = typeof id === "string" && typeof synthetic === "boolean";
    const isPreview = typeof (preview ?? "") === "string";
    const isCompared = Array.isArray((since ?? { changes: [] }).changes);
    if (isRelease && isPreview && isCompared && tables instanceof Object) return release;
  } catch {
    // Said below, with the file's name.
  }
  throw new Error("release.json is not the description of a release");
}

/** Reads a table's file, or says how it differs from what the release promised. */
export async function readTable(
  read: ReadFile,
  release: Release,
  table: TableName,
): Promise<ArrayBuffer> {
  const promised = release.tables[table];
  if (promised === undefined) throw new Error(`release.json does not list ${table}`);
  const name = `${table}.parquet`;
  const bytes = await read(name);
  if (bytes.byteLength !== promised.bytes) {
    throw new Error(`${name} is ${bytes.byteLength} bytes long instead of ${promised.bytes}`);
  }
  if ((await sha256(bytes)) !== promised.sha256) {
    throw new Error(`${name} is not the file that this release was made with`);
  }
  return bytes;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

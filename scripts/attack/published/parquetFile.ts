import { gunzipSync } from "node:zlib";
import {
  type FileMetaData,
  parquetMetadata,
  parquetReadObjects,
  snappyUncompress,
} from "hyparquet";

export type Row = Readonly<Record<string, unknown>>;

/** A Parquet file, taken apart. */
export interface ParquetFile {
  /** Null where the file cannot be read. */
  readonly metadata: FileMetaData | null;
  readonly rows: readonly Row[];
  /** What every packed page holds, dictionaries too, whether or not a row refers to it. */
  readonly pages: readonly Uint8Array[];
  /** Why the file cannot be read; null where it can. */
  readonly fault: string | null;
}

/** Reads a Parquet file's footer, rows and pages. */
export async function parquetFileFrom(bytes: Uint8Array): Promise<ParquetFile> {
  const pages: Uint8Array[] = [];
  const file = Uint8Array.from(bytes).buffer;
  try {
    const metadata = parquetMetadata(file);
    const rows: Row[] = await parquetReadObjects({
      file,
      metadata,
      compressors: keepingPages(pages),
    });
    return { metadata, rows, pages, fault: null };
  } catch (error) {
    return { metadata: null, rows: [], pages, fault: (error as Error).message };
  }
}

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

/** Unpacks pages, and keeps what was in them. */
function keepingPages(pages: Uint8Array[]): Readonly<Record<string, Unpack>> {
  const keeping =
    (unpack: Unpack): Unpack =>
    (packed, length) => {
      const page = unpack(packed, length);
      pages.push(page);
      return page;
    };
  return Object.fromEntries([
    ["SNAPPY", keeping(unpackedSnappy)],
    ["GZIP", keeping((packed) => gunzipSync(packed))],
  ]);
}

function unpackedSnappy(packed: Uint8Array, length: number): Uint8Array {
  const page = new Uint8Array(length);
  snappyUncompress(packed, page);
  return page;
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parquetFileFrom } from "./parquetFile";
import { zipEntries } from "./zipFile";

/** A file and all that can be read out of it. */
export interface Scanned {
  readonly name: string;
  /** Its bytes; and unpacked, its pages and its rows where it has such. */
  readonly contents: readonly Buffer[];
}

/** Everything that lies in a place, folders within it too. */
export async function scannedIn(place: string): Promise<readonly Scanned[]> {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const scanned: Scanned[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = relative(place, file);
    const bytes = readFileSync(file);
    scanned.push({ name, contents: [Buffer.from(name), bytes, ...(await within(name, bytes))] });
  }
  return scanned;
}

async function within(name: string, bytes: Buffer): Promise<readonly Buffer[]> {
  if (name.endsWith(".gz")) return unpacked(() => gunzipSync(bytes));
  if (name.endsWith(".br")) return unpacked(() => brotliDecompressSync(bytes));
  if (name.endsWith(".zip")) return withinZip(bytes);
  if (!name.endsWith(".parquet")) return [];
  const { pages, rows } = await parquetFileFrom(bytes);
  const cells = rows.flatMap((row) =>
    Object.values(row).filter((cell) => typeof cell === "string"),
  );
  return [...pages.map((page) => Buffer.from(page)), Buffer.from(cells.join("\n"))];
}

/** Every file of a ZIP by its path in it, and what is within that. */
async function withinZip(bytes: Buffer): Promise<readonly Buffer[]> {
  const contents: Buffer[] = [];
  for (const [path, file] of zipEntries(bytes) ?? []) {
    contents.push(Buffer.from(path), file, ...(await within(path, file)));
  }
  return contents;
}

/** What only bears the name of a packed file is read as it is. */
function unpacked(unpack: () => Buffer): readonly Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}

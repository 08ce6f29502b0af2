import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answerFilesIn } from "./answers";
import { type ParquetFile, parquetFileFrom } from "./parquetFile";
import { keysOf, type Policy, policyFrom } from "./policy";
import {
  type Block,
  blockFrom,
  type Review,
  reviewFrom,
  type StageRow,
  type Statement,
  stageRowFrom,
  statementFrom,
  type Unit,
  unitFrom,
} from "./records";

/** A release as a stranger finds it. */
export interface Release {
  readonly folder: string;
  readonly id: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly policy: Policy;
  /** All that lies in the folder, by name. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
  /** What a site lays into the folder of answers, by name; null where there is none. */
  readonly answers: ReadonlyMap<string, Uint8Array | null> | null;
  /** What of it is Parquet, by the table's name. */
  readonly tables: ReadonlyMap<string, ParquetFile>;
  readonly reviews: readonly Review[];
  readonly stages: readonly StageRow[];
  readonly blocks: readonly Block[];
  readonly statements: readonly Statement[];
  readonly units: readonly Unit[];
}

/** Reads a release's folder; throws where `release.json` is no JSON. */
export async function readRelease(folder: string): Promise<Release> {
  const files = filesIn(folder);
  const manifest = keysOf(JSON.parse(readFileSync(join(folder, "release.json"), "utf8")));
  const tables = await tablesOf(files);
  const rows = (table: string) => tables.get(table)?.rows ?? [];
  return {
    folder,
    id: String(manifest.release),
    manifest,
    policy: policyFrom(manifest.policy),
    files,
    answers: answerFilesIn(folder),
    tables,
    reviews: rows("reviews").map(reviewFrom),
    stages: rows("stages").map(stageRowFrom),
    blocks: rows("blocks").map(blockFrom),
    statements: rows("statements").map(statementFrom),
    units: rows("framework").map(unitFrom),
  };
}

/** A folder within the folder has no bytes of its own. */
function filesIn(folder: string): ReadonlyMap<string, Uint8Array | null> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Map(
    entries.map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name)) : null,
    ]),
  );
}

async function tablesOf(
  files: ReadonlyMap<string, Uint8Array | null>,
): Promise<ReadonlyMap<string, ParquetFile>> {
  const tables = new Map<string, ParquetFile>();
  for (const [name, bytes] of files) {
    if (bytes === null || !name.endsWith(".parquet")) continue;
    tables.set(name.replace(/\.parquet$/, ""), await parquetFileFrom(bytes));
  }
  return tables;
}

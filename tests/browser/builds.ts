import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFor } from "../../scripts/offline/list";
import { writeWorker } from "../../scripts/offline/worker";
import type { Change } from "../../src/model/changes";
import { newFolder } from "../portfolio/fixtures/folders";

interface Variant {
  readonly release: string;
  readonly date: string;
  /** What the release says of the one before it; that of the demonstration where it is none. */
  readonly since: { readonly release: string; readonly changes: readonly Change[] } | null;
}

const BUILT = "dist";
const ID = "demo-1";
const DATE = "2026-11-21";

/**
 * Makes of the built site of the demonstration one of another release: what names the release names the other, the script
 * that holds its id has another name, and the worker is built anew. The tables stay.
 */
export async function buildOf({ release, date, since }: Variant): Promise<string> {
  const folder = join(newFolder(), release);
  cpSync(BUILT, folder, { recursive: true });
  renameSync(join(folder, "data", ID), join(folder, "data", release));
  const assets = readdirSync(join(folder, "assets"));
  const script = assets.find(
    (name) =>
      name.endsWith(".js") && readFileSync(join(folder, "assets", name), "utf8").includes(ID),
  )!;
  const renamed = script.replace(/-[\w-]{8}\.js$/, `-${release.padEnd(8, "_").slice(0, 8)}.js`);
  renameSync(join(folder, "assets", script), join(folder, "assets", renamed));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    if (!/\.(html|js|json)$/.test(name)) continue;
    const file = join(parentPath, name);
    const text = readFileSync(file, "utf8");
    const told = text.replaceAll(script, renamed).replaceAll(ID, release).replaceAll(DATE, date);
    if (told !== text) writeFileSync(file, told);
  }
  const described = join(folder, "data", release, "release.json");
  const made = JSON.parse(readFileSync(described, "utf8"));
  const told = { ...made, date, since: since && { date: null, ...since } };
  writeFileSync(described, JSON.stringify(told));
  return withWorker(folder, release);
}

/** Makes of the built site of the demonstration one of the same release in which one page is another. */
export async function rebuiltWith(page: string): Promise<string> {
  const folder = join(newFolder(), "rebuilt");
  cpSync(BUILT, folder, { recursive: true });
  const file = join(folder, page);
  writeFileSync(file, readFileSync(file, "utf8").replace("</title>", ", rebuilt</title>"));
  return withWorker(folder, ID);
}

async function withWorker(output: string, release: string): Promise<string> {
  rmSync(join(output, "sw.js"));
  const site = { base: "/", folder: join(output, "data", release), release, output };
  await writeWorker(output, await listFor(site));
  return output;
}

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Since } from "../../src/model/changes";
import type { KeptList, Listed } from "../../src/offline/keptList";
import { mayStay } from "../../src/offline/withdrawal";
import type { Site } from "../build/site";
import { keepingOf } from "./kinds";
import { lostPage } from "./lostPage";

/** The worker's own file: browsers see to it themselves. */
export const WORKER = "sw.js";

/** Digits of a sum that content is known by where nothing hangs on its being exactly that. */
const SHORT = 16;

/** The list of what browsers may keep of a built site; null of a preview, which is to be left behind nowhere. */
export async function listFor({ base, folder, output }: Site): Promise<KeptList | null> {
  const text = await readFile(join(folder, "release.json"), "utf8");
  const made = JSON.parse(text) as {
    readonly release: string;
    readonly date: string | null;
    readonly preview?: string | null;
    readonly since?: Since | null;
  };
  if (made.preview) return null;
  const files = await filesIn(output);
  const listed = async (keeping: string) =>
    Promise.all(
      files
        .filter((file) => keepingOf(file) === keeping)
        .map(async (file) => listedOf(file, await readFile(join(output, file)))),
    );
  const [pages, more, passed] = [
    await listed("pages"),
    await listed("more"),
    await listed("passing"),
  ];
  const passing = Object.fromEntries(passed.map(({ url, integrity }) => [url, integrity]));
  const content = sumOf(Buffer.from(text), "hex").slice(0, SHORT);
  const list = {
    base,
    release: { id: made.release, date: made.date, content },
    ...{ pages, more, passing },
    mayStay: mayStay(made.since ?? null),
    lost: lostPage(base),
  };
  const version = sumOf(Buffer.from(JSON.stringify(list)), "hex").slice(0, SHORT);
  return { ...list, version };
}

/** The files of a built site by their names below it, the worker aside, in one order everywhere. */
export async function filesIn(output: string): Promise<readonly string[]> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(output, join(parentPath, name)).split(sep).join("/"))
    .filter((file) => file !== WORKER)
    .sort();
}

/** A file as it is listed. What is packed may come unpacked: some hosts have the browser do that. */
function listedOf(file: string, content: Buffer): Listed {
  const isHashed = file.startsWith("assets/");
  const isPacked = file.endsWith(".gz");
  const contents = isPacked ? [content, gunzipSync(content)] : [content];
  return {
    url: file.replace(/(^|\/)index\.html$/, "$1"),
    revision: isHashed ? null : sumOf(content, "hex").slice(0, SHORT),
    integrity: contents.map((each) => `sha256-${sumOf(each, "base64")}`).join(" "),
    bytes: content.length,
    packed: isPacked ? content.length : gzipSync(content).length,
  };
}

function sumOf(content: Buffer, as: "hex" | "base64"): string {
  return createHash("sha256").update(content).digest(as);
}

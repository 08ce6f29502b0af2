import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const MARKS = "node_modules/.cache/cmm-atlas";

/**
 * Does a piece of work unless its result stands and was made from the same inputs: files, folders with
 * all that is in them, and settings.
 */
export function unlessFresh({ name, result, inputs, settings = [] }, work) {
  const mark = join(MARKS, `${name}.sha256`);
  const digest = () => digestOf(inputs, settings);
  if (existsSync(result) && existsSync(mark) && readFileSync(mark, "utf8") === digest()) return;
  work();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, digest());
}

function digestOf(inputs, settings) {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

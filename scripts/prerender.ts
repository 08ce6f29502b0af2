import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openInNode } from "../src/engine/node";
import { asker } from "../src/engine/query";
import { DERIVED } from "../src/queries/derived";
import { PATHS } from "../src/routes";
import { besideRelease } from "./build/archive";
import { siteFrom } from "./build/site";
import { draw, fill } from "./prerender/draw";

const { base, folder, output } = await siteFrom(process.env);
const engine = await openInNode(folder, DERIVED);
const ask = asker(async () => engine);
const { archive } = await besideRelease(folder);
const shell = await readFile(join(output, "index.html"), "utf8");
for (const path of [...PATHS, "/404"]) {
  const file = path === "/404" ? join(output, "404.html") : join(output, path, "index.html");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fill(shell, await draw(path, { base, ask, archive })));
}
await engine.close();

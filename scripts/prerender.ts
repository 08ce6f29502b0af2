import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openInNode } from "../src/engine/node";
import { asker } from "../src/engine/query";
import { DERIVED } from "../src/queries/derived";
import { PATHS } from "../src/routes";
import { countriesNamed } from "../src/views/countries/countriesNamed";
import { countryPath } from "../src/views/countries/countryPath";
import { besideRelease } from "./build/archive";
import { registryRead } from "./build/registry";
import { siteFrom } from "./build/site";
import { answersOf, writeAnswers } from "./prerender/answers";
import { drawerOf, fill } from "./prerender/draw";

const { base, folder, output, release } = await siteFrom(process.env);
const engine = await openInNode(folder, DERIVED);
const ask = asker(async () => engine);
const { archive } = await besideRelease(folder);
const entries = await registryRead();
const registry = async () => entries;
const draw = drawerOf({ base, ask, archive, registry });
const countries = await countriesNamed(ask, registry);
const answers = await answersOf(ask, folder);
await writeAnswers(answers, join(output, "data", release, "answers"));
const pages = [...PATHS, ...countries.map(({ country }) => countryPath(country)), "/404"];
const shell = await readFile(join(output, "index.html"), "utf8");
for (const path of pages) {
  const file = path === "/404" ? join(output, "404.html") : join(output, path, "index.html");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fill(shell, await draw(path)));
}
await engine.close();

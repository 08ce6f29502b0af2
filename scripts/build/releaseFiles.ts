import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Beside } from "./archive";
import type { Site } from "./site";

/**
 * Lays the one release that a site shows beside it, under `data/<release>/`, with what can be taken away of it besides;
 * serves both while developing.
 */
export function releaseFiles({ base, folder, release }: Site, { files }: Beside): Plugin {
  let output = "";
  return {
    name: "release-files",
    configResolved({ root, build }) {
      output = join(resolve(root, build.outDir), "data", release);
    },
    configureServer({ middlewares }) {
      middlewares.use(`${base}data/${release}/`, (request, response) => {
        const name = basename(new URL(request.url ?? "", "http://host.invalid").pathname);
        const made = files.get(name);
        const content = made === undefined ? readFile(join(folder, name)) : Promise.resolve(made);
        content.then(
          (bytes) => response.end(bytes),
          () => response.writeHead(404).end(),
        );
      });
    },
    async closeBundle() {
      await cp(folder, output, { recursive: true });
      for (const [name, bytes] of files) await writeFile(join(output, name), bytes);
    },
  };
}

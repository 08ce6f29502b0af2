import { cp, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Site } from "./site";

/** Lays the one release that a site shows beside it, under `data/<release>/`; serves it while developing. */
export function releaseFiles({ base, folder, release }: Site): Plugin {
  let output = "";
  return {
    name: "release-files",
    configResolved({ root, build }) {
      output = join(resolve(root, build.outDir), "data", release);
    },
    configureServer({ middlewares }) {
      middlewares.use(`${base}data/${release}/`, (request, response) => {
        const name = basename(new URL(request.url ?? "", "http://host.invalid").pathname);
        readFile(join(folder, name)).then(
          (bytes) => response.end(bytes),
          () => response.writeHead(404).end(),
        );
      });
    },
    async closeBundle() {
      await cp(folder, output, { recursive: true });
    },
  };
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Beside } from "../../scripts/build/archive";
import { newFolder } from "../portfolio/fixtures/folders";

/** Unpacks the ZIP that goes with a release into a new folder; gives the folder in it that holds everything. */
export function unpacked({ files, archive }: Beside): string {
  const place = newFolder();
  for (const [path, content] of Object.entries(unzipSync(files.get(archive.name)!))) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  return join(place, archive.name.replace(/\.zip$/, ""));
}

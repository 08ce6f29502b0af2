import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answers, answersOf } from "./answers";
import { type Host, hostOf } from "./host";
import { buildMosaic, layRows } from "./mosaic";
import { layPlainPages } from "./plainPage";

/** A page that is measured: the host it lies on, its address there, and the script that reads what it shows. */
export interface Side {
  readonly name: "ours" | "peer" | "floor";
  readonly host: Host;
  readonly path: string;
  readonly reader: string;
}

/** The three pages of one question over the same rows, side by side, and what they must show. */
export interface Sides {
  readonly ours: Side;
  readonly peer: Side;
  readonly floor: Side;
  readonly answers: Answers;
}

export const SITE = "dist";
const RELEASE = join("data", "published", "demonstration");

/**
 * Lays the site as it is built, the page built with Mosaic and the plain page on hosts of their own for as long as the
 * work takes. A release in another folder is laid in place of the site's own, under its id.
 */
export async function beside<T>(
  work: (sides: Sides) => Promise<T>,
  { release = RELEASE, id }: { readonly release?: string; readonly id?: string } = {},
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), "cmm-atlas-bench-"));
  const folders = {
    ours: join(place, "ours"),
    peer: join(place, "peer"),
    floor: join(place, "floor"),
  };
  const hosts: Host[] = [];
  try {
    const answers = await answersOf(release);
    cpSync(SITE, folders.ours, { recursive: true });
    if (id !== undefined) {
      const own = join(folders.ours, "data", id);
      cpSync(release, own, { recursive: true });
      // They were prepared from the site's own rows.
      rmSync(join(own, "answers"), { recursive: true });
    }
    await buildMosaic(folders.peer);
    await layRows(folders.peer, answers);
    layPlainPages(SITE, folders.floor);
    const side = async (name: Side["name"], path: string, reader: string): Promise<Side> => {
      const host = await hostOf(folders[name]);
      hosts.push(host);
      return { name, host, path, reader };
    };
    return await work({
      ours: await side("ours", "/heatmap/", "readSite.js"),
      peer: await side("peer", "/", "readMosaic.js"),
      floor: await side("floor", "/", "readSite.js"),
      answers,
    });
  } finally {
    for (const host of hosts) host.close();
    rmSync(place, { recursive: true });
  }
}

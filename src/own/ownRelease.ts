import type { Cells } from "../engine/arrow";
import { contentsOf } from "../engine/contents";
import { MOST_BYTES } from "../formats/caps";
import { TABLE_NAMES } from "../model/tables";
import { error, type Fault } from "../records/fault";
import type { ChosenFile } from "./chosenFiles";
import type { OwnPortfolio } from "./ownTables";
import { refuseUnlessSound } from "./releaseSoundness";

/**
 * Reads the files of a release as they are: each must be the one that its release.json promises. Refused are files that
 * are not there, too large, or not as the contract has them.
 */
export async function ownRelease(
  files: readonly ChosenFile[],
): Promise<{ readonly own: OwnPortfolio } | { readonly fault: Fault }> {
  let reading = "release.json";
  try {
    const contents = await contentsOf(async (name) => {
      reading = name;
      return bytesOf(files, name);
    });
    const tables: Record<string, Readonly<Record<string, Cells>>> = {};
    for (const name of TABLE_NAMES) tables[name] = await contents.cells(name);
    const whole = tables as OwnPortfolio["tables"];
    reading = "The files";
    refuseUnlessSound(whole);
    return {
      own: {
        release: { ...contents.release, own: "release" },
        tables: whole,
        further: [],
        counts: countsOf(whole),
      },
    };
  } catch (thrown) {
    const place = { file: reading };
    const advice =
      "Choose all files of one release as they were published, release.json among them";
    return {
      fault: error(place, `cannot be taken as a release’s (${(thrown as Error).message})`, advice),
    };
  }
}

async function bytesOf(files: readonly ChosenFile[], name: string): Promise<ArrayBuffer> {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`${name} is not among the files`);
  if ((file.size ?? 0) > MOST_BYTES)
    throw new Error(`${name} has more than ${MOST_BYTES / 1e6} MB`);
  return new Uint8Array(await file.bytes()).buffer;
}

function countsOf({ reviews }: OwnPortfolio["tables"]): OwnPortfolio["counts"] {
  return {
    kind: "release",
    reviews: reviews.country!.length,
    countries: new Set(reviews.country).size,
    unpublished: reviews.status!.filter((status) => status !== "named").length,
    leftOut: 0,
  };
}

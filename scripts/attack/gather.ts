import { statSync } from "node:fs";
import { type Call, WrongCall } from "./commandLine";
import { scannedIn } from "./published/contents";
import { releasesIn } from "./published/places";
import { type Release, readRelease } from "./published/release";
import type { Evidence } from "./reasoning/evidence";
import { knowledgeOf } from "./reasoning/knowledge";
import { readTruth, type Truth } from "./truth/truth";

/** Gathers what the attacks may look at. */
export async function evidenceFor({ place, history, truth: folder }: Call): Promise<Evidence> {
  const shown = await releasesAt(place);
  const archived = await Promise.all(history.map(releasesAt));
  const all = [...shown, ...archived.flat()];
  const truth = folder === null ? null : truthIn(folder);
  const scanned = truth === null ? [] : await scannedIn(place);
  return { shown, all, knowledge: knowledgeOf(all), scanned, truth };
}

async function releasesAt(place: string): Promise<readonly Release[]> {
  if (!(statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new WrongCall(`${place}: is no folder`);
  }
  const folders = releasesIn(place);
  if (folders.length === 0) throw new WrongCall(`${place}: holds no release`);
  return Promise.all(folders.map(readOrRefuse));
}

async function readOrRefuse(folder: string): Promise<Release> {
  try {
    return await readRelease(folder);
  } catch (error) {
    throw new WrongCall(`${folder}: is no release (${(error as Error).message})`);
  }
}

function truthIn(folder: string): Truth {
  try {
    return readTruth(folder);
  } catch (error) {
    throw new WrongCall(
      `--truth ${folder}: is no folder of CSV files that can be read (${(error as Error).message})`,
    );
  }
}

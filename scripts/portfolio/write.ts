import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { TABLE_NAMES } from "../../src/model/tables";
import { MANIFEST, type Release } from "./release";

/** The release cannot be put there; what stood there before still does. */
export class NotWritten extends Error {}

/**
 * Writes a release into a folder. It is written beside the folder and moved there at the end, so a failure
 * leaves the former release whole. A folder that holds anything but a release is not touched.
 */
export function writeRelease({ files }: Pick<Release, "files">, out: string): void {
  const place = resolve(out);
  refuseUnlessRelease(place);
  const partial = `${place}.partial-${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(partial, name), bytes);
    moveInto(place, partial);
  } catch (error) {
    throw new NotWritten(`${out}: ${(error as Error).message}`);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Refuses a place that holds anything but a release of ours: it would be lost. */
export function refuseUnlessRelease(out: string): void {
  const place = resolve(out);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new NotWritten(`${out}: is there already and is not a folder`);
  const strays = readdirSync(place).filter((file) => !isOfRelease(file));
  if (strays.length > 0 || !isEmptyOrRelease(place)) {
    const what = strays.length > 0 ? `it holds ${strays[0]}` : `its ${MANIFEST} is none`;
    throw new NotWritten(
      `${out}: is not a release (${what}), so it is left alone. Choose another folder`,
    );
  }
}

function isOfRelease(file: string): boolean {
  return file === MANIFEST || TABLE_NAMES.some((name) => file === `${name}.parquet`);
}

function isEmptyOrRelease(place: string): boolean {
  if (readdirSync(place).length === 0) return true;
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(place, MANIFEST), "utf8"));
    return typeof manifest === "object" && manifest !== null && "release" in manifest;
  } catch {
    return false;
  }
}

function moveInto(place: string, partial: string): void {
  const former = `${place}.former-${process.pid}`;
  const hasFormer = existsSync(place);
  if (hasFormer) renameSync(place, former);
  try {
    renameSync(partial, place);
  } catch (error) {
    if (hasFormer) renameSync(former, place);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { writeThrough } from "./durable";
import { Refused } from "./refused";
import { isOfRelease, MANIFEST, type Release } from "./release";

/** Why a release is not in its place, or not alone there; the message says what stands there now. */
export class NotWritten extends Error {}

/**
 * Writes a release into a folder. It is written beside the folder and moved there at the end, so a failure
 * leaves the former release whole, and so does being killed: `clearLeftovers` puts it back. What must be safe before the
 * release can be seen is done once all of it is written. A folder that holds anything but a release is not touched.
 */
export function writeRelease(
  { files }: Pick<Release, "files">,
  out: string,
  justBefore: () => void = () => {},
): void {
  const place = resolve(out);
  refuseUnlessRelease(out);
  const partial = `${place}.partial-${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    for (const [name, bytes] of files) writeThrough(join(partial, name), bytes);
    justBefore();
    moveInto(place, partial);
  } catch (error) {
    if (error instanceof NotWritten || error instanceof Refused) throw error;
    throw new NotWritten(
      `${out}: ${(error as Error).message}. The release in place is as it was; what was to be kept before it, as the ledger, may have new entries, and the next run goes on from them.`,
    );
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Refuses a place that holds anything but a release of ours: it would be lost. */
export function refuseUnlessRelease(out: string): void {
  const stray = strayIn(resolve(out));
  if (stray === undefined) return;
  throw new NotWritten(
    `${out}: is not a release (${stray}), so it is left alone. Choose another folder. Nothing was written.`,
  );
}

/** What shows that a place is neither free nor a release's. */
function strayIn(place: string): string | undefined {
  try {
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isDirectory()) return "it is not a folder";
    const stray = readdirSync(place).find((file) => !isOfRelease(file));
    if (stray !== undefined) return `it holds ${stray}`;
    return isEmptyOrRelease(place) ? undefined : `its ${MANIFEST} is none`;
  } catch (error) {
    return (error as Error).message;
  }
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
  removeFormer(former, place);
}

function removeFormer(former: string, place: string): void {
  try {
    rmSync(former, { recursive: true, force: true });
  } catch (error) {
    const fault = `the former release cannot be removed (${(error as Error).message})`;
    throw new NotWritten(`${place}: the release is there, but ${fault}. Remove ${former}.`);
  }
}

import type { Contents } from "../engine/contents";
import type { Starter } from "../engine/starter";
import type { Fault } from "../records/fault";
import { ownReader } from "./inOwnWorker";
import type { HandedFile } from "./ownMessages";
import { type OwnCounts, ownContents } from "./ownTables";
import { type PublicNames, publicNames } from "./publicNames";
import type { OwnRead } from "./readOwn";

interface Calls {
  readonly signal: AbortSignal;
  readonly onReading: () => void;
  /** Makes an engine that asks for what it is filled with once all that it needs is loaded. */
  readonly start: (contents: () => Promise<Contents>) => Starter;
}

/** A portfolio that is open: its engine, and what is said of it; or the faults for which it is not. */
export type Opened =
  | {
      readonly starter: Starter;
      /** A second engine over the same, for SQL of the reader's own. */
      readonly sandbox: Starter;
      readonly counts: OwnCounts;
      readonly faults: readonly Fault[];
      readonly names: PublicNames;
    }
  | { readonly starter: undefined; readonly faults: readonly Fault[] };

/**
 * Opens files of the reader's own computer in an engine of their own: read in a worker that ends with it, kept in this
 * page's memory alone, and not touched before all that is fetched for them is there.
 */
export async function openOwn(
  files: readonly HandedFile[],
  { signal, onReading, start }: Calls,
): Promise<Opened> {
  const reader = await ownReader(signal);
  const opening = new AbortController();
  let read: OwnRead | undefined;
  const contents = async () => {
    if (read === undefined) {
      onReading();
      read = await reader.read(files);
    }
    if (read.own === undefined) throw new Error("The files have faults");
    return ownContents(read.own);
  };
  const starter = start(contents);
  signal.addEventListener("abort", () => starter.end(), { signal: opening.signal });
  try {
    await starter.start();
    const { own, faults } = read!;
    const sandbox = start(contents);
    return { starter, sandbox, counts: own!.counts, faults, names: publicNames() };
  } catch (error) {
    if (read !== undefined && read.own === undefined) {
      return { starter: undefined, faults: read.faults };
    }
    throw error;
  } finally {
    opening.abort();
    reader.end();
  }
}

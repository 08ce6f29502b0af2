import { stallWatch } from "../engine/stallWatch";
import { HinderedError } from "./hindrance";
import { isCacheOf, type KeptList, keyOf, type Listed, moreCache, pagesCache } from "./keptList";
import { plainHeaders } from "./plainHeaders";
import { isWhole } from "./wholeness";

/** What of a build's files is in this browser: read off its caches, never remembered. */
export interface Inventory {
  readonly pages: Count;
  readonly more: Count;
}

export interface Count {
  readonly files: number;
  readonly missing: readonly Listed[];
}

/** Counts what of a list is kept. */
export async function inventoryOf(list: KeptList): Promise<Inventory> {
  return {
    pages: await countIn(pagesCache(list), list.pages, list.base),
    more: await countIn(moreCache(list), list.more, list.base),
  };
}

async function countIn(cache: string, listed: readonly Listed[], base: string): Promise<Count> {
  const files = listed.length;
  // A cache is not made by looking for it.
  if (!(await caches.has(cache))) return { files, missing: listed };
  const keys = await (await caches.open(cache)).keys();
  const kept = new Set(keys.map(({ url }) => url));
  return { files, missing: listed.filter((each) => !kept.has(keyOf(each, base))) };
}

interface KeepCalls {
  readonly signal: AbortSignal;
  /** Told of each file how many more of its bytes, as they are packed, are there. */
  readonly onBytes: (packed: number) => void;
}

/** Keeps what is missing of a list, file by file; a file is kept whole or not at all. */
export async function keepMissing(
  list: KeptList,
  { pages, more }: Inventory,
  calls: KeepCalls,
): Promise<void> {
  const { base } = list;
  for (const each of pages.missing) await keep(each, { cache: pagesCache(list), base, ...calls });
  for (const each of more.missing) await keep(each, { cache: moreCache(list), base, ...calls });
}

interface KeepIn extends KeepCalls {
  readonly cache: string;
  readonly base: string;
}

async function keep(listed: Listed, { cache, base, signal, onBytes }: KeepIn): Promise<void> {
  const watch = stallWatch(signal);
  let told = 0;
  let came = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, out) {
      watch.alive();
      came += piece.byteLength;
      const packed = Math.min(listed.packed, Math.round((came / listed.bytes) * listed.packed));
      onBytes(packed - told);
      told = packed;
      out.enqueue(piece);
    },
  });
  try {
    const response = await fetch(base + listed.url, { signal: watch.signal, cache: "no-cache" });
    if (!response.ok && !listed.url.endsWith(".html")) throw changed(listed);
    const content = await new Response(response.body!.pipeThrough(count)).arrayBuffer();
    if (!(await isWhole(content, listed.integrity))) throw changed(listed);
    signal.throwIfAborted();
    await put(listed, new Response(content, { headers: plainHeaders(response) }), { cache, base });
    onBytes(listed.packed - told);
  } finally {
    watch.end();
  }
}

/**
 * Keeps what this page had fetched before anything kept it, out of the browser's own cache: nothing is fetched anew, and
 * what is not there any more is left.
 */
export async function keepUsed(list: KeptList): Promise<void> {
  const { base } = list;
  const used = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
  const { missing } = (await inventoryOf(list)).more;
  for (const listed of missing) {
    const url = new URL(base + listed.url, location.href).href;
    if (!used.has(url)) continue;
    const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin" }).catch(
      () => undefined,
    );
    if (!response?.ok) continue;
    const content = await response.arrayBuffer();
    if (!(await isWhole(content, listed.integrity))) continue;
    const whole = new Response(content, { headers: plainHeaders(response) });
    await put(listed, whole, { cache: moreCache(list), base });
  }
}

/** Deletes everything of the site at a base that this browser keeps. */
export async function removeAll(base: string): Promise<void> {
  const own = (await caches.keys()).filter((cache) => isCacheOf(base, cache));
  await Promise.all(own.map((cache) => caches.delete(cache)));
}

async function put(listed: Listed, response: Response, to: Pick<KeepIn, "cache" | "base">) {
  await (await caches.open(to.cache)).put(keyOf(listed, to.base), response);
}

function changed({ url }: Listed): Error {
  return new HinderedError("changed", `${url} is not the file that this release was made with`);
}

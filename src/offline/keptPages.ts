import { copyResponse } from "workbox-core/copyResponse.js";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { hindranceIn } from "./hindrance";
import {
  isCacheOf,
  type KeptList,
  keyOf,
  moreCache,
  NOT_FOUND_PAGE,
  pagesCache,
  releaseIn,
} from "./keptList";
import { isStillShown } from "./withdrawal";
import type { ExtendableEvent } from "./workerScope";

/**
 * What is kept is kept under its address alone, whatever a host has it vary by. Some hosts give the page for what is not
 * there with its own status even where it is asked for by name.
 */
const taken: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    const isTaken =
      response.status === 200 ||
      (response.status === 404 && new URL(request.url).pathname.endsWith(NOT_FOUND_PAGE));
    if (!isTaken) return null;
    return copyResponse(response, ({ headers, ...init }) => {
      const kept = new Headers(headers);
      kept.delete("vary");
      return { ...init, headers: kept };
    });
  },
};

/** The pages of a build, as workbox keeps them: in a cache of their own, each file only if it is the one that was built. */
export function pagesOf(list: KeptList): PrecacheController {
  const pages = new PrecacheController({ cacheName: pagesCache(list), plugins: [taken] });
  pages.addToCacheList(
    list.pages.map(({ url, revision, integrity }) => ({
      url: list.base + url,
      revision,
      integrity,
    })),
  );
  return pages;
}

/** What became of what was kept before a build: whether some of it was taken back, and whether any is left to be shown. */
interface Before {
  readonly isTakenBack: boolean;
  readonly isLeft: boolean;
}

/**
 * Keeps all pages of a build, or rejects. What an older build kept alike is taken over; releases that may not be shown any
 * more are deleted before anything is fetched, for that may fail.
 */
export async function kept(
  list: KeptList,
  pages: PrecacheController,
  event: ExtendableEvent,
): Promise<Before> {
  const older = (await caches.keys()).filter(
    (cache) => isOwn(list, cache) && releaseIn(cache) !== undefined && cache !== pagesCache(list),
  );
  // A worker may be another one and its pages the same.
  const wasWhole = await isKept(list);
  try {
    await takeOver(older, list);
  } catch {
    // What could not be taken over is fetched.
  }
  const gone = older.filter((cache) => !isStillShown(releaseIn(cache)!, list));
  await Promise.all(gone.map((cache) => caches.delete(cache)));
  try {
    await pages.install(event as never);
  } catch (error) {
    // A device that is full gets back what it gave; what came before a network was lost is there for the next try.
    if (hindranceIn(error) === "full") await caches.delete(pagesCache(list));
    throw error;
  }
  return { isTakenBack: gone.length > 0, isLeft: wasWhole || gone.length < older.length };
}

/** Whether every page of a build is kept. */
async function isKept(list: KeptList): Promise<boolean> {
  const keys = await (await caches.open(pagesCache(list))).keys();
  const kept = new Set(keys.map(({ url }) => url));
  return list.pages.every((each) => kept.has(keyOf(each, list.base)));
}

/** Deletes whatever this build does not list: pages of older ones, and of what is kept on request what changed. */
export async function cleaned(list: KeptList): Promise<void> {
  const mine = [pagesCache(list), moreCache(list)];
  const stale = (await caches.keys()).filter(
    (cache) => isOwn(list, cache) && !mine.includes(cache),
  );
  await Promise.all(stale.map((cache) => caches.delete(cache)));
  if (!(await caches.has(moreCache(list)))) return;
  const more = await caches.open(moreCache(list));
  const keys = new Set(list.more.map((each) => keyOf(each, list.base)));
  for (const request of await more.keys()) if (!keys.has(request.url)) await more.delete(request);
}

async function takeOver(older: readonly string[], list: KeptList): Promise<void> {
  if (older.length === 0) return;
  const pages = await caches.open(pagesCache(list));
  for (const listed of list.pages) {
    const key = keyOf(listed, list.base);
    if ((await pages.match(key)) !== undefined) continue;
    for (const cacheName of older) {
      const same = await caches.match(key, { cacheName });
      if (same === undefined) continue;
      await pages.put(key, same);
      break;
    }
  }
}

function isOwn({ base }: KeptList, cache: string): boolean {
  return isCacheOf(base, cache);
}

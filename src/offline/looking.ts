import { listOf, takeOver } from "./asking";
import { type Hindrance, hindranceIn } from "./hindrance";
import { inventoryOf } from "./keeping";
import type { KeptList, Listed } from "./keptList";
import type { ListAnswer } from "./messages";
import type { Kept, Newer, Offline, OfflineState } from "./offline";

/** What a look at a registration finds: what is to be told, and the list of the worker that shows the pages. */
export interface Look {
  readonly told: Pick<OfflineState, "offline" | "newer" | "tookBack">;
  readonly list: KeptList | undefined;
}

/**
 * Looks at what there is now. `notKept` is why the last try to keep the pages failed, and `release` the release that the page
 * shows. Undefined where the worker does not answer.
 */
export async function lookAt(
  { active, waiting, installing }: ServiceWorkerRegistration,
  { notKept, release }: { readonly notKept: Hindrance | undefined; readonly release: string },
): Promise<Look | undefined> {
  const worker = active ?? waiting ?? installing;
  if (worker === null) {
    const offline: Offline = { phase: "hindered", by: notKept ?? "network" };
    return { told: { offline, newer: null, tookBack: false }, list: undefined };
  }
  const answer = await listOf(worker);
  if (answer === undefined) return undefined;
  const { list, tookBack } = answer;
  const next = active === null || waiting === null ? undefined : await listOf(waiting);
  if (next?.isDue) takeOver(waiting!);
  const isActive = active !== null;
  const offline = await offlineOf(list, { isActive, notKept });
  return { told: { offline, newer: newerIn(next, release), tookBack }, list };
}

async function offlineOf(
  list: KeptList,
  { isActive, notKept }: { readonly isActive: boolean; readonly notKept: Hindrance | undefined },
): Promise<Offline> {
  try {
    const { pages, more } = await inventoryOf(list);
    const missing = pages.missing.length;
    if (!isActive) return { phase: "keeping", done: pages.files - missing, of: pages.files };
    if (missing > 0) return { phase: "hindered", by: notKept ?? "deleted" };
    return { phase: "kept", missing: sumOf(more.missing) };
  } catch (error) {
    return { phase: "hindered", by: hindranceIn(error) };
  }
}

/** What there is to offer: nothing that comes by itself. */
function newerIn(next: ListAnswer | undefined, release: string): Newer | null {
  if (next === undefined || next.isDue) return null;
  const { id, date } = next.list.release;
  return { id, date, isSame: id === release };
}

/** What files amount to. */
export function sumOf(listed: readonly Listed[]): Kept["missing"] {
  const sum = (of: "packed" | "bytes") => listed.reduce((total, each) => total + each[of], 0);
  return { files: listed.length, packed: sum("packed"), bytes: sum("bytes") };
}

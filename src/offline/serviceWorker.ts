import { hindranceIn } from "./hindrance";
import type { KeptList } from "./keptList";
import { cleaned, kept, pagesOf } from "./keptPages";
import type { ListAnswer, NotKept } from "./messages";
import { routerOf } from "./routing";
import type { WorkerScope } from "./workerScope";

/** What this build asks to be kept; put here when the worker is built, as the last step of a build. */
declare const KEPT: KeptList;

/** Milliseconds for which is told that something was taken back: pages are loaded anew within. */
const TOLD = 60_000;

const scope = globalThis as unknown as WorkerScope;
const list = KEPT;
const pages = pagesOf(list);
let tookBackAt = Number.NEGATIVE_INFINITY;
let isDue = false;

scope.addEventListener("install", (event) => {
  event.waitUntil(install());

  async function install() {
    try {
      const { isTakenBack, isLeft } = await kept(list, pages, event);
      if (isTakenBack) tookBackAt = Date.now();
      // What came before is waited for only where there is something of it.
      isDue = isTakenBack || !isLeft;
      if (isDue) await scope.skipWaiting();
    } catch (error) {
      await tell({ notKept: hindranceIn(error) });
      throw error;
    }
  }
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(cleaned(list).then(() => scope.clients.claim()));
});

scope.addEventListener("message", ({ data, ports: [port] }) => {
  const tookBack = Date.now() - tookBackAt < TOLD;
  if (data === "list") port?.postMessage({ list, tookBack, isDue } satisfies ListAnswer);
  if (data === "take over") void scope.skipWaiting();
});

routerOf(list, pages).addFetchListener();

async function tell(message: NotKept): Promise<void> {
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const window of windows) window.postMessage(message);
}

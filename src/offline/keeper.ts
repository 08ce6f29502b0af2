import { takeOver } from "./asking";
import { HinderedError, type Hindrance, hindranceIn } from "./hindrance";
import { inventoryOf, keepMissing, keepUsed, removeAll } from "./keeping";
import type { KeptList } from "./keptList";
import { lookAt, sumOf } from "./looking";
import type { NotKept } from "./messages";
import { type Keeper, LOOKING, type Offline, type OfflineState } from "./offline";
import { savesData } from "./savesData";
import { rememberRemoved, wasRemoved } from "./wishes";

/** Milliseconds between two looks at how far a first visit is, and after which a visible page looks for a newer build. */
const LOOK = 400;
const HOUR = 3_600_000;

/** Makes the keeper of the site at a base, whose pages are of a release. Nothing happens before somebody listens. */
export function keeperOf({
  base,
  release,
}: {
  readonly base: string;
  readonly release: string;
}): Keeper {
  const listeners = new Set<() => void>();
  let state = LOOKING;
  let registration: ServiceWorkerRegistration | undefined;
  let list: KeptList | undefined;
  let notKept: Hindrance | undefined;
  let following = new AbortController();
  let keeping = new AbortController();
  let using: Promise<void> | undefined;
  let lookedAt = 0;

  const report = (change: Partial<OfflineState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const show = (offline: Offline) => report({ offline });

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) void begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) following.abort();
      };
    },
    async keep(what) {
      rememberRemoved(base, false);
      keeping = new AbortController();
      const { signal } = keeping;
      try {
        report({ hindered: null, progress: what === "pages" ? null : { loaded: 0, total: 0 } });
        await register();
        await installed(signal);
        await fetched(what, signal);
      } catch (error) {
        if (!signal.aborted) report({ hindered: hindranceIn(error) });
      } finally {
        report({ progress: null });
        await look();
      }
    },
    stop: () => keeping.abort(),
    async remove() {
      keeping.abort();
      rememberRemoved(base, true);
      const removed = registration;
      registration = undefined;
      list = undefined;
      await using;
      await removed?.unregister();
      await removeAll(base);
      report({ ...LOOKING, offline: { phase: "unasked", why: "removed" } });
    },
    showNewer() {
      if (registration?.waiting) takeOver(registration.waiting);
    },
    async noteUsed() {
      if (list === undefined || state.offline.phase !== "kept") return;
      using = keepUsed(list).catch(() => undefined);
      await using;
      await look();
    },
  };

  async function begin(): Promise<void> {
    following = new AbortController();
    const { signal } = following;
    if (!("serviceWorker" in navigator && "caches" in globalThis && isSecureContext))
      return show({ phase: "unsupported" });
    const container = navigator.serviceWorker;
    container.addEventListener(
      "message",
      ({ data }: MessageEvent<NotKept>) => {
        notKept = data.notKept;
      },
      { signal },
    );
    container.addEventListener("controllerchange", () => void look(), { signal });
    addEventListener("online", () => void lookForNewer(0), { signal });
    document.addEventListener("visibilitychange", () => void lookForNewer(HOUR), { signal });
    try {
      await caches.has(base);
      registration = await container.getRegistration(base);
      if (registration === undefined) {
        if (wasRemoved(base)) return show({ phase: "unasked", why: "removed" });
        if (savesData()) return show({ phase: "unasked", why: "saving" });
      }
      await register();
    } catch (error) {
      if (!signal.aborted) show({ phase: "hindered", by: hindranceIn(error) });
    }
  }

  async function register(): Promise<void> {
    notKept = undefined;
    registration = await navigator.serviceWorker.register(`${base}sw.js`, {
      updateViaCache: "none",
    });
    lookedAt = Date.now();
    const { signal } = following;
    registration.addEventListener("updatefound", () => void watch(), { signal });
    void watch();
    await look();
  }

  /** Follows a worker that is being installed until it is, or was given up. */
  async function watch(): Promise<void> {
    const { signal } = following;
    const coming = registration?.installing;
    if (!coming) return;
    coming.addEventListener("statechange", () => void look(), { signal });
    while (!signal.aborted && coming.state === "installing") {
      await look();
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    await look();
  }

  /** Tells what there is, as it is now. */
  async function look(): Promise<void> {
    const looked = registration;
    if (looked === undefined) return;
    const found = await lookAt(looked, { notKept, release });
    // What was removed meanwhile is not to be told of as it was before.
    if (found === undefined || looked !== registration) return;
    list = found.list;
    report({ ...found.told, tookBack: state.tookBack || found.told.tookBack });
  }

  async function lookForNewer(after: number): Promise<void> {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < after) return;
    lookedAt = Date.now();
    await registration?.update().catch(() => undefined);
    await look();
  }

  /** Waits until the pages are kept; rejects where they cannot be. */
  async function installed(signal: AbortSignal): Promise<void> {
    while (registration?.active === null) {
      signal.throwIfAborted();
      if (!registration.installing && !registration.waiting) {
        throw new HinderedError(notKept ?? "network", "the pages could not be kept");
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    await look();
  }

  async function fetched(what: "pages" | "everything", signal: AbortSignal): Promise<void> {
    if (list === undefined) throw new Error("no worker answers");
    const { pages, more } = await inventoryOf(list);
    const missing = { pages, more: what === "pages" ? { ...more, missing: [] } : more };
    const total = sumOf([...missing.pages.missing, ...missing.more.missing]).packed;
    if (total === 0) return;
    let loaded = 0;
    const onBytes = (packed: number) => {
      loaded += packed;
      report({ progress: { loaded, total } });
    };
    onBytes(0);
    // Some browsers ask the reader first, and what is to be kept need not wait for that.
    void navigator.storage?.persist?.().catch(() => false);
    await keepMissing(list, missing, { signal, onBytes });
  }
}

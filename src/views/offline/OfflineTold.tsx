import { type ComponentType, useEffect, useState } from "react";
import type { Starter } from "../../engine/starter";
import { savesData } from "../../offline/savesData";
import type { Release } from "../../queries/release";
import { whenIdle } from "../line";
import { Gone } from "./Gone";

/** What the parts that tell of reading offline are given. */
export interface OfflinePart {
  readonly release: Release;
  readonly starter: Starter;
}

/**
 * Tells of reading offline once the page is there and idle, and nothing before, so that it comes alive as it came drawn:
 * `mark` what is kept, `line` what calls for the reader. Whoever opens a preview, or files of their own, is told nothing, and
 * nothing is kept; neither is one on a slow line, for whom nothing was kept so far.
 */
export function OfflineTold({ part, ...given }: OfflinePart & { readonly part: "mark" | "line" }) {
  const [Part, setPart] = useState<ComponentType<OfflinePart>>();
  useEffect(() => {
    if (!import.meta.env.PROD || !isTold()) return undefined;
    return whenIdle(() => {
      import("./offlineParts").then(
        (parts) => setPart(() => parts[part]),
        // What could not be loaded is told by the page itself where it is needed.
        () => undefined,
      );
    });
  }, [part]);
  return Part === undefined ? null : <Part {...given} />;
}

/** Whether there is something to tell, or to be kept, without the reader asking. */
function isTold(): boolean {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  return !savesData() || (serviceWorker?.controller ?? null) !== null;
}

/** What stands above every page of the site: that a part of it is gone, or a newer one there. Keeps the page to one release. */
export function OfflineAbove(given: OfflinePart) {
  useOneRelease();
  return (
    <>
      <Gone starter={given.starter} />
      <OfflineTold part="line" {...given} />
    </>
  );
}

/** Loads the page anew when another worker takes over from the one that showed it: a page is of one release. */
function useOneRelease(): void {
  useEffect(() => {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (container === undefined) return undefined;
    let isShownByOne = container.controller !== null;
    const change = () => {
      if (isShownByOne) location.reload();
      isShownByOne = true;
    };
    container.addEventListener("controllerchange", change);
    return () => container.removeEventListener("controllerchange", change);
  }, []);
}

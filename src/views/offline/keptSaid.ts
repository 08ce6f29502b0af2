import type { Offline } from "../../offline/offline";
import { offlineWords } from "../../words/offlineWords";

/** What is kept, or on its way, or why nothing can be. */
export function keptSaid(offline: Exclude<Offline, { phase: "looking" | "unasked" }>): string {
  const { mark } = offlineWords();
  switch (offline.phase) {
    case "keeping":
      return mark.keeping(offline.done, offline.of);
    case "kept":
      return offline.missing.files === 0 ? mark.everything : mark.pages;
    case "hindered":
      return mark.hindered(offline.by);
    case "unsupported":
      return mark.unsupported;
  }
}

import type { Change, Since } from "../model/changes";
import type { KeptList, KeptRelease } from "./keptList";

/**
 * Ids of the older releases that may go on being shown beside a release: the one before it, unless the step from there took
 * something back. What came before that one is not known here, and may not.
 */
export function mayStay(since: Since | null): readonly string[] {
  return since === null || since.changes.some(takesBack) ? [] : [since.release];
}

/** Whether a kept release may go on being shown. One of the same id but other content may not: what differs is told nowhere. */
export function isStillShown(
  kept: KeptRelease,
  { release, mayStay }: Pick<KeptList, "release" | "mayStay">,
): boolean {
  return kept.id === release.id ? kept.content === release.content : mayStay.includes(kept.id);
}

/** How much a release shows of a review of a status; what is not listed shows nothing. */
const SHOWN: Readonly<Record<string, number>> = { named: 2, aggregate: 1 };

// Rows that are gone, blocks among them, may have been taken back; a review may be there still, and show less.
function takesBack({ change, from, to }: Change): boolean {
  if (change === "removed") return true;
  return change === "changed" && from !== null && (SHOWN[to ?? ""] ?? 0) < (SHOWN[from] ?? 0);
}

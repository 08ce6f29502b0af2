import groupings from "../../data/groupings/groupings.json";

/** Whether the membership of a grouping comes from a source that can be named; unknown groupings are their owner's. */
export function isSourced(id: string): boolean {
  return groupings.find((grouping) => grouping.id === id)?.sourced ?? true;
}

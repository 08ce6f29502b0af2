import type { Coincidence } from "../../analyses/coincidence";
import { isFiltered } from "../../analyses/filtersLeft";
import type { Scope } from "../../analyses/scope";
import { isSourced } from "../../model/groupingSources";
import type { ReviewFilter } from "../../queries/counted";
import { words } from "../../words/words";

/** Which reviews count: those that pass a filter, and by one edition alone where its own factors are shown. */
interface Counting {
  readonly filter: ReviewFilter;
  readonly edition: string;
}

/** Of how many countries a figure speaks, when and how they were reviewed, and of how many others it does not. */
export function scopeNotes(scope: Scope, counting: Counting): string[] {
  const { published, unpublished } = scope;
  const { inBlocks, withheld } = unpublished;
  const say = words.heatmap;
  return [
    [
      words.figure.scope(published, scope.countries, scope.years),
      countedBy(counting),
      ...(scope.editions.length > 0 ? [say.editions(scope.editions)] : []),
      ...(scope.methods.length > 0 ? [say.methods(scope.methods)] : []),
    ].join(" "),
    ...(inBlocks + withheld === 0
      ? []
      : [say.unpublished(published, inBlocks, withheld, isFiltered(counting))]),
  ];
}

/** With which of its reviews each country counts. */
function countedBy({ edition, filter }: Counting): string {
  const say = words.heatmap.subtitle;
  const by = edition || filter.edition;
  const which = filter.wave === 0 ? say.latest : say.wave(filter.wave);
  return `${which}${by === "" ? "" : say.by(by)}.`;
}

/** What has to be known of the groups of a grouping: where group and method are one, and where membership has no source. */
export function groupNotes(
  grouping: string | null,
  coincidences: readonly Coincidence[],
): string[] {
  const say = words.heatmap;
  return [
    ...coincidences.map(({ group, method, n }) => say.coincidence(group, method, n)),
    ...(grouping === null || isSourced(grouping) ? [] : [say.unsourced(words.grouping(grouping))]),
  ];
}

/** What has to be said where some names are shown. */
export function nameNotes(names: readonly (string | null)[]): string[] {
  return names.some((name) => name?.endsWith("*")) ? [words.heatmap.kosovo] : [];
}

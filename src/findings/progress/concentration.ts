import { type Coverage, coverageOf, isConcentrated } from "../../analyses/progress/coverage";
import type { Pairs } from "../../analyses/progress/pairs";
import { words } from "../../words/words";

/**
 * Of whom most pairs are, in a sentence that a headline must not go without: the group, the method, and how many
 * changed edition, each where it is more than two thirds; undefined where nothing is.
 */
export function concentration(pairs: Pairs): string | undefined {
  const coverage = coverageOf(pairs);
  const { shown } = coverage;
  const say = words.progress.concentrated;
  const most = (of: Coverage["groups"]) => of.filter((kind) => isConcentrated(kind, shown));
  const changed = pairs.pairs.filter(({ earlier, later }) => earlier.edition !== later.edition);
  const parts = [
    ...most(coverage.groups).map(({ n, name }) => say.group(n, shown, name)),
    ...most(coverage.methods).map(({ n, name }) => say.method(n, shown, name)),
    ...(changed.length > 0 ? [say.edition(changed.length, shown)] : []),
  ];
  return parts.length === 0 || shown === 0 ? undefined : say.all(parts);
}

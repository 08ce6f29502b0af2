import { isEnough } from "../../analyses/cells/cells";
import { type Coverage, coverageOf, isConcentrated } from "../../analyses/progress/coverage";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";

/**
 * Of whom most pairs are, in a sentence that a headline must not go without: the group, the method, and how many
 * changed edition; the first two where it is more than two thirds. Undefined where nothing is, and of fewer than three pairs.
 */
export function concentration(pairs: Pairs): string | undefined {
  const changed = pairs.pairs.filter(({ earlier, later }) => earlier.edition !== later.edition);
  return concentrationIn(coverageOf(pairs), changed.length);
}

/** The same of pairs whose coverage is known, and how many of which changed edition. */
export function concentrationIn(coverage: Coverage, changed: number): string | undefined {
  const { shown } = coverage;
  const say = progressWords().page.concentrated;
  const most = (of: Coverage["groups"]) => of.filter((kind) => isConcentrated(kind, shown));
  const parts = [
    ...most(coverage.groups).map(({ n, name }) => say.group(n, shown, name)),
    ...most(coverage.methods).map(({ n, name }) => say.method(n, shown, name)),
    ...(changed > 0 ? [say.edition(changed, shown)] : []),
  ];
  return parts.length === 0 || !isEnough(shown) ? undefined : say.sentence(shown, parts);
}

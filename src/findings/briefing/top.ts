import type { Briefing, BriefingTheme } from "../../analyses/briefing/briefing";
import type { Portrait } from "../../analyses/regions/portrait";
import { briefingWords } from "../../words/briefingWords";
import { words } from "../../words/words";

/** In which theme most countries of the group had reached the stage, and in which fewest, each with n. */
export function topFinding(
  { choice: { level }, items, groups }: Portrait,
  { strongest, weakest, choice, group }: Briefing,
): string {
  const say = briefingWords().page.top;
  const [most, least] = [strongest[0], weakest[0]];
  if (most === undefined || least === undefined) return say.none;
  const told = ({ item, own }: BriefingTheme) => ({
    item: words.heatmap.columnName(level, items[item]!),
    placed: own.placed,
    reached: own.told!.reached,
  });
  const [first, last] = [told(most), told(least)];
  const name = groups[group]!.name!;
  return first.reached * last.placed === last.reached * first.placed
    ? say.even(name, first, choice.threshold)
    : say.title(name, first, last, choice.threshold);
}

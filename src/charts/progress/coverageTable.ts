import type { Unseen } from "../../analyses/progress/notShown";
import { progressWords } from "../../words/progressWords";
import type { ChartTable } from "../table/chartTable";

/** Whose pairs are not shown, when and how each was reviewed, and why. */
export function coverageTable({ pairs }: Unseen): ChartTable {
  const say = progressWords().scope.coverage;
  const isSeen = pairs.some(({ seenBy }) => seenBy.length > 0);
  return {
    corner: say.corner,
    columns: [
      { key: "earlier", name: say.earlier, of: "text" },
      { key: "later", name: say.later, of: "text" },
      { key: "why", name: say.why, of: "text" },
      ...(isSeen ? [{ key: "seen", name: say.seen, of: "text" as const }] : []),
    ],
    rows: pairs.map(({ name, earlier, later, left, seenBy }) => ({
      key: later.country,
      name,
      isLit: false,
      cells: [
        { text: say.review(earlier) },
        { text: say.review(later) },
        { text: say.left(left) },
        ...(isSeen
          ? [{ text: seenBy[0] === undefined ? say.nowhere : say.seenBy(seenBy[0]) }]
          : []),
      ],
    })),
  };
}

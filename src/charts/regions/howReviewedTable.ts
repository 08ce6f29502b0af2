import type { HowReviewed } from "../../analyses/regions/howReviewed";
import type { Portrait } from "../../analyses/regions/portrait";
import { wayName } from "../../findings/regions/howReviewed";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { ChartTable } from "../table/chartTable";
import { groupKey, groupName, isLit } from "./groupName";

/** How many published reviews of each group were made by each method and edition, and in which year; darker is a larger share. */
export function howReviewedTable(
  portrait: Portrait,
  { ways, counts, totals, years }: HowReviewed,
): ChartTable {
  const rows = portrait.groups.map((group) => ({
    key: groupKey(group),
    name: groupName(portrait, group),
    isLit: isLit(portrait, group),
  }));
  return {
    corner: regionsWords().page.likeness.group,
    columns: [
      ...ways.map((way) => ({
        key: `${way.of} ${way.id}`,
        name: wayName(way),
        of: "shade" as const,
      })),
      { key: "year", name: regionsWords().income.made.year, of: "number" },
      { key: "n", name: regionsWords().income.made.n, of: "number" },
    ],
    rows: [...rows, { key: "all groups", name: regionsWords().income.all, isLit: false }].map(
      (row, place) => ({
        ...row,
        cells: [
          ...counts[place]!.map((n) => ({
            text: words.number(n),
            spoken: regionsWords().page.share(n, totals[place]!),
            ...(n > 0 && { drawing: { kind: "shade", strength: n / totals[place]! } as const }),
          })),
          { text: regionsWords().income.made.inYear(years[place]!) },
          { text: words.number(totals[place]!) },
        ],
      }),
    ),
  };
}

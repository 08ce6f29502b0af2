import { isEnough } from "../../analyses/cells/cells";
import type { IncomeGrid } from "../../analyses/regions/incomeGrid";
import { regionsWords } from "../../words/regionsWords";

/** How well region and income can be told apart: the places that hold enough, and groups mostly of one income. */
export function incomeGridFinding(
  { groups, incomes, cells }: IncomeGrid,
  nameOf: (group: string | null) => string,
): string {
  const say = regionsWords().income.grid;
  const inner = groups.flatMap((group, row) =>
    group === null && groups.length > 2
      ? []
      : [{ group, all: cells[row]!.at(-1)!, own: cells[row]!.slice(0, incomes.length) }],
  );
  if (inner.every(({ all }) => all.published === 0)) return say.empty;
  const placed = inner.flatMap(({ own }) => own.filter((_, i) => incomes[i] !== null));
  const narrow = inner.flatMap(({ group, all, own }) =>
    own.flatMap(({ published: n }, i) =>
      incomes[i] != null && isEnough(all.published) && 3 * n > 2 * all.published
        ? [{ group: nameOf(group), income: incomes[i], n, of: all.published }]
        : [],
    ),
  );
  return say.finding({
    full: placed.filter(({ published }) => isEnough(published)).length,
    cells: placed.length,
    narrow,
  });
}

import type { CountryCounted } from "../../queries/countriesCounted";
import { type IncomeGap, incomeGap } from "./incomeGap";
import { type IncomeGrid, incomeGrid } from "./incomeGrid";
import { incomeGrouping } from "./incomeGrouping";
import { type Mixes, mixesOf } from "./mixes";
import type { Portrait } from "./portrait";
import type { Strata } from "./variationOf";

/** What tells region from income. */
export interface RegionOrIncome {
  readonly strata: Strata;
  /** Null where the groups are the income groups, or there are none. */
  readonly held: {
    readonly grouping: string;
    readonly grid: IncomeGrid;
    /** Null where no group has three published reviews. */
    readonly gap: IncomeGap | null;
    readonly mixes: Mixes;
  } | null;
}

/** Holds the page's groups against incomes, where the portfolio has them and they are not the groups themselves. */
export function regionOrIncome(
  portrait: Portrait,
  of: {
    readonly groupings: readonly string[];
    readonly counted: readonly CountryCounted[];
    readonly incomes: ReadonlyMap<string, string | null>;
  },
): RegionOrIncome {
  const grouping = incomeGrouping(of.groupings);
  if (grouping === undefined) return { strata: "none", held: null };
  if (grouping === portrait.choice.grouping) return { strata: "same", held: null };
  return {
    strata: "income",
    held: {
      grouping,
      grid: incomeGrid(portrait, { ...of, grouping }),
      gap: incomeGap(portrait),
      mixes: mixesOf(portrait),
    },
  };
}

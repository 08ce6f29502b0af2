import { rankOf } from "../../model/stage";
import type { StagesByCountry } from "../../queries/stagesByCountry";
import { countRanks } from "../../statistics/description/ordinal";
import { dimensionIndex } from "../../statistics/description/stageIndex";
import { meanOf } from "../../statistics/sums";
import type { Cell } from "./cell";
import { emptyCell, FEWEST, placedAt, type Reviewed } from "./cells";
import type { Columns } from "./columns";
import { type CellsOf, reviewedIn } from "./members";

/** The cells of groups in columns that are dimensions; `groupOf` is the group that each country counts in. */
export function dimensionCells(
  { columns }: Columns,
  stages: readonly StagesByCountry[],
  groupOf: ReadonlyMap<string, string | null>,
): CellsOf {
  return (members) => {
    const own = stages.filter(({ country }) => members.isIn(groupOf.get(country) ?? null));
    return columns.map(({ code }) =>
      dimensionCell(stagesUnder(own, code), { kind: "group", ...reviewedIn(members) }),
    );
  };
}

/** What was placed under a dimension. */
export function stagesUnder(
  stages: readonly StagesByCountry[],
  dimension: string,
): StagesByCountry[] {
  return stages.filter((row) => row.dimension === dimension);
}

/**
 * The cell of one country under a dimension, or of all countries of a group: how many stages were given where, and no
 * stage of its own. `rows` are all that was asked for under the dimension. Of a group with a stage in fewer than
 * three countries nothing is summed up.
 */
export function dimensionCell(
  rows: readonly StagesByCountry[],
  { kind, ...reviewed }: Reviewed & { readonly kind: "country" | "group" },
): Cell {
  const stages = rows.map(placedAt);
  const placed = stages.filter((stage) => stage !== null);
  if (placed.length === 0) return emptyCell(reviewed, rows.length > 0);
  const countries = byCountry(rows);
  const n = countries.filter((own) => own.some(({ low }) => low !== null)).length;
  if (kind === "group" && n < FEWEST) return { kind: "few", n };
  return {
    kind: "dimension",
    n,
    counts: countRanks(placed.map(rankOf)),
    placed: placed.length,
    asked: rows.length,
    index: indexOf(countries, kind === "group" ? FEWEST : 1),
  };
}

/** The mean of the indices of those countries that have one; null where they are fewer than enough. */
function indexOf(
  countries: readonly (readonly StagesByCountry[])[],
  enough: number,
): number | null {
  const indices = countries.flatMap((rows) => {
    const values = rows.map(({ low, high }) =>
      low === null || high === null ? null : (low + high) / 2,
    );
    return dimensionIndex(values) ?? [];
  });
  return indices.length < enough ? null : meanOf(indices)!;
}

function byCountry(rows: readonly StagesByCountry[]): StagesByCountry[][] {
  const own = new Map<string, StagesByCountry[]>();
  for (const row of rows) own.set(row.country, [...(own.get(row.country) ?? []), row]);
  return [...own.values()];
}

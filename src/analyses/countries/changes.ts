import type { Comparability } from "../../model/framework";
import { rankOf, type StageRange } from "../../model/stage";
import type { CountryCell, CountryReview, ProfileRow, ProfileTable } from "./countryPlaces";

/** A theme that two reviews place and that can be compared over their editions. */
export interface ThemeMove {
  readonly code: string;
  readonly name: string;
  readonly dimension: string;
  readonly comparability: Comparability | "same";
  readonly before: StageRange;
  readonly after: StageRange;
  /** How many half steps up; down where negative. */
  readonly halves: number;
}

/** Why a theme is not compared: an edition does not ask for it, the two ask too differently, or a review gives no stage. */
export type LeftFor = "notInEdition" | "notComparable" | "notAssessed";

export interface ThemeLeft {
  readonly code: string;
  readonly name: string;
  readonly dimension: string;
  readonly why: LeftFor;
}

/** What changed from one shown review of a country to the next. */
export interface CountryChange {
  readonly from: CountryReview;
  readonly to: CountryReview;
  /** How many reviews that are not shown lie between the two. */
  readonly between: number;
  readonly moves: readonly ThemeMove[];
  readonly left: readonly ThemeLeft[];
  readonly rose: number;
  readonly stayed: number;
  readonly fell: number;
  /** How many of those that rose or fell did so by half a step alone: to or from between two stages. */
  readonly byHalf: number;
}

/**
 * What changed from each shown review of a country to the next one, theme by theme. A half step is a change, and is
 * counted apart as well; themes of comparability `none` are left out.
 */
export function changesOf(
  { reviews, rows }: ProfileTable,
  over: (theme: string, editions: readonly [string, string]) => Comparability | "same",
): readonly CountryChange[] {
  const shown = reviews.flatMap(({ status }, i) => (status === "named" ? [i] : []));
  return shown.slice(1).map((second, i) => {
    const first = shown[i]!;
    const editions = [reviews[first]!.edition, reviews[second]!.edition] as const;
    const compared = rows.map((row) =>
      comparedIn(row, row.cells[first]!, row.cells[second]!, over(row.code, editions)),
    );
    const moves = compared.filter((each) => "halves" in each);
    return {
      from: reviews[first]!,
      to: reviews[second]!,
      between: second - first - 1,
      moves,
      left: compared.filter((each) => "why" in each),
      rose: moves.filter(({ halves }) => halves > 0).length,
      stayed: moves.filter(({ halves }) => halves === 0).length,
      fell: moves.filter(({ halves }) => halves < 0).length,
      byHalf: moves.filter(({ halves }) => Math.abs(halves) === 1).length,
    };
  });
}

function comparedIn(
  { code, name, parent }: ProfileRow,
  before: CountryCell,
  after: CountryCell,
  comparability: Comparability | "same",
): ThemeMove | ThemeLeft {
  const theme = { code, name, dimension: parent.code };
  if (before.kind === "notInEdition" || after.kind === "notInEdition") {
    return { ...theme, why: "notInEdition" };
  }
  if (comparability === "none") return { ...theme, why: "notComparable" };
  if (before.kind !== "stage" || after.kind !== "stage") return { ...theme, why: "notAssessed" };
  return {
    ...theme,
    comparability,
    before: { low: before.low, high: before.high },
    after: { low: after.low, high: after.high },
    halves: rankOf(after) - rankOf(before),
  };
}

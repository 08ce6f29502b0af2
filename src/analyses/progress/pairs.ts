import { COMPARABILITIES } from "../../model/framework";
import { PLACES, rankOf } from "../../model/stage";
import type { CountryCounted } from "../../queries/countriesCounted";
import type { ReviewAgain } from "../../queries/reviewsAgain";
import type { StageAgain } from "../../queries/stagesAgain";
import type { ThemeCompared } from "../../queries/themesCompared";
import { stageIndex } from "../../statistics/description/stageIndex";
import { placedAt } from "../cells/cells";
import type { Column, ColumnParent } from "../cells/columns";
import { comparedOver, type Likewise } from "../comparedOver";
import type { ProgressChoice } from "./progressChoice";
import { type KnownPair, pairsKnown } from "./spans";

/** Where a country stood in two of its reviews. Lists have an entry for each item. */
export interface CountryPair {
  readonly country: string;
  readonly name: string;
  /** Its group of the grouping asked for in the year of the later review; null for none. */
  readonly group: string | null;
  readonly earlier: ReviewAgain;
  readonly later: ReviewAgain;
  /** Whole years from one to the other; 0 where both are of one year. */
  readonly years: number;
  readonly comparability: readonly Likewise[];
  /** Places on the nine half steps; null where not assessed, and where an edition does not ask. */
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
  /** Named reviews in between, with their places. */
  readonly between: readonly Between[];
}

export interface Between {
  readonly review: ReviewAgain;
  readonly at: readonly (number | null)[];
}

/** The rows that all of the page is worked out from: countries in the order of their names. */
export interface Pairs {
  readonly choice: ProgressChoice;
  readonly items: readonly Column[];
  readonly parents: readonly ColumnParent[];
  readonly dimensions: readonly ColumnParent[];
  /** Pairs that are held against one another. */
  readonly pairs: readonly CountryPair[];
  /** All pairs that the portfolio knows of, in the group filtered by, those left out with the reason. */
  readonly known: readonly KnownPair[];
  /** How many countries the portfolio has, or the group filtered by, and how many of them were reviewed at all. */
  readonly everyone: { readonly countries: number; readonly reviewed: number };
}

/** What pairs are put together from. */
export interface PairRows {
  readonly items: Pairs["items"];
  readonly parents: Pairs["parents"];
  readonly dimensions: Pairs["dimensions"];
  readonly counted: readonly CountryCounted[];
  readonly reviews: readonly ReviewAgain[];
  readonly stages: readonly StageAgain[];
  readonly compared: readonly ThemeCompared[];
}

/** Puts reviews and stages together, pair by pair. */
export function pairsOf(choice: ProgressChoice, rows: PairRows): Pairs {
  const { items, parents, dimensions, counted } = rows;
  const placed = new Map<string, number>();
  for (const row of rows.stages) {
    const stage = placedAt(row);
    if (stage !== null) placed.set(`${row.review_id} ${row.code}`, rankOf(stage));
  }
  const at = ({ review_id }: ReviewAgain) =>
    items.map(({ code }) => placed.get(`${review_id} ${code}`) ?? null);
  const likewise = comparedOver(rows.compared);
  const known = pairsKnown(rows.reviews, choice);
  return {
    choice,
    items,
    parents,
    dimensions,
    everyone: {
      countries: counted.length,
      reviewed: counted.filter(({ status }) => status !== null).length,
    },
    known,
    pairs: known
      .filter(({ left }) => left === null)
      .map(({ earlier, later, between }) => ({
        country: later.country,
        name: later.name,
        group: later.group,
        earlier,
        later,
        years: later.year - earlier.year,
        comparability: items.map(({ code }) => likewise(code, [earlier.edition, later.edition])),
        from: at(earlier),
        to: at(later),
        between: between.map((review) => ({ review, at: at(review) })),
      })),
  };
}

/** A move of one country in one item, both places from 1 to 9. */
export interface Move {
  readonly pair: CountryPair;
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** Whether an item is comparable enough over the editions of a pair. */
export function isCompared(
  { choice }: Pick<Pairs, "choice">,
  pair: CountryPair,
  item: number,
): boolean {
  const is = pair.comparability[item]!;
  if (is === "same") return true;
  const least = choice.comparability || "low";
  return COMPARABILITIES.indexOf(is) <= COMPARABILITIES.indexOf(least);
}

/** The moves of some items, of the pairs that both reviews place and that are comparable enough, item by item. */
export function movesIn(all: Pairs, items: readonly number[], pairs = all.pairs): Move[] {
  return items.flatMap((item) =>
    pairs.flatMap((pair) => {
      const [from, to] = [pair.from[item]!, pair.to[item]!];
      return from === null || to === null || !isCompared(all, pair, item)
        ? []
        : [{ pair, item, from, to }];
    }),
  );
}

/** A country's index over some items at both reviews, in stages, and over how many items. */
export interface IndexMove {
  readonly pair: CountryPair;
  readonly items: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The index of each country over those of some items that both of its reviews place and that are comparable enough, the
 * same items at both. Countries of which fewer than two thirds of those comparable enough are placed twice are left out, as
 * by `dimensionIndex`.
 */
export function indexMoves(all: Pairs, items: readonly number[], pairs = all.pairs): IndexMove[] {
  return pairs.flatMap((pair) => {
    const own = movesIn(all, items, [pair]);
    const compared = items.filter((item) => isCompared(all, pair, item));
    if (own.length === 0 || 3 * own.length < 2 * compared.length) return [];
    const indexOf = (end: "from" | "to") => stageIndex(own.map((move) => PLACES[move[end] - 1]!))!;
    return [{ pair, items: own.length, from: indexOf("from"), to: indexOf("to") }];
  });
}

/** The places of the items that stand under a dimension. */
export function itemsUnder({ items }: Pick<Pairs, "items">, dimension: string): number[] {
  return items.flatMap((item, place) => (item.dimension === dimension ? [place] : []));
}

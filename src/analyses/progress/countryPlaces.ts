import { PLACES } from "../../model/stage";
import { stageIndex } from "../../statistics/description/stageIndex";
import { isLookedAt } from "../cells/items";
import type { Likewise } from "../comparedOver";
import {
  type Between,
  type CountryPair,
  indexMoves,
  isCompared,
  movesIn,
  type Pairs,
} from "./pairs";

/** A country, and where each of its reviews places one thing: stage values or indices, from 1 to 5. */
export interface CountryPlaced {
  readonly pair: CountryPair;
  readonly from: number;
  readonly to: number;
  /** Named reviews in between; null where one does not place it, or of an index not all that it is taken over. */
  readonly between: readonly { readonly review: Between["review"]; readonly at: number | null }[];
  /** How far its reviews ask the same; null of an index, which is taken over several items. */
  readonly comparability: Likewise | null;
  /** Over how many items an index is taken; 1 of a stage. */
  readonly items: number;
}

/** Why a country is not placed twice: which review gives no stage, its editions ask too differently, or too few parts are shared. */
export type NotPlaced = "earlier" | "later" | "both" | "comparability" | "parts";

/** Where countries stood and stand in one thing, those placed in the order of their names. */
export interface CountryPlaces {
  /** Stages of an item, or an index over all items that stand under something. */
  readonly of: "stage" | "index";
  readonly code: string;
  readonly name: string;
  readonly placed: readonly CountryPlaced[];
  readonly left: readonly { readonly pair: CountryPair; readonly why: NotPlaced }[];
}

/**
 * Where countries stood and stand in what is looked at: an item by its stages, several by their index. Of all items
 * together it is the model's first dimension, which stands for no other.
 */
export function countryPlaces(pairs: Pairs): CountryPlaces | null {
  const { choice, items, parents, dimensions } = pairs;
  const code = choice.item || (dimensions[0] ?? items[0])?.code;
  if (code === undefined) return null;
  const one = items.findIndex((item) => item.code === code);
  if (one >= 0) return { of: "stage", code, name: items[one]!.name, ...stagesOf(pairs, one) };
  const under = items.flatMap((item, place) => (isLookedAt({ item: code }, item) ? [place] : []));
  const part = [...dimensions, ...parents].find((each) => each.code === code);
  return { of: "index", code, name: part?.name ?? code, ...indicesOf(pairs, under) };
}

type Of = Pick<CountryPlaces, "placed" | "left">;

function stagesOf(all: Pairs, item: number): Of {
  const stageOf = (rank: number | null) => (rank === null ? null : PLACES[rank - 1]!);
  const moves = movesIn(all, [item]);
  const isPlaced = new Set(moves.map(({ pair }) => pair));
  return {
    placed: moves.map(({ pair, from, to }) => ({
      pair,
      from: PLACES[from - 1]!,
      to: PLACES[to - 1]!,
      between: pair.between.map(({ review, at }) => ({ review, at: stageOf(at[item]!) })),
      comparability: pair.comparability[item]!,
      items: 1,
    })),
    left: all.pairs
      .filter((pair) => !isPlaced.has(pair))
      .map((pair) => ({ pair, why: whyLeft(all, pair, item) })),
  };
}

function whyLeft(all: Pairs, pair: CountryPair, item: number): NotPlaced {
  if (!isCompared(all, pair, item)) return "comparability";
  if (pair.from[item] !== null) return "later";
  return pair.to[item] === null ? "both" : "earlier";
}

function indicesOf(all: Pairs, items: readonly number[]): Of {
  const moves = indexMoves(all, items);
  const isPlaced = new Set(moves.map(({ pair }) => pair));
  return {
    placed: moves.map((move) => ({
      pair: move.pair,
      from: move.from,
      to: move.to,
      between: indicesBetween(all, move.pair, items),
      comparability: null,
      items: move.items,
    })),
    left: all.pairs
      .filter((pair) => !isPlaced.has(pair))
      .map((pair) => {
        const isNone = items.every((item) => !isCompared(all, pair, item));
        return { pair, why: isNone ? "comparability" : "parts" };
      }),
  };
}

/** The index of each review in between over the very items that both ends are taken over. */
function indicesBetween(
  all: Pairs,
  pair: CountryPair,
  items: readonly number[],
): CountryPlaced["between"] {
  const own = movesIn(all, items, [pair]).map(({ item }) => item);
  return pair.between.map(({ review, at }) => {
    const ranks = own.flatMap((item) => at[item] ?? []);
    const isWhole = ranks.length === own.length;
    return { review, at: isWhole ? stageIndex(ranks.map((rank) => PLACES[rank - 1]!))! : null };
  });
}

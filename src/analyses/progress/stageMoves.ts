import { PLACES, STAGES } from "../../model/stage";
import { type Transitions, transitions } from "../../statistics/change/transitions";
import { sumOf } from "../../statistics/sums";
import { isLookedAt } from "../cells/items";
import type { Records } from "../records";
import { type CountryPair, type Move, movesIn, type Pairs } from "./pairs";

/** From which whole stage to which all that is looked at moved; between two stages is the lower of them. */
export interface StageMoves extends Transitions {
  /** How many countries have at least one of these moves, and how many items. */
  readonly countries: number;
  readonly items: number;
  readonly columnTotals: readonly number[];
  /** The moves themselves, country by country in the order of their names. */
  readonly moves: readonly Move[];
}

/** Two whole stages, the earlier review's first. */
export type FromTo = readonly [from: number, to: number];

/** What moved between two whole stages, country by country in the order of their names. */
export interface OpenedMoves {
  readonly between: FromTo;
  readonly n: number;
  readonly countries: readonly CountryMoves[];
}

export interface CountryMoves {
  readonly pair: CountryPair;
  readonly moves: readonly Move[];
}

/** Counts from which whole stage to which what is looked at moved. */
export function stageMoves(pairs: Pairs): StageMoves {
  const { choice, items } = pairs;
  const looked = items.flatMap((item, place) => (isLookedAt(choice, item) ? [place] : []));
  const moves = pairs.pairs.flatMap((pair) => movesIn(pairs, looked, [pair]));
  const counted = transitions({
    first: moves.map(({ from }) => PLACES[from - 1]!),
    second: moves.map(({ to }) => PLACES[to - 1]!),
  });
  return {
    ...counted,
    countries: new Set(moves.map(({ pair }) => pair)).size,
    items: new Set(moves.map(({ item }) => item)).size,
    columnTotals: STAGES.map((_, to) => sumOf(counted.counts.map((row) => row[to]!))),
    moves,
  };
}

/** The moves between two whole stages; null where none are asked for. */
export function movesBetween({ moves }: StageMoves, between: FromTo): OpenedMoves | null {
  if (between[0] === 0) return null;
  const own = moves.filter((move) => isBetween(move, between));
  const countries = [...new Set(own.map(({ pair }) => pair))];
  return {
    between,
    n: own.length,
    countries: countries.map((pair) => ({
      pair,
      moves: own.filter((move) => move.pair === pair),
    })),
  };
}

/** The most frequent moves to another whole stage, all that are equally frequent; none where nothing moved. */
export function mostFrequent({ counts }: StageMoves): {
  readonly n: number;
  readonly between: readonly FromTo[];
} {
  const cells = allBetween().filter(([from, to]) => from !== to);
  const countOf = ([from, to]: FromTo) => counts[from - 1]![to - 1]!;
  const n = Math.max(...cells.map(countOf));
  return { n, between: n === 0 ? [] : cells.filter((cell) => countOf(cell) === n) };
}

/** The table from stages to stages as records, one a cell; with the half steps among the moves of each. */
export function stageMovesRecords(all: StageMoves): Records {
  return {
    columns: ["from_stage", "to_stage", "n", "rose_half", "fell_half"],
    rows: allBetween().map((between) => {
      const own = all.moves.filter((move) => isBetween(move, between));
      const halves = (by: number) => own.filter(({ from, to }) => to - from === by).length;
      return [...between, own.length, halves(1), halves(-1)];
    }),
  };
}

const allBetween = (): FromTo[] =>
  STAGES.flatMap(({ value: from }) => STAGES.map(({ value: to }): FromTo => [from, to]));

const wholeOf = (place: number) => Math.floor(PLACES[place - 1]!);

function isBetween({ from, to }: Move, between: FromTo): boolean {
  return wholeOf(from) === between[0] && wholeOf(to) === between[1];
}

import {
  type BlockFacts,
  type Bounds,
  boundsOf,
  type Portion,
  type Remainder,
  remainderOf,
} from "../../disclosure/bounds";
import type { StageRange } from "../../model/stage";
import type { BlockStatement } from "../../queries/blockStatements";
import type { NamedLater } from "../../queries/namedLater";
import type { ThemeAsked } from "../../queries/themesAsked";
import { countriesIn } from "../scope";
import { THRESHOLDS } from "./thresholds";

/** Countries that count with an unpublished review by an edition, in a block or in none. */
export interface Unpublished {
  readonly edition: string;
  readonly block_id: string | null;
  readonly countries: number;
}

/** All that blocks say of unpublished reviews. */
export interface BlockWords {
  readonly statements: readonly BlockStatement[];
  readonly later: readonly NamedLater[];
  readonly asked: readonly ThemeAsked[];
}

/** Column by column, for each of `THRESHOLDS`, how many of a row's countries had reached it. */
export type ColumnBounds = readonly (readonly Bounds[])[];

/** Bounds, for each of `THRESHOLDS`, how many of some countries had reached it in a theme. */
export type BoundsOf = (
  theme: string,
  placed: readonly StageRange[],
  unpublished: readonly Unpublished[],
) => readonly Bounds[];

/**
 * How many countries of a row had reached a stage in a column, unpublished reviews counted; null without any, and for
 * a stage of which blocks say nothing.
 */
export function boundsAt(
  { bounds }: { readonly bounds: ColumnBounds | null },
  column: number,
  stage: number,
): Bounds | null {
  return bounds?.[column]?.[THRESHOLDS.indexOf(stage)] ?? null;
}

/**
 * Makes the bounding from what blocks say; of which group the countries are is not its business. A country counts
 * where its edition asks for the theme: everyone knows that the others are not meant.
 */
export function boundsOver({ statements, later, asked }: BlockWords): BoundsOf {
  const remainders = remaindersOf(statements, later);
  const asks = new Set(asked.map(({ edition, theme }) => `${edition} ${theme}`));
  return (theme, placed, unpublished) => {
    const meant = unpublished.filter(({ edition }) => asks.has(`${edition} ${theme}`));
    return THRESHOLDS.map((threshold) =>
      boundsOf({
        placed: placed.length,
        reached: placed.filter(({ low }) => low >= threshold).length,
        portions: portionsOf(meant, (block, counted) => {
          return remainders.get(keyOf(block, theme, threshold)) ?? silent(counted);
        }),
        withheld: countriesIn(meant.filter(({ block_id }) => block_id === null)),
      }),
    );
  };
}

function portionsOf(
  unpublished: readonly Unpublished[],
  remainder: (block: string, counted: number) => Remainder,
): Portion[] {
  const counts = new Map<string, number>();
  for (const { block_id, countries } of unpublished) {
    if (block_id !== null) counts.set(block_id, (counts.get(block_id) ?? 0) + countries);
  }
  return [...counts].map(([block, counted]) => ({ counted, block: remainder(block, counted) }));
}

function remaindersOf(
  statements: readonly BlockStatement[],
  later: readonly NamedLater[],
): ReadonlyMap<string, Remainder> {
  return new Map(
    statements.map(({ block_id, n, theme, threshold, lo, hi }) => {
      const named = later
        .filter((row) => row.block_id === block_id && row.theme === theme)
        .map(({ low }) => low !== null && low >= threshold);
      const facts: BlockFacts = { n, said: { lo, hi }, named };
      return [keyOf(block_id, theme, threshold), remainderOf(facts)];
    }),
  );
}

/** Of a block that says nothing, what counts in a group is all there is to know. */
function silent(counted: number): Remainder {
  return remainderOf({ n: counted, said: null, named: [] });
}

const keyOf = (block: string, theme: string, threshold: number) => `${block} ${theme} ${threshold}`;

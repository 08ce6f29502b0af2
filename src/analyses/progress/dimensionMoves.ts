import { type IndexMove, indexMoves, itemsUnder, type Pairs } from "./pairs";

/** A dimension and how each country's index of it moved. */
export interface DimensionMoves {
  readonly code: string;
  readonly moves: readonly IndexMove[];
}

/** Every dimension of the model, whatever is looked at: they are held against one another. */
export function dimensionMoves(pairs: Pairs): DimensionMoves[] {
  return pairs.dimensions.map(({ code }) => ({
    code,
    moves: indexMoves(pairs, itemsUnder(pairs, code)),
  }));
}

/** What a dimension is called. */
export function dimensionName({ dimensions }: Pick<Pairs, "dimensions">, code: string): string {
  return dimensions.find((each) => each.code === code)!.name;
}

/** The indices at both reviews, in equally long lists. */
export function asPaired(moves: readonly IndexMove[]) {
  return { first: moves.map(({ from }) => from), second: moves.map(({ to }) => to) };
}

import type { Review, Statement } from "../published/records";
import type { Release } from "../published/release";

/** A block as a release shows it, with the members that the registry gives it. */
export interface ShownBlock {
  readonly id: string;
  readonly n: number;
  readonly members: readonly Review[];
  readonly statements: readonly Statement[];
}

/** The blocks that a release shows. */
export function blocksOf({ blocks, reviews, statements }: Release): readonly ShownBlock[] {
  return blocks.map(({ id, n }) => ({
    id,
    n,
    members: reviews.filter(({ block, status }) => block === id && status !== "withheld"),
    statements: statements.filter(({ block }) => block === id),
  }));
}

/** The statements about a block by their theme. */
export function byTheme({ statements }: ShownBlock): ReadonlyMap<string, readonly Statement[]> {
  const themes = new Map<string, Statement[]>();
  for (const statement of statements) {
    themes.set(statement.theme, [...(themes.get(statement.theme) ?? []), statement]);
  }
  return themes;
}

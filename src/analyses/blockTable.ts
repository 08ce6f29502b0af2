import type { Range } from "../disclosure/classes";
import { classesOf } from "../disclosure/classes";
import type { BlockMember } from "../queries/blockMembers";

/** A block as a reader may see it: who is in it, and how much of its guarantee is left. */
export interface BlockRow {
  readonly id: string;
  readonly n: number;
  readonly release: string;
  readonly members: readonly string[];
  /** How many more of its members may become known. */
  readonly left: number;
}

/** The blocks, each with its members in the order that they come in; `c` of a block's members may be known. */
export function blockTable(members: readonly BlockMember[], c: number): BlockRow[] {
  const ids = [...new Set(members.map(({ block_id }) => block_id))];
  return ids.map((id) => {
    const own = members.filter(({ block_id }) => block_id === id);
    const { n, release_id: release } = own[0]!;
    const known = own.filter((member) => member.known === 1).length;
    return { id, n, release, members: own.map(({ name }) => name), left: c - known };
  });
}

/** For each size that a block has, the classes that a count in it can be said to lie in; small ones first. */
export function classTable(
  blocks: readonly BlockRow[],
  c: number,
): { readonly n: number; readonly classes: readonly Range[] }[] {
  const sizes = [...new Set(blocks.map(({ n }) => n))].toSorted((a, b) => a - b);
  return sizes.map((n) => ({ n, classes: classesOf(n, c) }));
}

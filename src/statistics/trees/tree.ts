import { requireWhole } from "../finite";

/** Two nodes that become one: their numbers, the lower first, how far apart they are, and the leaves under both. */
export interface Merge {
  readonly nodes: readonly [number, number];
  readonly height: number;
  readonly size: number;
}

/**
 * A binary tree over `size` leaves. Leaves are nodes 0 to size − 1; the first merge makes node `size`, the next the
 * one after it (as in SciPy's linkage). A tree of one leaf, or of none, has no merge.
 */
export interface Tree {
  readonly size: number;
  readonly merges: readonly Merge[];
}

/** Refuses a tree that does not join all its leaves, each node once and after what it is made of. */
export function requireTree(asker: string, { size, merges }: Tree): void {
  const joined = new Set<number>();
  const isSound = merges.every(({ nodes }, i) =>
    nodes.every((node) => {
      const isNew = Number.isInteger(node) && node >= 0 && node < size + i && !joined.has(node);
      joined.add(node);
      return isNew;
    }),
  );
  if (!isSound || merges.length !== Math.max(0, size - 1)) {
    throw new RangeError(`${asker}: no tree of ${size} leaves`);
  }
}

/** The leaves under each node of a tree, in the tree's own order: of each merge those of its first node first. */
export function leavesOf({ size, merges }: Tree): number[][] {
  const leaves = Array.from({ length: size }, (_, leaf) => [leaf]);
  for (const { nodes } of merges) leaves.push([...leaves[nodes[0]]!, ...leaves[nodes[1]]!]);
  return leaves;
}

/**
 * The group of each leaf when a tree is cut into so many groups by undoing its last merges: numbers from 1, groups in
 * order of their first leaf (R `cutree`). Refuses fewer than one group, and more than there are leaves.
 */
export function cut(tree: Tree, groups: number): number[] {
  requireTree("cut", tree);
  requireWhole("cut", "number of groups", groups, 1);
  if (groups > tree.size) {
    throw new RangeError(`cut: ${groups} groups of ${tree.size} leaves`);
  }
  const kept = tree.merges.slice(0, tree.size - groups);
  const undone = new Set(kept.flatMap(({ nodes }) => nodes));
  const leaves = leavesOf({ size: tree.size, merges: kept });
  const members = leaves
    .filter((_, node) => !undone.has(node))
    .toSorted((one, other) => Math.min(...one) - Math.min(...other));
  const groupOf = new Array<number>(tree.size);
  members.forEach((group, place) => {
    for (const leaf of group) groupOf[leaf] = place + 1;
  });
  return groupOf;
}

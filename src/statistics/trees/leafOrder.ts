import { type Distances, requireDistances, requireUnits } from "../distances/distances";
import { quantised } from "../quantised";
import { leavesOf, requireTree, type Tree } from "./tree";

/**
 * The order of a tree's leaves in which neighbours are most alike: of all orders that turning branches over can give,
 * one with the smallest sum of distances between neighbours (optimal leaf order; Bar-Joseph, Gifford and
 * Jaakkola 2001; R `seriation` "OLO"). The end with the lower unit comes first. Distances are compared as whole grains, so
 * that ties do not depend on rounding. Refuses distances with gaps, and a tree of another size.
 *
 * Instead of every pair of inner ends for every pair of outer ones (time n⁴), the way from the outer end of one branch to the
 * inner end of the other is worked out once (time n³), so that no search needs to be cut short.
 */
export function leafOrder(tree: Tree, distances: Distances): number[] {
  requireDistances("leafOrder", distances);
  if (tree.size !== distances.size) {
    throw new RangeError(`leafOrder: a tree of ${tree.size} for ${distances.size} units`);
  }
  requireTree("leafOrder", tree);
  if (tree.size < 2) return [...Array(tree.size).keys()];
  const branches = branchesOf(tree);
  const root = branches.at(-1)!;
  const units = leavesOf(tree).at(-1)!;
  const ways = new Ways(units, distances);
  for (const branch of branches) ways.measure(branch);
  const order = ways.walk(root, ways.bestEnds(root)).map((place) => units[place]!);
  return order[0]! > order.at(-1)! ? order.toReversed() : order;
}

/** The sum of distances between neighbours in an order of units. Refuses distances with gaps, and a unit that there is none of. */
export function pathLength(order: readonly number[], distances: Distances): number {
  requireDistances("pathLength", distances);
  requireUnits("pathLength", distances, order);
  const { size, values } = distances;
  return order.slice(1).reduce((sum, unit, i) => sum + values[order[i]! * size + unit]!, 0);
}

/** A node of the tree over the places `from` to before `to`; those of its first branch end before `middle`. */
interface Branch {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** The two that it was made of; none is a leaf. */
  readonly parts: readonly [Branch, Branch] | undefined;
}

/** The merges of a tree as stretches of its leaves in the tree's own order, each after those that it is made of. */
function branchesOf({ size, merges }: Tree): Branch[] {
  const starts = startsOf({ size, merges });
  const branches: Branch[] = Array.from({ length: size }, (_, leaf) => {
    const from = starts[leaf]!;
    return { from, to: from + 1, middle: from, parts: undefined };
  });
  for (const { nodes } of merges) {
    const parts = [branches[nodes[0]]!, branches[nodes[1]]!] as const;
    branches.push({ from: parts[0].from, to: parts[1].to, middle: parts[1].from, parts });
  }
  return branches.slice(size);
}

/** Where each node's stretch of leaves begins. */
function startsOf({ size, merges }: Tree): number[] {
  const starts = new Array<number>(size + merges.length).fill(0);
  const sizeOf = (node: number) => (node < size ? 1 : merges[node - size]!.size);
  for (let node = size + merges.length - 1; node >= size; node -= 1) {
    const [first, second] = merges[node - size]!.nodes;
    starts[first] = starts[node]!;
    starts[second] = starts[node]! + sizeOf(first);
  }
  return starts;
}

type Ends = readonly [number, number];

/**
 * The shortest ways through branches, by their two ends. Two leaves are the ends of one branch alone, the lowest that
 * holds both, so that one table serves the whole tree.
 */
class Ways {
  readonly #units: readonly number[];
  readonly #size: number;
  /** The distance between the units at two places, in grains. */
  readonly #steps: Float64Array;
  /** The length of the shortest way through the lowest branch of two places, from one to the other. */
  readonly #lengths: Float64Array;

  constructor(units: readonly number[], { size, values }: Distances) {
    this.#units = units;
    this.#size = size;
    this.#steps = new Float64Array(size * size);
    this.#lengths = new Float64Array(size * size);
    units.forEach((unit, row) => {
      units.forEach((other, column) => {
        this.#steps[row * size + column] = quantised(values[unit * size + other]!);
      });
    });
  }

  /** Finds the shortest way between each leaf of a branch's first part and each of its second. */
  measure({ parts }: Branch): void {
    const [first, second] = parts!;
    const across = new Float64Array(second.to - second.from);
    for (let start = first.from; start < first.to; start += 1) {
      this.#cross(first, start, second, across);
      for (let end = second.from; end < second.to; end += 1) {
        const length = this.#shortest(second, end, across);
        this.#lengths[start * this.#size + end] = length;
        this.#lengths[end * this.#size + start] = length;
      }
    }
  }

  /** From the outer end of one part, through it, to each place of the other part. */
  #cross(part: Branch, start: number, other: Branch, across: Float64Array): void {
    const [from, to] = farEndsOf(part, start);
    across.fill(Number.POSITIVE_INFINITY);
    for (let inner = from; inner < to; inner += 1) {
      const through = this.#lengths[start * this.#size + inner]!;
      const row = inner * this.#size + other.from;
      for (let i = 0; i < across.length; i += 1) {
        const length = through + this.#steps[row + i]!;
        if (length < across[i]!) across[i] = length;
      }
    }
  }

  /** The shortest way on from the other part's inner ends to its outer one. */
  #shortest(part: Branch, end: number, across: Float64Array): number {
    const [from, to] = farEndsOf(part, end);
    const row = end * this.#size;
    let least = Number.POSITIVE_INFINITY;
    for (let inner = from; inner < to; inner += 1) {
      const length = across[inner - part.from]! + this.#lengths[row + inner]!;
      if (length < least) least = length;
    }
    return least;
  }

  /** The ends of the shortest way through a branch; of equal ones those with the lowest unit, then the next lowest. */
  bestEnds({ from, to, middle }: Branch): Ends {
    let best: Ends = [from, middle];
    for (let start = from; start < middle; start += 1) {
      for (let end = middle; end < to; end += 1) {
        if (this.#comesBefore([start, end], best)) best = [start, end];
      }
    }
    return best;
  }

  #comesBefore(one: Ends, other: Ends): boolean {
    const longer = this.#lengthOf(one) - this.#lengthOf(other);
    if (longer !== 0) return longer < 0;
    const units = ([start, end]: Ends) => [this.#units[start]!, this.#units[end]!];
    const lower = Math.min(...units(one)) - Math.min(...units(other));
    return lower === 0 ? Math.max(...units(one)) < Math.max(...units(other)) : lower < 0;
  }

  #lengthOf([start, end]: Ends): number {
    return this.#lengths[start * this.#size + end]!;
  }

  /** The places of a branch along the shortest way between two of its ends. */
  walk(branch: Branch, [start, end]: Ends): number[] {
    const { from, middle, parts } = branch;
    if (parts === undefined) return [from];
    if (start >= middle) return this.walk(branch, [end, start]).toReversed();
    const [leave, enter] = this.#innerEnds(parts, [start, end]);
    return [...this.walk(parts[0], [start, leave]), ...this.walk(parts[1], [enter, end])];
  }

  /** Where the shortest way between two ends leaves the first part and enters the second. */
  #innerEnds([first, second]: readonly [Branch, Branch], [start, end]: Ends): Ends {
    const [from, to] = farEndsOf(first, start);
    const [enterFrom, enterTo] = farEndsOf(second, end);
    let best: Ends = [from, enterFrom];
    let least = Number.POSITIVE_INFINITY;
    for (let leave = from; leave < to; leave += 1) {
      for (let enter = enterFrom; enter < enterTo; enter += 1) {
        const step = this.#steps[leave * this.#size + enter]!;
        const length = this.#lengthOf([start, leave]) + step + this.#lengthOf([enter, end]);
        if (length < least) [best, least] = [[leave, enter], length];
      }
    }
    return best;
  }
}

/** The places that can be the other end of a branch when one end is given: those of its other part, or the leaf itself. */
function farEndsOf({ from, to, middle, parts }: Branch, end: number): Ends {
  if (parts === undefined) return [from, to];
  return end < middle ? [middle, to] : [from, middle];
}

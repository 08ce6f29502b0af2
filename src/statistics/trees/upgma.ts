import { type Distances, requireDistances } from "../distances/distances";
import { GRAIN } from "../quantised";
import type { Merge, Tree } from "./tree";

/**
 * The tree of average linkage (UPGMA; Sokal and Michener 1958; R `hclust(method = "average")`): again and again the two
 * nearest nodes are merged, their distance being the mean over their leaves. Of several nearest pairs the one
 * with the lowest node number is taken, then the one with the lowest second: so the tree is the same everywhere
 * as long as units come in one order. Refuses distances with gaps, by the units' places.
 */
export function upgma(distances: Distances): Tree {
  requireDistances("upgma", distances);
  const nodes = new Nodes(distances);
  const merges: Merge[] = [];
  while (merges.length < distances.size - 1) merges.push(nodes.mergeNearest());
  return { size: distances.size, merges };
}

/** The nearest of the last slot, after which none comes. */
const NONE = -1;

/**
 * The nodes that are still to be merged. Each lies in a slot; slots stand in order of node numbers, a new node takes the
 * second slot of the two that it was made of. Each slot knows its nearest among those after it.
 */
class Nodes {
  readonly #size: number;
  readonly #distances: Float64Array;
  /** Distances as whole grains: what is compared. */
  readonly #keys: Float64Array;
  readonly #numbers: number[];
  readonly #sizes: number[];
  readonly #nearest: Int32Array;
  #slots: number[];
  #next: number;

  constructor({ size, values }: Distances) {
    this.#size = size;
    this.#distances = Float64Array.from(values);
    this.#keys = values.map((value) => Math.round(value / GRAIN));
    this.#slots = Array.from({ length: size }, (_, slot) => slot);
    this.#numbers = [...this.#slots];
    this.#sizes = new Array<number>(size).fill(1);
    this.#nearest = new Int32Array(size);
    this.#next = size;
    for (let place = 0; place < size; place += 1) this.#findNearest(place);
  }

  /** Merges the two nearest nodes into one. */
  mergeNearest(): Merge {
    const [first, second] = this.#nearestPair();
    const height = this.#distances[first * this.#size + second]!;
    const size = this.#sizes[first]! + this.#sizes[second]!;
    const nodes = [this.#numbers[first]!, this.#numbers[second]!] as const;
    this.#slots = this.#slots.filter((slot) => slot !== first && slot !== second);
    for (const slot of this.#slots) this.#setMean(slot, first, second);
    this.#slots.push(second);
    this.#numbers[second] = this.#next;
    this.#sizes[second] = size;
    this.#nearest[second] = NONE;
    this.#next += 1;
    this.#renewNearest(first, second);
    return { nodes, height, size };
  }

  #nearestPair(): [number, number] {
    let best = this.#slots[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const slot of this.#slots.slice(0, -1)) {
      const key = this.#keys[slot * this.#size + this.#nearest[slot]!]!;
      if (key < least) [best, least] = [slot, key];
    }
    return [best, this.#nearest[best]!];
  }

  /** Sets the distance of a slot to the node that two others become. */
  #setMean(slot: number, first: number, second: number): void {
    const row = slot * this.#size;
    const [one, other] = [this.#sizes[first]!, this.#sizes[second]!];
    const sum = one * this.#distances[row + first]! + other * this.#distances[row + second]!;
    const mean = sum / (one + other);
    const back = second * this.#size + slot;
    this.#distances[row + second] = mean;
    this.#distances[back] = mean;
    this.#keys[row + second] = Math.round(mean / GRAIN);
    this.#keys[back] = this.#keys[row + second]!;
  }

  #renewNearest(first: number, second: number): void {
    for (let place = 0; place < this.#slots.length - 1; place += 1) {
      const slot = this.#slots[place]!;
      const nearest = this.#nearest[slot]!;
      const row = slot * this.#size;
      if (nearest === first || nearest === second || nearest === NONE) this.#findNearest(place);
      else if (this.#keys[row + second]! < this.#keys[row + nearest]!) this.#nearest[slot] = second;
    }
  }

  #findNearest(place: number): void {
    const slot = this.#slots[place]!;
    const row = slot * this.#size;
    let least = Number.POSITIVE_INFINITY;
    this.#nearest[slot] = NONE;
    for (let later = place + 1; later < this.#slots.length; later += 1) {
      const key = this.#keys[row + this.#slots[later]!]!;
      if (key < least) {
        least = key;
        this.#nearest[slot] = this.#slots[later]!;
      }
    }
  }
}

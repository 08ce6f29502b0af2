import type { Distances } from "../distances/distances";
import { GRAIN } from "../quantised";
import { type Groups, sizesOf } from "./groups";

/**
 * The sum of squares within groups, worked out again and again for other arrangements of the same group sizes: over
 * each pair of units of one group their squared distance, by the group's size. A group of more than half of all units
 * is taken from what the others leave, which are fewer pairs.
 */
export class WithinGroups {
  /** The sum of squares of all units, whatever their groups. */
  readonly total: number;
  /** Two sums that differ by less are equal. */
  readonly slack: number;
  readonly #size: number;
  readonly #squares: Float64Array;
  /** Of each unit the sum of its squared distances to all. */
  readonly #rows: Float64Array;
  readonly #sizes: readonly number[];
  /** The group of more than half of all units, or −1. */
  readonly #largest: number;
  /** The units in order of their groups, of the arrangement at hand. */
  readonly #members: Int32Array;
  readonly #starts: readonly number[];
  readonly #filled: Int32Array;

  constructor({ size, values }: Distances, groups: Groups) {
    this.#size = size;
    this.#squares = values.map((distance) => distance * distance);
    this.#rows = Float64Array.from({ length: size }, (_, unit) =>
      this.#squares
        .subarray(unit * size, (unit + 1) * size)
        .reduce((sum, square) => sum + square, 0),
    );
    this.total = this.#rows.reduce((sum, row) => sum + row, 0) / 2 / Math.max(1, size);
    this.slack = this.total * GRAIN;
    this.#sizes = sizesOf(groups);
    this.#largest = this.#sizes.findIndex((of) => 2 * of > size);
    this.#starts = this.#sizes.map((_, group) =>
      this.#sizes.slice(0, group).reduce((sum, before) => sum + before, 0),
    );
    this.#members = new Int32Array(size);
    this.#filled = new Int32Array(this.#sizes.length);
  }

  /** Whether a sum of squares is none but for rounding. */
  isNothing(sum: number): boolean {
    return sum <= this.slack;
  }

  /** The sum of squares within groups, given the group of each unit; the groups have the sizes that they had. */
  sumOf(of: Int32Array): number {
    this.#sort(of);
    let [sum, outside] = [0, 0];
    for (let group = 0; group < this.#sizes.length; group += 1) {
      if (group === this.#largest) continue;
      const pairs = this.#pairsOf(group);
      sum += pairs / this.#sizes[group]!;
      outside += pairs;
    }
    if (this.#largest < 0) return sum;
    return sum + this.#pairsOfLargest(outside) / this.#sizes[this.#largest]!;
  }

  #sort(of: Int32Array): void {
    this.#filled.set(this.#starts);
    const [members, filled] = [this.#members, this.#filled];
    for (let unit = 0; unit < of.length; unit += 1) {
      const group = of[unit]!;
      const place = filled[group]!;
      members[place] = unit;
      filled[group] = place + 1;
    }
  }

  #pairsOf(group: number): number {
    const [squares, members, size] = [this.#squares, this.#members, this.#size];
    const from = this.#starts[group]!;
    const to = from + this.#sizes[group]!;
    let sum = 0;
    // Two rows at a time: twice the work for each member that is looked up.
    for (let one = from; one + 1 < to; one += 2) {
      const row = members[one]! * size;
      const next = members[one + 1]! * size;
      for (let other = from; other < one; other += 1) {
        const member = members[other]!;
        sum += squares[row + member]! + squares[next + member]!;
      }
      sum += squares[next + members[one]!]!;
    }
    return (to - from) % 2 === 0 ? sum : sum + this.#toOthers(to - 1, from, to - 1);
  }

  /** All pairs, less those with a member of another group: each such member’s row, the pairs among them counted once. */
  #pairsOfLargest(outside: number): number {
    const from = this.#starts[this.#largest]!;
    const to = from + this.#sizes[this.#largest]!;
    let [rows, across] = [0, 0];
    for (let group = 0; group < this.#sizes.length; group += 1) {
      if (group === this.#largest) continue;
      const start = this.#starts[group]!;
      for (let one = start; one < start + this.#sizes[group]!; one += 1) {
        rows += this.#rows[this.#members[one]!]!;
        across += this.#toOthers(one, 0, Math.min(start, from)) + this.#toOthers(one, to, start);
      }
    }
    return this.total * this.#size - rows + outside + across;
  }

  /** The sum of squares from the member at one place to those at the places `from` to before `to`. */
  #toOthers(one: number, from: number, to: number): number {
    const [squares, members] = [this.#squares, this.#members];
    const row = members[one]! * this.#size;
    let sum = 0;
    for (let other = from; other < to; other += 1) sum += squares[row + members[other]!]!;
    return sum;
  }
}

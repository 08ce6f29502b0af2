/** The largest list or range for which `below` and `shuffle` are exact. */
const LARGEST_RANGE = 0x20_0000;

/**
 * A named stream of pseudo-random numbers: the same seed and name give the same numbers on every machine.
 * One stream per thing drawn, so that a new thing shifts the draws of no other.
 */
export class Stream {
  readonly #key: number;
  #count = 0;

  constructor(seed: string, name: string) {
    this.#key = hashOf(`${seed}|${name}`);
  }

  /** The next unsigned integer of 32 bits. */
  u32(): number {
    this.#count += 1;
    const step = this.#key + Math.imul(this.#count, 0x9e3779b9);
    return mixed(mixed(step) ^ this.#key);
  }

  /** The next number from 0 to below 1, an exact multiple of 2^-32. */
  u(): number {
    return this.u32() / 0x1_0000_0000;
  }

  /** The next number of mean 0 and variance 1, nearly normal: a sum of twelve uniforms, so exact. */
  normal(): number {
    let sum = 0;
    for (let draw = 0; draw < 12; draw += 1) sum += this.u();
    return sum - 6;
  }

  /** The next integer from 0 to below the size. */
  below(size: number): number {
    if (!Number.isInteger(size) || size < 1 || size > LARGEST_RANGE) {
      throw new RangeError(`below: size outside 1 to ${LARGEST_RANGE}: ${size}`);
    }
    return Math.floor(this.u() * size);
  }

  /** The items in a random order, by Fisher and Yates from the last place down. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const chosen = this.below(last + 1);
      [shuffled[last], shuffled[chosen]] = [shuffled[chosen]!, shuffled[last]!];
    }
    return shuffled;
  }
}

/** The FNV-1a hash of a text's UTF-8 bytes. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Wellons's lowbias32: each bit of the answer depends on each bit of the number. */
function mixed(number: number): number {
  let bits = number >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

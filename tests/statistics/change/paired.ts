import fc from "fast-check";

/** A stage value, on the scale of half steps. */
export const stage = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);

/** A value that is missing now and then. */
export function someValue(value: fc.Arbitrary<number>): fc.Arbitrary<number | null> {
  return fc.option(value, { freq: 6 });
}

/** Pairs of stage values, of which one or both may be missing. */
export const pairs = fc.array(fc.tuple(someValue(stage), someValue(stage)), { maxLength: 40 });

/** Pairs of stage values, none of them missing. */
export function complete(sizes: { readonly minLength?: number; readonly maxLength: number }) {
  return fc.array(fc.tuple(stage, stage), sizes);
}

/** Pairs as their two sides. */
export function sides<Value>(pairs: readonly (readonly [Value, Value])[]) {
  return { first: pairs.map(([first]) => first), second: pairs.map(([, second]) => second) };
}

/** The pairs without a null. */
export function completeOf(pairs: readonly (readonly [number | null, number | null])[]) {
  return pairs.filter((pair): pair is [number, number] => !pair.includes(null));
}

import { Stream } from "../../src/statistics/stream";

/** Gives the stream of the joined name's parts, afresh at every call: one stream per thing drawn. */
export type Draws = (...name: readonly (string | number)[]) => Stream;

/** The streams of a seed. */
export function drawsFrom(seed: string): Draws {
  return (...name) => new Stream(seed, name.join("|"));
}

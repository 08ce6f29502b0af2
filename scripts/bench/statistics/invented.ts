import type { Profile } from "../../../src/statistics/distances/gower";
import { Stream } from "../../../src/statistics/stream";

/** Aspects of a profile: as many as the edition of 2021 has. */
export const ITEMS = 62;

/** Profiles of so many countries: a level of their own, and stages about it. */
export function invented(size: number): Profile[] {
  const stream = new Stream("bench", `profiles of ${size}`);
  return Array.from({ length: size }, () => {
    const level = 1 + stream.below(5);
    return Array.from({ length: ITEMS }, () => 1 + (level + stream.below(3)) / 2);
  });
}

import type { Examiner } from "../solvers/examiner";
import type { Bounds, Count, Problem } from "../solvers/problem";
import type { Span } from "./classes";

/** A statement about the members of one block: between so many and so many reached a threshold. */
export interface Said extends Span {
  readonly threshold: number;
}

/** What was learned of a member whom nobody should know. */
export interface Narrow extends Bounds {
  /** The highest stage that was held to be plausible. */
  readonly stages: number;
}

/** The scales on which a member must stay open, and by how much. */
export interface Scale {
  readonly stages: number;
  readonly width: number;
}

/** All five stages; and the lower three, on which most countries are, where nothing may be learned at all. */
export function scalesOf(minWidth: number): readonly Scale[] {
  return [
    { stages: 5, width: minWidth },
    { stages: 3, width: 2 },
  ];
}

/** What is left to say of the others once some members' stages are known. */
export function without(said: readonly Said[], known: readonly number[]): readonly Said[] {
  return said.map(({ threshold, lo, hi }) => {
    const reached = known.filter((stage) => stage >= threshold).length;
    return { threshold, lo: lo - reached, hi: hi - reached };
  });
}

/** A problem in which every statement counts every member; one member is as good a target as another. */
export function problemOf(members: number, stages: number, said: readonly Said[]): Problem {
  const of = Array.from({ length: members }, (_, member) => member);
  const counts: Count[] = said.map(({ threshold, lo, hi }) => ({ threshold, lo, hi, of }));
  return { members, stages, counts, target: 0 };
}

/** Solves a problem on a scale; null unless it tells more than may be told. */
export function narrowOn(
  { stages, width }: Scale,
  problem: Omit<Problem, "stages">,
  examiner: Examiner,
): Narrow | null {
  const bounds = examiner.boundsOf({ ...problem, stages });
  if (bounds === null || bounds.most - bounds.least >= width) return null;
  return { ...bounds, stages };
}

/** The one that tells most. */
export function narrowest<Found extends Narrow>(found: readonly Found[]): Found | undefined {
  return found.toSorted((a, b) => a.most - a.least - (b.most - b.least) || b.stages - a.stages)[0];
}

/** The words for what was learned. */
export function learned(
  { least, most, stages }: Narrow,
  whose: "every other member" | "a member" = "every other member",
): string {
  const scale = stages === 5 ? "" : `, where stages go to ${stages}`;
  if (least === most) return `${whose} is at stage ${least}${scale}`;
  return `${whose} is between ${least} and ${most}${scale}`;
}

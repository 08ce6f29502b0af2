/** What is said of how many of some members reached a stage. */
export interface Count {
  readonly threshold: number;
  readonly lo: number;
  readonly hi: number;
  /** Whom it counts, by their places among the members. */
  readonly of: readonly number[];
}

/** Members whose stages are unknown, and what is said of them: how low and how high can one of them be? */
export interface Problem {
  readonly members: number;
  /** The highest stage that is plausible; the lowest is 1. */
  readonly stages: number;
  readonly counts: readonly Count[];
  readonly target: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What works problems out; null is said of a problem that no stages can satisfy. */
export interface Solver {
  readonly name: string;
  readonly boundsOf: (problem: Problem) => Bounds | null;
}

/** Makes a solver of what works out the lowest and the highest stage, each for itself. */
export function solverOf(
  name: string,
  extremeOf: (problem: Problem, direction: "minimize" | "maximize") => number | null,
): Solver {
  return {
    name,
    boundsOf: (problem) => {
      const least = extremeOf(problem, "minimize");
      const most = extremeOf(problem, "maximize");
      return least === null || most === null ? null : { least, most };
    },
  };
}

/** The name of the choice that a member is at a stage. */
export function choice(member: number, stage: number): string {
  return `x${member}_${stage}`;
}

/** Every stage of a problem from one upwards. */
export function stagesFrom(least: number, { stages }: Pick<Problem, "stages">): number[] {
  return Array.from({ length: Math.max(0, stages - least + 1) }, (_, i) => least + i);
}

/** The same problem without what every choice of stages satisfies; equal problems become the same. */
export function tightened(problem: Problem): Problem {
  const counts = problem.counts
    .map((count) => ({
      ...count,
      lo: Math.max(count.lo, 0),
      hi: Math.min(count.hi, count.of.length),
    }))
    .filter(({ lo, hi, of }) => lo > 0 || hi < of.length);
  return { ...problem, counts };
}

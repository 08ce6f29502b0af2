import { highsSolver } from "./highs";
import { type Bounds, type Problem, type Solver, tightened } from "./problem";
import { YALPS } from "./yalps";

export const SOLVER_CHOICES = ["yalps", "highs", "both"] as const;

export type SolverChoice = (typeof SOLVER_CHOICES)[number];

/** Where yalps answers for all, highs is asked for a second opinion once in as many problems. */
const SAMPLED = 10;

/** Works problems out, no problem twice, and keeps what the solvers did not agree on. */
export interface Examiner {
  readonly boundsOf: (problem: Problem) => Bounds | null;
  readonly solved: () => number;
  /** The least that was left between lowest and highest where all five stages are plausible. */
  readonly narrowest: () => number | null;
  readonly disagreements: () => readonly string[];
}

/** Who answers a problem, and after how many another is asked too. */
export interface Bench {
  readonly first: Solver;
  readonly second: Solver;
  readonly every: number;
}

/** Seats the solvers that were asked for. */
export async function benchOf(chosen: SolverChoice): Promise<Bench> {
  const highs = await highsSolver();
  if (chosen === "highs") return { first: highs, second: YALPS, every: Number.POSITIVE_INFINITY };
  return { first: YALPS, second: highs, every: chosen === "both" ? 1 : SAMPLED };
}

/** An examiner who has not worked anything out yet. */
export function examinerOf({ first, second, every }: Bench): Examiner {
  const known = new Map<string, Bounds | null>();
  const disagreements: string[] = [];
  let narrowest: number | null = null;

  const compare = (problem: Problem, key: string, bounds: Bounds | null) => {
    const other = answerOf(second, problem);
    if (wordOf(other) === wordOf(bounds)) return;
    const answers = `${first.name} ${wordOf(bounds)}, ${second.name} ${wordOf(other)}`;
    disagreements.push(`${answers}, of the problem ${key}`);
  };

  const work = (problem: Problem, key: string): Bounds | null => {
    const own = answerOf(first, problem);
    const bounds = own === undefined ? answerOf(second, problem) : own;
    if (bounds === undefined) throw new Error(`no solver can tell: ${key}`);
    if (known.size % every === 0) compare(problem, key, bounds);
    if (bounds !== null && problem.stages === 5) {
      narrowest = Math.min(narrowest ?? 4, bounds.most - bounds.least);
    }
    known.set(key, bounds);
    return bounds;
  };

  return {
    boundsOf: (given) => {
      const problem = tightened(given);
      const key = JSON.stringify(problem);
      const held = known.get(key);
      return held === undefined ? work(problem, key) : held;
    },
    solved: () => known.size,
    narrowest: () => narrowest,
    disagreements: () => disagreements,
  };
}

/** Undefined where a solver gives up. */
function answerOf(solver: Solver, problem: Problem): Bounds | null | undefined {
  try {
    return solver.boundsOf(problem);
  } catch {
    return undefined;
  }
}

function wordOf(bounds: Bounds | null | undefined): string {
  if (bounds === undefined) return "gives up";
  return bounds === null ? "says none" : `says ${bounds.least} to ${bounds.most}`;
}

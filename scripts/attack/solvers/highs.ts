import loadHighs from "highs";
import { type Count, choice, type Problem, type Solver, solverOf, stagesFrom } from "./problem";

/** Terms on one line: long lines have broken readers of the format. */
const TERMS = 10;

/** Solves by HiGHS, which is C++ compiled to WebAssembly. */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return solverOf("highs", (problem, direction) => {
    const { Status, ObjectiveValue } = highs.solve(textOf(problem, direction), {
      output_flag: false,
    });
    if (Status === "Infeasible") return null;
    if (Status !== "Optimal") throw new Error(`highs: ${Status}`);
    return Math.round(ObjectiveValue);
  });
}

/** The problem in the format that CPLEX reads. */
function textOf(problem: Problem, direction: string): string {
  const everyone = Array.from({ length: problem.members }, (_, member) => member);
  const choices = everyone.map((member) => choicesFrom(1, problem, member));
  const target = stagesFrom(1, problem).map((stage) => `${stage} ${choice(problem.target, stage)}`);
  return [
    direction,
    ` stage: ${sumOf(target)}`,
    "subject to",
    ...choices.map((own, member) => ` one${member}: ${sumOf(own)} = 1`),
    ...problem.counts.flatMap((count, i) => countLines(problem, count, i)),
    "binary",
    ...choices.map((own) => ` ${own.join(" ")}`),
    "end",
    "",
  ].join("\n");
}

function countLines(problem: Problem, { threshold, lo, hi, of }: Count, i: number): string[] {
  const sum = sumOf(of.flatMap((member) => choicesFrom(threshold, problem, member)));
  if (sum === "") return countOfNobody(problem, lo, hi, i);
  return [` lo${i}: ${sum} >= ${lo}`, ` hi${i}: ${sum} <= ${hi}`];
}

/** Nobody can be counted: the count is 0, and what is said of it is true or the problem has no answer. */
function countOfNobody({ target }: Problem, lo: number, hi: number, i: number): string[] {
  return lo <= 0 && hi >= 0 ? [] : [` never${i}: ${choice(target, 1)} >= 2`];
}

function choicesFrom(least: number, problem: Problem, member: number): string[] {
  return stagesFrom(least, problem).map((stage) => choice(member, stage));
}

function sumOf(terms: readonly string[]): string {
  return terms.map((term, i) => (i > 0 && i % TERMS === 0 ? `\n  ${term}` : term)).join(" + ");
}

import { type Constraint, solve } from "yalps";
import { choice, type Problem, solverOf, stagesFrom } from "./problem";

/** Solves by yalps, which is plain JavaScript. That each member is at one stage keeps its choices to 0 and 1. */
export const YALPS = solverOf("yalps", (problem, direction) => {
  const { status, result } = solve({
    direction,
    objective: "stage",
    constraints: constraintsOf(problem),
    variables: variablesOf(problem),
    integers: true,
  });
  if (status === "infeasible") return null;
  if (status !== "optimal") throw new Error(`yalps: ${status}`);
  return Math.round(result);
});

function constraintsOf({ members, counts }: Problem): Map<string, Constraint> {
  const ones = Array.from({ length: members }, (_, r) => [`one${r}`, { equal: 1 }] as const);
  const said = counts.map(({ lo, hi }, i) => [`count${i}`, { min: lo, max: hi }] as const);
  return new Map<string, Constraint>([...ones, ...said]);
}

function variablesOf(problem: Problem): Map<string, Map<string, number>> {
  const variables = new Map<string, Map<string, number>>();
  for (let member = 0; member < problem.members; member += 1) {
    for (const stage of stagesFrom(1, problem)) {
      variables.set(choice(member, stage), coefficientsOf(problem, member, stage));
    }
  }
  return variables;
}

function coefficientsOf({ counts, target }: Problem, member: number, stage: number) {
  const coefficients = new Map([[`one${member}`, 1]]);
  for (const [i, { threshold, of }] of counts.entries()) {
    if (stage >= threshold && of.includes(member)) coefficients.set(`count${i}`, 1);
  }
  if (member === target) coefficients.set("stage", stage);
  return coefficients;
}

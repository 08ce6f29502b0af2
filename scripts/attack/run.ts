import { CANARIES } from "./attacks/canaries";
import { CLASS_RULES } from "./attacks/classRules";
import { CLOSED_WORLD } from "./attacks/closedWorld";
import { COALITION } from "./attacks/coalition";
import { DIFFERENCING } from "./attacks/differencing";
import { EROSION } from "./attacks/erosion";
import { JOINT } from "./attacks/joint";
import { LINKAGE } from "./attacks/linkage";
import { PARTNERS } from "./attacks/partners";
import { TRUTH_INSIDE } from "./attacks/truthInside";
import type { Attack, Evidence, Finding, Outcome } from "./reasoning/evidence";
import { type Bench, examinerOf } from "./solvers/examiner";

export const ATTACKS: readonly Attack[] = [
  CLOSED_WORLD,
  CLASS_RULES,
  COALITION,
  PARTNERS,
  DIFFERENCING,
  JOINT,
  EROSION,
  TRUTH_INSIDE,
  LINKAGE,
  CANARIES,
];

/** What an attack did and found. */
export interface Result extends Required<Outcome> {
  readonly attack: string;
  readonly problems: number;
  readonly narrowest: number | null;
  readonly seconds: number;
}

/** Lets every attack have its go. */
export function attackAll(
  evidence: Evidence,
  bench: Bench,
  attacks: readonly Attack[] = ATTACKS,
): readonly Result[] {
  return attacks.map((attack) => resultOf(attack, evidence, bench));
}

function resultOf({ name, run }: Attack, evidence: Evidence, bench: Bench): Result {
  const begun = performance.now();
  const examiner = examinerOf(bench);
  const { findings, notes = [] } = run(evidence, examiner);
  const disagreements = examiner
    .disagreements()
    .map((learned): Finding => ({ place: "solvers", learned: `they do not agree: ${learned}` }));
  return {
    attack: name,
    findings: [...findings, ...disagreements],
    notes,
    problems: examiner.solved(),
    narrowest: examiner.narrowest(),
    seconds: (performance.now() - begun) / 1000,
  };
}

import { cellFaults } from "./cellFaults";
import {
  aggregateEvidence,
  agreedByNobody,
  consentEvidence,
  consentOfUnknown,
  consentTwice,
  noneNamed,
} from "./consentChecks";
import { contextYears } from "./contextChecks";
import { mixture, names } from "./countryChecks";
import { factorsUnlikeAspects } from "./factorChecks";
import type { Fault } from "./fault";
import { formulas } from "./formulaChecks";
import { overlaps, ungrouped, unnamed, validity } from "./groupChecks";
import { INPUT_NAMES, type Input, type InputName, type InputSheets, type Known } from "./input";
import { editionYears, missingWaves, reviewTwice, waveOrder, waveTwice } from "./reviewChecks";
import { codes, missingCodes, stagesOfUnknown, stageTwice, withoutStages } from "./stageChecks";

/** What rows must satisfy together. A new rule is a new line. */
const TOGETHER: readonly ((input: Input, known: Known) => Iterable<Fault>)[] = [
  reviewTwice,
  waveTwice,
  waveOrder,
  editionYears,
  names,
  formulas,
  mixture,
  codes,
  stageTwice,
  factorsUnlikeAspects,
  consentTwice,
  consentEvidence,
  agreedByNobody,
  aggregateEvidence,
  validity,
  overlaps,
  contextYears,
];

/** What is not there though it should be, and the tables in which that shows. A new rule is a new line. */
const MISSED: readonly (readonly [
  tables: readonly InputName[],
  missedIn: (input: Input, known: Known) => Iterable<Fault>,
])[] = [
  [["reviews"], missingWaves],
  [["reviews"], stagesOfUnknown],
  [["reviews"], consentOfUnknown],
  [["consent"], noneNamed],
  [["reviews", "stages"], withoutStages],
  [["reviews", "stages"], missingCodes],
  [["reviews", "groups"], unnamed],
  [["groups"], ungrouped],
];

/** How many steps `check` takes, of which it tells one after the other. */
export const STEPS = INPUT_NAMES.length + TOGETHER.length;

/**
 * Every fault of the rows that are there, one by one, so that whoever has seen enough can stop; told after each
 * step, for whoever waits.
 */
export function* check(
  input: Input,
  sheets: InputSheets,
  known: Known,
  onStep: () => void,
): Generator<Fault> {
  for (const name of INPUT_NAMES) {
    const sheet = sheets[name];
    if (sheet) yield* cellFaults(name, input, sheet, known);
    onStep();
  }
  for (const faultsOf of TOGETHER) {
    yield* faultsOf(input, known);
    onStep();
  }
}

/** What is missed in tables of which every row came through; a row that did not has told its own fault. */
export function* missed(
  input: Input,
  known: Known,
  whole: ReadonlySet<InputName>,
): Generator<Fault> {
  for (const [tables, missedIn] of MISSED) {
    if (tables.every((name) => whole.has(name))) yield* missedIn(input, known);
  }
}

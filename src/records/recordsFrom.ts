import type { Portfolio } from "../model/review";
import { check, missed, STEPS } from "./check";
import { error, type Fault } from "./fault";
import { fileOf, INPUT_NAMES, type Input, type InputSheets, type Known } from "./input";
import { portfolioOf } from "./portfolioOf";
import { isWhole, rowsIn, sheetFaults } from "./sheetChecks";

/** The portfolio, unless there is an error; and every fault in the order of files and rows. */
export interface Records {
  readonly portfolio: Portfolio | undefined;
  readonly faults: readonly Fault[];
}

/** Is told what share of the checking is done, from 0 to 1. */
export type Progress = (share: number) => void;

/** Nobody mends more at once, and a file of noise has millions. */
export const MOST_FAULTS = 10_000;

/**
 * Makes a portfolio of the sheets that a folder or a workbook holds (the contract's input), or tells every
 * fault in them. A table that cannot be read, for its header or for its quotes, is told once and its rows
 * are not looked at; nor is anything inferred from it.
 */
export function recordsFrom(
  sheets: InputSheets,
  known: Known,
  onProgress: Progress = () => {},
): Records {
  const input = inputOf(sheets);
  const faults = atMost(MOST_FAULTS, allFaults(sheets, input, known, onProgress));
  const isSound = INPUT_NAMES.every((name) => input[name] !== undefined);
  const hasError = faults.some(({ severity }) => severity === "error");
  return {
    portfolio: isSound && !hasError ? portfolioOf(input, known) : undefined,
    faults: inFileOrder(faults),
  };
}

/** Puts faults in the order of the input's files and rows; faults of other files come last. */
export function inFileOrder(faults: readonly Fault[]): readonly Fault[] {
  const files = INPUT_NAMES.map(fileOf);
  const placeOf = (file: string) => (files.includes(file) ? files.indexOf(file) : files.length);
  return faults.toSorted(
    (a, b) => placeOf(a.file) - placeOf(b.file) || (a.row ?? 0) - (b.row ?? 0),
  );
}

function inputOf(sheets: InputSheets): Input {
  const tables = INPUT_NAMES.map((name) => [name, rowsIn(name, sheets[name])] as const);
  return Object.fromEntries(tables) as unknown as Input;
}

function* allFaults(
  sheets: InputSheets,
  input: Input,
  known: Known,
  onProgress: Progress,
): Generator<Fault> {
  let done = 0;
  for (const name of INPUT_NAMES) yield* sheetFaults(name, sheets[name]);
  yield* check(input, sheets, known, () => onProgress(++done / STEPS));
  yield* missed(input, known, new Set(INPUT_NAMES.filter((name) => isWhole(name, sheets[name]))));
}

/** Looks no further once there are too many, and says so. */
function atMost(most: number, faults: Iterable<Fault>): readonly Fault[] {
  const first: Fault[] = [];
  for (const fault of faults) {
    if (first.length === most) {
      const advice = "Mend these first, then check again";
      return [
        ...first,
        error({ file: "the portfolio" }, `there are more than ${most} faults`, advice),
      ];
    }
    first.push(fault);
  }
  return first;
}

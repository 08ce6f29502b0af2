import type { Scanned } from "../published/contents";
import type { Release } from "../published/release";
import type { Examiner } from "../solvers/examiner";
import type { Truth } from "../truth/truth";
import type { Knowledge } from "./knowledge";

/** All that an attack may look at. */
export interface Evidence {
  /** The releases in the place that was given: what is shown now. */
  readonly shown: readonly Release[];
  /** Those and all archived ones. */
  readonly all: readonly Release[];
  readonly knowledge: Knowledge;
  /** Every file of the place; nothing where there is no truth to look for. */
  readonly scanned: readonly Scanned[];
  /** The secret itself, to tell whether it got out; null without it. */
  readonly truth: Truth | null;
}

/** An attack that succeeded. */
export interface Finding {
  /** Where: a block, theme and threshold, a file, a review. */
  readonly place: string;
  readonly learned: string;
}

/** What came of an attack. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** What a reader of the report should know, and is no success. */
  readonly notes?: readonly string[];
}

/** A way to find out what should not be known. */
export interface Attack {
  readonly name: string;
  readonly run: (evidence: Evidence, examiner: Examiner) => Outcome;
}

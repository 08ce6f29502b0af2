import type { Watch } from "../statistics/watch";
import type { CALCULATIONS } from "./calculations";

/**
 * Something that may take longer than a frame: a pure function that tells how far it is. What goes in and what
 * comes out are plain objects, lists and typed arrays, so that they can be sent to another thread.
 */
export type Calculation<Input, Output> = (input: Input, watch: Watch) => Output;

/** The name that a calculation is known by, on both sides. */
export type CalculationName = keyof typeof CALCULATIONS;

/** What a calculation is given. */
export type InputOf<Name extends CalculationName> = Parameters<(typeof CALCULATIONS)[Name]>[0];

/** What a calculation comes to. */
export type OutputOf<Name extends CalculationName> = ReturnType<(typeof CALCULATIONS)[Name]>;

/** What goes along with a calculation: the way to end it, and whom to tell of its progress. */
export interface CalculationCalls {
  readonly signal: AbortSignal;
  /** Is told nothing in the first second, and then at most ten times a second. */
  readonly watch?: Watch;
}

/**
 * Has a calculation done and resolves to what it comes to; rejects with the signal's reason as soon as this is
 * aborted, running or waiting. What goes in is taken as it is at the call, and refused there where it cannot be sent
 * (`DataCloneError`). An error of the calculation keeps its words and its `name`, and may have lost its class on
 * the way: compare `name`, such as "RangeError". Loaders know this and no worker.
 */
export type Calculate = <Name extends CalculationName>(
  name: Name,
  input: InputOf<Name>,
  calls: CalculationCalls,
) => Promise<OutputOf<Name>>;

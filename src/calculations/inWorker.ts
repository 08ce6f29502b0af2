import { within } from "../engine/patience";
import { workerOf } from "../engine/worker";
import type { Calculate } from "./calculation";
import address from "./calculationWorker?worker&url";
import { type CalculationWorker, calculatorOver, readyOf } from "./calculator";

/** Seconds that the worker's start may take before it is given up. */
const START = 30;

/** While developing, files are handed out as modules; the build makes one script of them. */
const KIND = import.meta.env.DEV ? "module" : "script";

/** Calculates in a worker of this page. */
export const calculateInWorker: Calculate = calculatorOver(start);

async function start(signal: AbortSignal): Promise<CalculationWorker> {
  const worker = workerOf(address, KIND);
  try {
    await within(START, "Starting the worker for calculations", readyOf(worker), signal);
    return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

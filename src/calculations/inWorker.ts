import { startedWorker } from "../engine/worker";
import type { Calculate } from "./calculation";
import address from "./calculationWorker?worker&url";
import { calculatorOver, readyOf } from "./calculator";

/** Calculates in a worker of this page. */
export const calculateInWorker: Calculate = calculatorOver((signal) =>
  startedWorker(address, { name: "the worker for calculations", ready: readyOf, signal }),
);

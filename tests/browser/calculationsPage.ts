import { calculateHere } from "../../src/calculations/here";
import { calculateInWorker } from "../../src/calculations/inWorker";
import { everything } from "../statistics/everything";
import { exactText } from "../statistics/exactText";

/** What the test page lends to the test. */
export const LENT = {
  calculateInWorker,
  calculateHere,
  everything: () => exactText(everything()),
};

Object.assign(window, LENT);

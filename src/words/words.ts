import { en } from "./en";

/** The sentences of the page in its language. */
export const words = en;

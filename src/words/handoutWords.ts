import { handout } from "./enHandout";
import { saidLater } from "./words";

/** What is said on slides and in documents. */
export const handoutWords = saidLater(handout);

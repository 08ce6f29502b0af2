import { offline } from "./enOffline";
import { saidLater } from "./words";

/** The sentences on reading without a network. */
export const offlineWords = saidLater(offline);

import { briefing } from "./enBriefing";
import { saidLater } from "./words";

/** The sentences of the briefing. */
export const briefingWords = saidLater({ page: briefing });

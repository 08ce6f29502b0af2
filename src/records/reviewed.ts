import { EDITION_IDS, type EditionId } from "../model/framework";
import type { Input } from "./input";
import { noStages, type ReviewStages, stagesByReview } from "./stagesByReview";

const NONE: ReviewStages = noStages();

/** Every review of a known edition with what the table of stages has of it; none where either table could not be read. */
export function* reviewed({ reviews, stages }: Input) {
  if (reviews === undefined || stages === undefined) return;
  const byReview = stagesByReview(stages);
  const told = new Set([""]);
  for (const review of reviews) {
    const { review_id: id, edition } = review.cells;
    if (told.has(id) || !isEdition(edition)) continue;
    told.add(id);
    yield { review, edition, stages: byReview.get(id) ?? NONE };
  }
}

function isEdition(edition: string): edition is EditionId {
  return EDITION_IDS.some((id) => id === edition);
}

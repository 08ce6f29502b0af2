import { EDITION_IDS, type EditionId } from "../model/framework";
import type { Input } from "./input";
import { stagesByReview } from "./stagesByReview";

/** Every review of a known edition with its rows of stages; none where either table could not be read. */
export function* reviewed({ reviews, stages }: Input) {
  if (reviews === undefined || stages === undefined) return;
  const byReview = stagesByReview(stages);
  const told = new Set([""]);
  for (const review of reviews) {
    const { review_id: id, edition } = review.cells;
    if (told.has(id) || !isEdition(edition)) continue;
    told.add(id);
    yield { review, edition, rows: byReview.get(id) ?? [] };
  }
}

function isEdition(edition: string): edition is EditionId {
  return EDITION_IDS.some((id) => id === edition);
}

import { stageText } from "../../src/model/stage";
import { assessmentOf } from "./assessment";
import type { Draws } from "./draws";
import { type Occasion, reviewIdOf } from "./occasions";
import { type TextTable, textTable } from "./textTable";

/** Which reviews took place. */
export function reviewsTable(occasions: readonly Occasion[]): TextTable {
  const records = occasions.map((occasion) => ({
    review_id: reviewIdOf(occasion),
    country: occasion.country.code,
    country_name: occasion.country.name,
    wave: String(occasion.wave),
    year: String(occasion.year),
    edition: occasion.edition,
    method: occasion.country.region.method,
    partner: occasion.partner,
    report_url: "",
  }));
  return textTable("reviews", records);
}

/** What each review says. */
export function stagesTable(draws: Draws, occasions: readonly Occasion[]): TextTable {
  const records = occasions.flatMap((occasion) =>
    assessmentOf(draws, occasion).map(({ code, stage }) => ({
      review_id: reviewIdOf(occasion),
      code,
      stage: stage === null ? "" : stageText(stage),
    })),
  );
  return textTable("stages", records);
}

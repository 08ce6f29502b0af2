import type { Draws } from "./draws";
import { type Occasion, reviewIdOf } from "./occasions";
import { type TextTable, textTable } from "./textTable";

/** Of the countries that are not named: how many withdrew, and how many never answered. The rest agreed to aggregates. */
const WITHDRAWN = 1;
const UNANSWERED = 3;
/** They are all of one region, which has enough others for a block. */
const REGION = "B";

/** What each country agreed to, for all its reviews alike. */
export function consentTable(draws: Draws, occasions: readonly Occasion[]): TextTable {
  const statusOf = statusesIn(draws, occasions);
  const records = occasions.flatMap((occasion) => {
    const status = statusOf(occasion);
    return status === undefined ? [] : [recordOf(occasion, status)];
  });
  return textTable("consent", records);
}

function recordOf(occasion: Occasion, status: string) {
  return {
    review_id: reviewIdOf(occasion),
    status,
    evidence_url: "https://example.org/synthetic",
    agreed_by: "Invented for the demonstration",
    date: `${occasion.year + 1}-03-01`,
  };
}

function statusesIn(draws: Draws, occasions: readonly Occasion[]) {
  const asked = occasions.filter(
    ({ country, wave }) => !country.named && wave === 1 && country.region.letter === REGION,
  );
  const order = draws("consent").shuffle(asked.map(({ country }) => country.code));
  const withdrawn = new Set(order.slice(0, WITHDRAWN));
  const unanswered = new Set(order.slice(WITHDRAWN, WITHDRAWN + UNANSWERED));
  return ({ country: { code, named } }: Occasion) => {
    if (named) return "named";
    if (unanswered.has(code)) return undefined;
    return withdrawn.has(code) ? "withdrawn" : "aggregate";
  };
}

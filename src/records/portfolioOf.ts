import type { EditionId } from "../model/framework";
import { statedIn } from "../model/namedCells";
import type { Consent, Context, Membership, Method, Portfolio, Review } from "../model/review";
import { stageFrom } from "../model/stage";
import { namedRows } from "./consents";
import { isFictional } from "./country";
import type { Input, InputRow, Known } from "./input";
import { groupedBy } from "./repeats";

/** The portfolio that faultless rows make. Its memberships are its own rows; `overruled` adds the known ones. */
export function portfolioOf(input: Input, known: Pick<Known, "countries">): Portfolio {
  const { reviews = [], stages = [], consent = [], groups = [], context = [] } = input;
  const byReview = groupedBy(stages, ({ cells }) => cells.review_id);
  const consents = new Map(consent.map(({ cells }) => [cells.review_id, cells.status as Consent]));
  return {
    countries: namesOf(namedRows(reviews, consent), groups, known),
    reviews: reviews.map((row) =>
      reviewOf(row, byReview.get(row.cells.review_id) ?? [], consents.get(row.cells.review_id)),
    ),
    memberships: groups.map(membershipOf),
    context: context.map(contextOf),
    synthetic: reviews.every(({ cells }) => isFictional(cells.country)),
  };
}

function reviewOf(
  { cells }: InputRow<"reviews">,
  stages: readonly InputRow<"stages">[],
  consent: Consent | undefined,
): Review {
  return {
    id: cells.review_id,
    country: cells.country,
    wave: Number(cells.wave),
    year: Number(cells.year),
    edition: cells.edition as EditionId,
    method: cells.method as Method,
    partner: statedIn(cells.partner),
    reportUrl: statedIn(cells.report_url),
    consent: consent ?? null,
    stages: new Map(stages.map(({ cells: { code, stage } }) => [code, stageFrom(stage) ?? null])),
  };
}

function membershipOf({ cells }: InputRow<"groups">): Membership {
  return {
    country: cells.country,
    grouping: cells.grouping,
    group: cells.group,
    validFrom: statedIn(cells.valid_from),
    validTo: statedIn(cells.valid_to),
  };
}

function contextOf({ cells }: InputRow<"context">): Context {
  return {
    country: cells.country,
    year: Number(cells.year),
    population: numberOf(cells.population),
    internetUsersPct: numberOf(cells.internet_users_pct),
    gdpPerCapitaPpp: numberOf(cells.gdp_per_capita_ppp),
  };
}

/**
 * Names for a release, which is why a review that is not named has no say in them: a country is named by its
 * named reviews or its groups' rows, else by what is known, else by its code.
 */
function namesOf(
  named: readonly InputRow<"reviews">[],
  groups: readonly InputRow<"groups">[],
  { countries }: Pick<Known, "countries">,
): ReadonlyMap<string, string> {
  const fallbacks = groups.map(
    ({ cells: { country } }) => [country, countries.get(country) ?? country] as const,
  );
  const names = [...groups, ...named].map(
    ({ cells }) => [cells.country, cells.country_name] as const,
  );
  return new Map([...fallbacks, ...names.filter(([, name]) => name !== "")]);
}

function numberOf(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}

import type { EditionId } from "../model/framework";
import { statedIn } from "../model/namedCells";
import type { Consent, Context, Membership, Method, Portfolio, Review } from "../model/review";
import { isFictional } from "./country";
import type { Input, InputRow, Known } from "./input";
import { type ReviewStages, stagesByReview } from "./stagesByReview";

/** The portfolio that faultless rows make. Its memberships are its own rows; `overruled` adds the known ones. */
export function portfolioOf(input: Input, known: Pick<Known, "countries">): Portfolio {
  const { reviews = [], stages = [], consent = [], groups = [], context = [] } = input;
  const byReview = stagesByReview(stages);
  const consents = new Map(consent.map(({ cells }) => [cells.review_id, cells.status as Consent]));
  return {
    countries: namesOf(input, consents, known.countries),
    reviews: reviews.map((row) =>
      reviewOf(row, byReview.get(row.cells.review_id), consents.get(row.cells.review_id)),
    ),
    memberships: groups.map(membershipOf),
    context: context.map(contextOf),
    synthetic: reviews.every(({ cells }) => isFictional(cells.country)),
  };
}

function reviewOf(
  { cells }: InputRow<"reviews">,
  stages: ReviewStages | undefined,
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
    stages: stages?.byCode ?? new Map(),
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
 * A country is named by its named reviews or its groups' rows, else by what is known. Only where it is known nowhere
 * else do its other reviews name it: what is written in them is looked over by nobody who agreed to anything.
 */
function namesOf(
  { reviews = [], groups = [] }: Pick<Input, "reviews" | "groups">,
  consents: ReadonlyMap<string, Consent>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isNamed = ({ cells }: InputRow<"reviews">) => consents.get(cells.review_id) === "named";
  const countries = new Set([...reviews, ...groups].map(({ cells }) => cells.country));
  const ownNames = (rows: readonly (InputRow<"reviews"> | InputRow<"groups">)[]) =>
    rows.flatMap(({ cells: { country, country_name: name } }) =>
      name === "" ? [] : [[country, name] as const],
    );
  return new Map([
    ...[...countries].map((country) => [country, country] as const),
    ...ownNames(reviews),
    ...[...countries].flatMap((country) => {
      const name = known.get(country);
      return name === undefined ? [] : [[country, name] as const];
    }),
    ...ownNames(groups),
    ...ownNames(reviews.filter(isNamed)),
  ]);
}

function numberOf(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}

import fc from "fast-check";
import { expect, it } from "vitest";
import { publicIdOf } from "../../src/disclosure/registry";
import { allNamed } from "../../src/tabulation/allNamed";
import { portfoliosOf } from "../portfolio/fixtures/portfolios";
import { KNOWN } from "../portfolio/fixtures/published";

it("has every review with its stages, and nothing of those of which consent was withdrawn", () => {
  fc.assert(
    fc.property(portfoliosOf(8), ({ reviews, memberships }) => {
      const countries = new Map(reviews.map(({ country }) => [country, country]));
      for (const { country } of memberships) countries.set(country, country);
      const portfolio = { countries, reviews, memberships, context: [], synthetic: true };
      const { reviews: registry, stages, blocks, statements } = allNamed(portfolio, KNOWN);
      const used = reviews.filter(({ consent }) => consent !== "withdrawn").map(publicIdOf);
      const staged = new Set(stages.map(({ review_id }) => review_id));
      expect(new Set(registry.map(({ review_id }) => review_id))).toEqual(new Set(used));
      expect(registry.every(({ status }) => status === "named")).toBe(true);
      expect(staged).toEqual(new Set(used));
      expect([...blocks, ...statements]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

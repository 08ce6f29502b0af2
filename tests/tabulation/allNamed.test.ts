import fc from "fast-check";
import { expect, it } from "vitest";
import { publicIdOf } from "../../src/disclosure/registry";
import { allNamed } from "../../src/tabulation/allNamed";
import { portfoliosOf } from "../portfolio/fixtures/portfolios";
import { KNOWN } from "../portfolio/fixtures/published";

it("has the stages of every review but those of which consent was withdrawn", () => {
  fc.assert(
    fc.property(portfoliosOf(8), ({ reviews, memberships }) => {
      const countries = new Map(reviews.map(({ country }) => [country, country]));
      for (const { country } of memberships) countries.set(country, country);
      const portfolio = { countries, reviews, memberships, context: [], synthetic: true };
      const { reviews: registry, stages, blocks, statements } = allNamed(portfolio, KNOWN);
      const withdrawn = reviews.filter(({ consent }) => consent === "withdrawn").map(publicIdOf);
      const staged = new Set(stages.map(({ review_id }) => review_id));
      expect(registry).toHaveLength(reviews.length);
      expect(blocks).toEqual([]);
      expect(statements).toEqual([]);
      for (const { review_id, status } of registry) {
        expect(status).toBe(withdrawn.includes(review_id) ? "withheld" : "named");
        expect(staged.has(review_id)).toBe(!withdrawn.includes(review_id));
      }
    }),
    { numRuns: 60 },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../src/disclosure/ledger";
import { queueOf } from "../../src/disclosure/queue";
import { publicIdOf } from "../../src/disclosure/registry";
import type { Review } from "../../src/model/review";
import { portfoliosOf, reviewAt, SEEDS } from "../portfolio/fixtures/portfolios";

const REPORT = "https://example.org/report";

/** A ledger with one block of these reviews, retired or not. */
function ledgerOf(members: readonly string[], retired = false): Ledger {
  const block = { block: "r0-B1", release: "r0", c: 2, thresholds: [3], members, statements: [] };
  return retired ? [block, { retired: "r0-B1", release: "r0" }] : [block];
}

function sortedOut(reviews: readonly Review[], ledger: Ledger = []) {
  const { waiting, refused } = queueOf(reviews, ledger);
  return { waiting: waiting.map(publicIdOf), refused: Object.fromEntries(refused) };
}

describe("a review waits for a block", () => {
  it("where it is agreed for aggregates and nothing speaks against it", () => {
    expect(sortedOut([reviewAt("XAA", 2)])).toEqual({ waiting: ["XAA-1"], refused: {} });
  });

  it.each([
    ["without a consent", { consent: null }, "noConsent"],
    ["withdrawn", { consent: "withdrawn" }, "withdrawn"],
    ["of which the report is public", { reportUrl: REPORT }, "publicReport"],
    [
      "withdrawn though its report is public",
      { consent: "withdrawn", reportUrl: REPORT },
      "withdrawn",
    ],
    [
      "without a consent though its report is public",
      { consent: null, reportUrl: REPORT },
      "noConsent",
    ],
  ] as const)("not %s", (_, told, reason) => {
    expect(sortedOut([reviewAt("XAA", 2, told)])).toEqual({
      waiting: [],
      refused: { "XAA-1": reason },
    });
  });

  it.each([
    ["is named", { consent: "named" }, {}],
    ["has a public report", { reportUrl: REPORT }, { "XAA-2": "publicReport" }],
    [
      "is withdrawn and has a public report",
      { consent: "withdrawn", reportUrl: REPORT },
      { "XAA-2": "withdrawn" },
    ],
  ] as const)("not where another of its country %s", (_, told, others) => {
    const reviews = [reviewAt("XAA", 2), reviewAt("XAA", 2, { wave: 2, ...told })];
    const refused = { "XAA-1": "halfPublished", ...others };
    expect(sortedOut(reviews)).toEqual({ waiting: [], refused });
    expect(sortedOut(reviews.toReversed())).toEqual({ waiting: [], refused });
  });

  it("not where it is named itself: it needs none", () => {
    expect(sortedOut([reviewAt("XAA", 2, { consent: "named" })])).toEqual({
      waiting: [],
      refused: {},
    });
  });

  it("where it is the latest of its country, and an earlier one does not", () => {
    const reviews = [2, 3, 1].map((wave) => reviewAt("XAA", 2, { wave }));
    const refused = { "XAA-1": "earlierReview", "XAA-2": "earlierReview" };
    expect(sortedOut(reviews)).toEqual({ waiting: ["XAA-3"], refused });
  });

  it("where the later ones of its country may not", () => {
    const reviews = [reviewAt("XAA", 2), reviewAt("XAA", 2, { wave: 2, consent: null })];
    expect(sortedOut(reviews)).toEqual({ waiting: ["XAA-1"], refused: { "XAA-2": "noConsent" } });
  });

  it.each([
    ["shown", false],
    ["retired", true],
  ])("not where its country is in a block, %s", (_, retired) => {
    const ledger = ledgerOf(["XAA-1"], retired);
    expect(sortedOut([reviewAt("XAA", 2), reviewAt("XAA", 2, { wave: 2 })], ledger)).toEqual({
      waiting: [],
      refused: { "XAA-2": "countryInBlock" },
    });
  });

  it("where a country of a like code is in a block", () => {
    expect(sortedOut([reviewAt("XAAB", 2)], ledgerOf(["XAA-1"])).waiting).toEqual(["XAAB-1"]);
  });
});

describe.each(SEEDS)("with seed %i", (seed) => {
  it("one review of a country waits at most, and each other unnamed one has a reason", () => {
    fc.assert(
      fc.property(portfoliosOf(30), fc.nat({ max: 9 }), ({ reviews }, blocked) => {
        const members = reviews.slice(0, blocked).map(publicIdOf);
        const { waiting, refused } = sortedOut(reviews, ledgerOf(members));
        const countries = waiting.map((id) => id.split("-")[0]);
        expect(new Set(countries).size).toBe(countries.length);
        const unnamed = reviews.filter(({ consent }) => consent !== "named").map(publicIdOf);
        const expected = unnamed.filter((id) => !members.includes(id));
        const sorted = [...waiting, ...Object.keys(refused)];
        expect(sorted).toHaveLength(expected.length);
        expect(new Set(sorted)).toEqual(new Set(expected));
      }),
      { seed, numRuns: 40 },
    );
  });
});

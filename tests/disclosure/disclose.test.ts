import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erosionOf } from "../../src/disclosure/erosion";
import { type Block, blocksIn, ledgerFrom, ledgerLines } from "../../src/disclosure/ledger";
import { publicIdOf } from "../../src/disclosure/registry";
import { hasReached } from "../../src/disclosure/statements";
import { themeStagesOf } from "../../src/disclosure/themeStages";
import { CMM } from "../../src/model/cmm";
import type { Review } from "../../src/model/review";
import {
  disclosureOf,
  histories,
  policies,
  portfoliosOf,
  releasesOf,
  SEEDS,
} from "../portfolio/fixtures/portfolios";

/** Many histories, each under a policy of its own, with every release of each. */
function drawnWith(seed: number) {
  const drawn = fc.sample(fc.tuple(histories, policies), { seed, numRuns: 25 });
  return drawn.map(([history, policy]) => ({ policy, releases: releasesOf(history, policy) }));
}

const byIdOf = (reviews: readonly Review[]) =>
  new Map(reviews.map((review) => [publicIdOf(review), review]));

const countryOf = (id: string) => id.split("-")[0]!;

/** How many members of a block are found to have reached a threshold of a theme. */
function reachedIn(
  { members }: Block,
  reviews: readonly Review[],
  theme: string,
  threshold: number,
) {
  const byId = byIdOf(reviews);
  const stages = members.map((member) => themeStagesOf(byId.get(member)!, CMM).get(theme) ?? null);
  return stages.filter((stage) => hasReached(stage, threshold)).length;
}

describe.each(SEEDS)("over the releases of a history, with seed %i,", (seed) => {
  const drawn = drawnWith(seed);
  const releases = drawn.flatMap(({ policy, releases: of }) =>
    of.map((told) => ({ ...told, policy })),
  );

  it("every review is accounted for once, the named as named, the withheld with a reason", () => {
    for (const { reviews, standing, blocks } of releases) {
      expect([...standing.keys()]).toEqual(reviews.map(publicIdOf));
      const blockOf = new Map(blocks.flatMap((of) => of.members.map((id) => [id, of.block])));
      for (const review of reviews) {
        const { status, block, reason } = standing.get(publicIdOf(review))!;
        const expected = blockOf.get(publicIdOf(review)) ?? null;
        expect(block).toBe(expected);
        const unnamed = expected === null ? "withheld" : "block";
        expect(status).toBe(review.consent === "named" ? "named" : unnamed);
        expect(reason !== null).toBe(status === "withheld");
      }
    }
  });

  it("every block has k reviews or more, agreed, not known, of different countries", () => {
    for (const { reviews, added, policy, known } of releases) {
      const byId = byIdOf(reviews);
      for (const { members } of blocksIn(added)) {
        expect(members.length).toBeGreaterThanOrEqual(Math.max(policy.k, 2 * policy.c + 3));
        const consents = new Set(members.map((member) => byId.get(member)!.consent));
        expect([...consents]).toEqual(["aggregate"]);
        expect(members.map(countryOf).filter((country) => known.has(country))).toEqual([]);
        expect(new Set(members.map(countryOf)).size).toBe(members.length);
      }
    }
  });

  it("every statement leaves either side open, and speaks of all thresholds of its theme", () => {
    for (const { blocks } of releases) {
      for (const { members, statements, thresholds, c } of blocks) {
        const n = members.length;
        const themes = [...new Set(statements.map(({ theme }) => theme))];
        const all = themes.flatMap((theme) => thresholds.map((of) => `${theme} ${of}`));
        expect(statements.map(({ theme, threshold }) => `${theme} ${threshold}`)).toEqual(all);
        const closed = statements.filter(
          ({ lo, hi }) => hi < c + 1 || lo > n - c - 1 || hi - lo < 1 || lo < 0 || hi > n,
        );
        expect(closed).toEqual([]);
      }
    }
  });

  it("every statement holds when it is made", () => {
    for (const { reviews, added } of releases) {
      for (const block of blocksIn(added)) {
        const wrong = block.statements.filter(({ theme, threshold, lo, hi }) => {
          const reached = reachedIn(block, reviews, theme, threshold);
          return reached < lo || reached > hi;
        });
        expect(wrong).toEqual([]);
      }
    }
  });

  it("no review and no country is in two blocks, retired ones among them", () => {
    for (const { ledger } of releases) {
      const members = blocksIn(ledger).flatMap((block) => block.members);
      expect(new Set(members.map(countryOf)).size).toBe(members.length);
    }
  });

  it("the ledger only grows, reads as it was written, and shown blocks are as it has them", () => {
    for (const { before, ledger, blocks } of releases) {
      expect(ledgerLines(ledger).startsWith(ledgerLines(before))).toBe(true);
      expect(ledgerFrom(ledgerLines(ledger))).toEqual({ ledger, faults: [] });
      const formed = new Map(blocksIn(ledger).map((block) => [block.block, block]));
      expect(blocks).toEqual(blocks.map(({ block }) => formed.get(block)));
    }
  });

  it("every shown block has budget, and the consent of all its members", () => {
    for (const { reviews, blocks, known, ledger } of releases) {
      const lost = blocks.map(({ members }) =>
        members.filter((member) => known.has(countryOf(member))),
      );
      expect(blocks.filter(({ c }, i) => lost[i]!.length > c)).toEqual([]);
      expect(erosionOf(blocks, reviews, ledger).map((of) => of.known)).toEqual(lost);
      const byId = byIdOf(reviews);
      const consents = blocks.flatMap((of) => of.members.map((id) => byId.get(id)!.consent));
      expect(consents.filter((of) => of !== "named" && of !== "aggregate")).toEqual([]);
    }
  });

  it("blocks are formed in most, and are eroded and retired in many", () => {
    const met = { formed: 0, spokenOf: 0, eroded: 0, retired: 0 };
    for (const { added, blocks, known } of releases) {
      const formed = blocksIn(added);
      met.formed += formed.length;
      met.spokenOf += formed.filter(({ statements }) => statements.length > 0).length;
      met.eroded += blocks.filter(({ members }) =>
        members.some((member) => known.has(countryOf(member))),
      ).length;
      met.retired += added.filter((entry) => "retired" in entry).length;
    }
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });

  it("a block that is shown no longer never comes back", () => {
    for (const { releases: of } of drawn) {
      const gone = new Set<string>();
      for (const { blocks, ledger } of of) {
        const shown = new Set(blocks.map(({ block }) => block));
        expect([...gone].filter((block) => shown.has(block))).toEqual([]);
        for (const { block } of blocksIn(ledger)) if (!shown.has(block)) gone.add(block);
      }
    }
  });
});

describe.each(SEEDS)("a release, with seed %i,", (seed) => {
  it("does not depend on the order of reviews and groups", () => {
    fc.assert(
      fc.property(portfoliosOf(40), policies, ({ reviews, memberships }, policy) => {
        const [given, turned] = [
          disclosureOf({ reviews, memberships }, { policy }),
          disclosureOf(
            { reviews: reviews.toReversed(), memberships: memberships.toReversed() },
            { policy },
          ),
        ];
        expect(turned!.added).toEqual(given!.added);
        expect(turned!.blocks).toEqual(given!.blocks);
        expect(new Map(turned!.standing)).toEqual(new Map(given!.standing));
      }),
      { seed, numRuns: 25 },
    );
  });

  it("has the same reviews in the same blocks, however stages are dealt among the unpublished", () => {
    fc.assert(
      fc.property(portfoliosOf(40), policies, fc.nat(), ({ reviews, memberships }, policy, by) => {
        const stages = reviews.map((review) => review.stages);
        const dealt = reviews.map((review, i) =>
          review.consent === "named"
            ? review
            : { ...review, stages: stages[(i + by) % stages.length]! },
        );
        const [given, other] = [reviews, dealt].map((of) =>
          disclosureOf({ reviews: of, memberships }, { policy }),
        );
        expect(other!.standing).toEqual(given!.standing);
        expect(other!.blocks.map(({ members }) => members)).toEqual(
          given!.blocks.map(({ members }) => members),
        );
      }),
      { seed, numRuns: 25 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classesOf } from "../../src/disclosure/classes";
import type { Block } from "../../src/disclosure/ledger";
import { partnerViews } from "../../src/disclosure/partners";
import { publicIdOf } from "../../src/disclosure/registry";
import type { Statement } from "../../src/disclosure/statements";
import { CMM } from "../../src/model/cmm";
import type { Review } from "../../src/model/review";
import { countryAt, disclosureOf, reviewAt, SEEDS } from "../portfolio/fixtures/portfolios";

const P = "Partner P";

/** Reviews of a country each, one for each stage, delivered by whom it says. */
function delivered(stages: readonly number[], partners: readonly (string | null)[]): Review[] {
  return stages.map((stage, i) => reviewAt(countryAt(i), stage, { partner: partners[i] ?? null }));
}

function blockOf(reviews: readonly Review[]): Block {
  const { blocks } = disclosureOf({ reviews, memberships: [] });
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
}

const viewsOf = (reviews: readonly Review[]) => partnerViews([blockOf(reviews)], reviews, CMM);

describe("a partner of a block", () => {
  it("learns nothing where its own reviews leave either side open", () => {
    const [view] = viewsOf(delivered([3, 3, 3, 3, 1, 1, 1], [P]));
    expect(view).toEqual({ block: "r1-B1", partner: P, own: 1, others: 6, narrowed: [] });
  });

  it("learns that the others have reached a stage where its own leave no fewer to have", () => {
    const [view] = viewsOf(delivered([3, 3, 3, 3, 1, 1, 1], [null, null, null, null, P, P, P]));
    expect(view).toMatchObject({ own: 3, others: 4 });
    expect(new Set(view!.narrowed.map(({ least, most }) => `${least} to ${most}`))).toEqual(
      new Set(["3 to 5"]),
    );
  });

  it("learns that the others have not where its own are all that may have", () => {
    const [view] = viewsOf(delivered([3, 3, 3, 1, 1, 1, 1], [P, P, P]));
    expect(view!.narrowed[0]).toMatchObject({ least: 1, most: 1 });
  });

  it("learns nothing where all of the block are its own", () => {
    const [view] = viewsOf(
      delivered(
        [1, 1, 1, 1, 1, 1, 1],
        Array.from({ length: 7 }, () => P),
      ),
    );
    expect(view).toMatchObject({ own: 7, others: 0, narrowed: [] });
  });

  it("is told of beside every other partner of the block, by name", () => {
    const views = viewsOf(delivered([1, 1, 1, 1, 1, 1, 1], ["Q", P, "Q", null]));
    expect(views.map(({ partner, own, others }) => [partner, own, others])).toEqual([
      [P, 1, 6],
      ["Q", 2, 5],
    ]);
  });

  it("knows the reviews that are named by now, whoever delivered them", () => {
    const reviews = delivered([3, 3, 3, 3, 1, 1, 1], [null, null, null, null, P]);
    const block = blockOf(reviews);
    const later = reviews.map((review, i) =>
      i < 5 ? review : { ...review, consent: "named" as const },
    );
    const [view] = partnerViews([block], later, CMM);
    expect(view!.narrowed[0]).toMatchObject({ least: 3, most: 5 });
  });

  it("knows whose edition does not ask for a theme", () => {
    const lacking = CMM.themes.find(({ code }) => !asked("2014").has(code))!.code;
    const reviews = [
      ...[3, 3, 3, 3].map((stage, i) => reviewAt(countryAt(i), stage)),
      ...[1, 1, 1, 1].map((stage, i) => reviewAt(countryAt(4 + i), stage, { partner: P })),
      ...[3, 3, 3].map((stage, i) => reviewAt(countryAt(8 + i), stage, { edition: "2014" })),
    ];
    const [view] = viewsOf(reviews);
    expect(view).toMatchObject({ own: 4, others: 7 });
    expect(view!.narrowed.find(({ theme }) => theme === lacking)).toMatchObject({ least: 3 });
  });
});

/** The themes that an edition asks for. */
function asked(edition: "2014"): ReadonlySet<string> {
  const { dimensions } = CMM.editions.find((of) => of.edition === edition)!;
  const factors = dimensions.flatMap((dimension) => dimension.factors);
  const items = [...factors, ...factors.flatMap(({ aspects }) => aspects)];
  return new Set(items.flatMap(({ theme }) => theme ?? []));
}

describe.each(SEEDS)("with seed %i", (seed) => {
  it("what a partner learns is what a search of every possibility leaves", () => {
    const stage = fc.integer({ min: 1, max: 5 });
    const members = fc.array(fc.record({ stage, own: fc.boolean() }), {
      minLength: 5,
      maxLength: 8,
    });
    fc.assert(
      fc.property(members, (drawn) => {
        const stages = drawn.map((member) => member.stage);
        const reviews = delivered(
          stages,
          drawn.map(({ own }) => (own ? P : null)),
        );
        const statements = said(stages);
        const members = reviews.map(publicIdOf);
        const block = {
          block: "B",
          release: "r",
          c: 1,
          thresholds: [2, 3, 4],
          members,
          statements,
        };
        const views = partnerViews([block], reviews, CMM);
        const own = drawn.filter((member) => member.own).map((member) => member.stage);
        expect(views).toHaveLength(own.length > 0 ? 1 : 0);
        for (const { others, narrowed } of views) {
          const searched = others === 0 ? [1, 5] : search(statements, own, others);
          const { least, most } = narrowed[0] ?? { least: 1, most: 5 };
          expect([least, most]).toEqual(searched);
        }
      }),
      { seed, numRuns: 60 },
    );
  });
});

/** The classes of the counts at one theme, for a budget of one. */
function said(stages: readonly number[]): Statement[] {
  return [2, 3, 4].map((threshold) => {
    const reached = stages.filter((stage) => stage >= threshold).length;
    const of = classesOf(stages.length, 1).find(({ lo, hi }) => lo <= reached && reached <= hi)!;
    return { theme: "H01", threshold, ...of };
  });
}

/** The lowest and the highest stage of one of the others, over every combination of theirs that fits what is said. */
function search(statements: readonly Statement[], own: readonly number[], others: number) {
  const possible = multisets(others, 5).filter((placed) =>
    statements.every(({ threshold, lo, hi }) => {
      const reached = [...own, ...placed].filter((stage) => stage >= threshold).length;
      return lo <= reached && reached <= hi;
    }),
  );
  return [Math.min(...possible.flat()), Math.max(...possible.flat())];
}

/** Every way in which so many reviews can be at the stages 1 to `highest`, whichever of them is at which. */
function multisets(size: number, highest: number): number[][] {
  if (size === 0) return [[]];
  if (highest === 0) return [];
  return [
    ...multisets(size, highest - 1),
    ...multisets(size - 1, highest).map((rest) => [...rest, highest]),
  ];
}

import { describe, expect, it } from "vitest";
import { erosionOf } from "../../src/disclosure/erosion";
import { type Ledger, ledgerLines } from "../../src/disclosure/ledger";
import { CMM } from "../../src/model/cmm";
import type { Membership, Review } from "../../src/model/review";
import { countryAt, disclosureOf, reviewAt } from "../portfolio/fixtures/portfolios";

/** So many reviews of a country each, all at one stage. */
function alike(count: number, stage = 3, from = 0): Review[] {
  return Array.from({ length: count }, (_, i) => reviewAt(countryAt(from + i), stage));
}

function inGroup(grouping: string, group: string, reviews: readonly Review[]): Membership[] {
  return reviews.map(({ country }) => ({
    country,
    grouping,
    group,
    validFrom: null,
    validTo: null,
  }));
}

/** The release of these reviews, after the one that left the ledger. */
function released(
  reviews: readonly Review[],
  { memberships = [], ledger = [], release = "r1" }: Partial<Before> = {},
) {
  const told = disclosureOf({ reviews, memberships }, { ledger, release });
  const statusOf = (id: string) => told.standing.get(id)?.status;
  return { ...told, statusOf, ledger: [...ledger, ...told.added] };
}

interface Before {
  readonly memberships: readonly Membership[];
  readonly ledger: Ledger;
  readonly release: string;
}

/** The same reviews, some of which something happened to. */
function changed(reviews: readonly Review[], count: number, change: Partial<Review>): Review[] {
  return reviews.map((review, i) => (i < count ? { ...review, ...change } : review));
}

const NAMED = { consent: "named" } as const;

/** What is said of each threshold, whichever the theme, as `threshold: lo-hi`. */
function sayings({ blocks }: Pick<ReturnType<typeof released>, "blocks">): string[] {
  const statements = blocks.flatMap((block) => block.statements);
  return [...new Set(statements.map(({ threshold, lo, hi }) => `${threshold}: ${lo}-${hi}`))];
}

describe("a portfolio", () => {
  it("of which all unpublished reviews are equal is not said to be", () => {
    expect(sayings(released(alike(14)))).toEqual(["2: 10-14", "3: 10-14", "4: 0-4"]);
  });

  it("with one outlier says the same as one without", () => {
    const outlier = [...alike(13), reviewAt(countryAt(13), 5)];
    expect(released(outlier).blocks).toEqual(released(alike(14)).blocks);
  });

  it("of k − 1 unpublished reviews has no block", () => {
    const { blocks, added, standing } = released(alike(6));
    expect([blocks, added]).toEqual([[], []]);
    expect([...standing.values()]).toEqual(
      alike(6).map(() => ({ status: "withheld", block: null, reason: "tooFew" })),
    );
  });

  it("of k unpublished reviews has one block of two classes", () => {
    const told = released(alike(7));
    expect(told.blocks.map(({ members }) => members.length)).toEqual([7]);
    expect(sayings(told)).toEqual(["2: 4-7", "3: 4-7", "4: 0-3"]);
  });

  it("of kSplit and kSplit reviews on either side has two blocks", () => {
    const reviews = alike(18);
    const memberships = [
      ...inGroup("region", "A", reviews),
      ...inGroup("income", "low", reviews.slice(0, 9)),
    ];
    const { blocks } = released(reviews, { memberships });
    expect(blocks.map(({ block, members }) => [block, members.length])).toEqual([
      ["r1-B1", 9],
      ["r1-B2", 9],
    ]);
  });

  it("of which everything is published has no block and withholds nothing", () => {
    const { blocks, standing } = released(changed(alike(14), 14, NAMED));
    expect(blocks).toEqual([]);
    expect([...standing.values()]).toEqual(
      alike(14).map(() => ({ status: "named", block: null, reason: null })),
    );
  });

  it("of which nothing is published has a release all the same", () => {
    const { blocks, standing } = released(alike(14));
    expect(blocks).toHaveLength(1);
    expect(new Set([...standing.values()].map(({ status }) => status))).toEqual(new Set(["block"]));
  });

  it("without a review has an empty release", () => {
    const { blocks, added, standing } = released([]);
    expect([blocks, added, standing.size]).toEqual([[], [], 0]);
  });

  it("with one unpublished review in a region puts it together with the rest of the world", () => {
    const [reviews, one] = [alike(7), alike(1, 3, 7)];
    const memberships = [...inGroup("region", "A", reviews), ...inGroup("region", "B", one)];
    const alone = released([...reviews, ...one], { memberships });
    expect(alone.standing.get("XY07-1")).toMatchObject({ status: "withheld", reason: "tooFew" });
    const few = released([...reviews, ...one, ...alike(6, 3, 8)], { memberships });
    expect(few.blocks.map(({ members }) => members)[1]).toContain("XY07-1");
  });

  it.each([
    ["says nothing of it where too few are asked", 4, 0],
    ["says of those who are asked what their class is, of all", 7, 3],
  ])("with a theme that one edition does not ask for %s", (_, asked, thresholds) => {
    const early = JSON.stringify(CMM.editions.find(({ edition }) => edition === "2014"));
    const lacking = CMM.themes.map(({ code }) => code).filter((code) => !early.includes(code));
    expect(lacking).not.toEqual([]);
    const earlier = alike(3, 3, asked).map(({ country }) =>
      reviewAt(country, 3, { edition: "2014" }),
    );
    const [block] = released([...alike(asked), ...earlier]).blocks;
    const saidOf = (theme: string) => block!.statements.filter((said) => said.theme === theme);
    expect(lacking.map((theme) => saidOf(theme).length)).toEqual(lacking.map(() => thresholds));
    expect(block!.statements.length).toBeGreaterThan(0);
  });
});

describe("a block", () => {
  const reviews = alike(7);
  const first = released(reviews);
  const next = (later: readonly Review[], ledger: Ledger = first.ledger, release = "r2") =>
    released(later, { ledger, release });

  it("keeps its id and its statements when a member publishes, and its budget falls", () => {
    const later = changed(reviews, 1, NAMED);
    const told = next(later);
    expect(told.blocks).toEqual(first.blocks);
    expect(told.added).toEqual([{ named: ["XY00-1"], release: "r2" }]);
    expect(told.standing.get("XY00-1")).toEqual({ status: "named", block: "r1-B1", reason: null });
    expect(erosionOf(told.blocks, later, told.ledger)[0]).toMatchObject({
      known: ["XY00-1"],
      budget: 1,
    });
  });

  it("is shown until its budget is used up, and retired with all its rows when three publish", () => {
    expect(next(changed(reviews, 2, NAMED)).blocks).toEqual(first.blocks);
    const told = next(changed(reviews, 3, NAMED));
    expect(told.blocks).toEqual([]);
    expect(told.added).toEqual([
      { named: ["XY00-1", "XY01-1", "XY02-1"], release: "r2" },
      { retired: "r1-B1", release: "r2" },
    ]);
    expect(told.standing.get("XY00-1")).toEqual({ status: "named", block: null, reason: null });
    expect(told.standing.get("XY03-1")).toEqual({
      status: "withheld",
      block: null,
      reason: "retired",
    });
  });

  it.each([
    ["withdrawn", "withdrawn"],
    ["gone", null],
  ] as const)(
    "is retired when a consent is %s, and none of its members is in one again",
    (_, consent) => {
      const later = [...changed(reviews, 1, { consent }), ...alike(6, 3, 7)];
      const told = next(later);
      expect(told.blocks).toEqual([]);
      expect(told.statusOf("XY00-1")).toBe("withheld");
      const after = next([...reviews, ...alike(7, 3, 7)], told.ledger, "r3");
      expect(after.blocks.map(({ block }) => block)).toEqual(["r3-B2"]);
      expect(after.blocks[0]!.members.filter((id) => id < "XY07")).toEqual([]);
    },
  );

  it("is retired when the records have a member no longer", () => {
    expect(next(reviews.slice(1)).added).toEqual([{ retired: "r1-B1", release: "r2" }]);
  });

  it("is eroded when another review of a member’s country is named, or reported", () => {
    const siblings = [
      reviewAt(countryAt(0), 4, { wave: 2, ...NAMED }),
      reviewAt(countryAt(1), 4, { wave: 2, consent: null, reportUrl: "https://example.org/1" }),
    ];
    const later = [...reviews, ...siblings];
    const told = next(later);
    expect(told.blocks).toEqual(first.blocks);
    expect(erosionOf(told.blocks, later, told.ledger)[0]).toMatchObject({
      known: ["XY00-1", "XY01-1"],
      budget: 0,
    });
    const third = reviewAt(countryAt(2), 4, { wave: 2, ...NAMED });
    expect(next([...later, third]).blocks).toEqual([]);
  });

  it("is as it was when stages of its members are corrected, or more reviews wait", () => {
    const corrected = reviews.map((review) => reviewAt(review.country, 1));
    expect(next([...corrected, ...alike(6, 1, 7)]).blocks).toEqual(first.blocks);
    const more = next([...corrected, ...alike(7, 1, 7)]);
    expect(more.blocks[0]).toEqual(first.blocks[0]);
    expect(more.blocks[1]).toMatchObject({ block: "r2-B2", release: "r2" });
    expect(ledgerLines(more.ledger).startsWith(ledgerLines(first.ledger))).toBe(true);
  });

  it("does not win back budget when a member that was named is named no longer", () => {
    const two = next(changed(reviews, 2, NAMED));
    const others = reviews.map((review, i) =>
      i === 2 || i === 3 ? { ...review, ...NAMED } : review,
    );
    expect(next(others, two.ledger, "r3").blocks).toHaveLength(0);
  });

  it.each([
    ["agreed for aggregates by now", "aggregate"],
    ["withdrawn by now", "withdrawn"],
  ] as const)("takes in no review of a country of which one was named before, %s", (_, consent) => {
    const before = released([...reviews, reviewAt(countryAt(7), 3, NAMED)].slice(1));
    const later = [
      ...reviews.slice(1),
      reviewAt(countryAt(7), 3, { consent }),
      reviewAt(countryAt(7), 3, { wave: 2 }),
    ];
    expect(next(later, before.ledger).blocks).toHaveLength(0);
  });
});

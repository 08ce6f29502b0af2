import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/analyses/claims/claim";
import { answered, claimable } from "../../analyses/claims/ground";
import type { Twice } from "../../analyses/progress/twicePairs";
import { NOTHING_SAID, type Standing } from "../../analyses/regions/portraits";

/** Countries of a group on these places of “Strategy”, made alternately by either edition and method. */
const on = (group: string, places: readonly number[], of: Partial<Standing> = {}): Standing[] =>
  places.map((place, i) => ({
    group,
    ranks: [place, place, place, place],
    edition: ["2016", "2021"][i % 2]!,
    method: ["in-country", "questionnaire"][Math.floor(i / 2) % 2]!,
    ...of,
  }));
const hidden = (n: number): Standing[] =>
  Array.from({ length: n }, () => ({ group: "East", status: "block" }));

const told = async (
  countries: readonly Standing[],
  claim: Partial<Claim> = {},
  of: Parameters<typeof claimable>[1] = {},
) => (await answered(claimable(countries, of), claim)).answer;

const EIGHT_OF_TWELVE = on("East", [5, 5, 5, 5, 6, 7, 8, 9, 4, 3, 2, 1]);

describe("how many had reached a stage", () => {
  it("is told with the strongest share that is true, the count and what is covered", async () => {
    const { verdict, sentence, reasons } = await told([
      ...on("East", [5, 5, 5, 5, 5, 5, 7, 7, 9, 4, 3, 2]),
      { group: "East", status: null },
    ]);
    expect(verdict).toBe("yes");
    expect(sentence).toBe(
      "In “Strategy”, of the 12 countries in “East” with a published review and a stage there, most had reached Established: 9 of 12. Of 13 countries in “East”, 12 were reviewed, 12 of them with a published review; those told of are of 2018.",
    );
    expect(reasons).toEqual([
      "“Nearly all” needs 11 of 12 or more: there are 9.",
      "1 country in “East” has no review: of it nothing can be said.",
    ]);
  });

  it("is not “most” at two thirds, nor at a place between two stages", async () => {
    const { verdict, sentence, reasons } = await told(EIGHT_OF_TWELVE);
    expect(verdict).toBe("weaker");
    expect(sentence).toContain("more than half had reached Established: 8 of 12.");
    expect(reasons[0]).toBe("“Most” needs 9 of 12 or more: there are 8.");
  });

  it("is a bare count where half or fewer had, and then no “most”, “none” where none had", async () => {
    const few = await told(on("East", [5, 1, 1, 1, 1, 1, 1, 1]));
    expect(few.verdict).toBe("weaker");
    expect(few.sentence).toContain(", 1 of 8 had reached Established.");
    const none = await told(on("East", [1, 1, 1, 4, 1, 1, 1, 1]));
    expect(none.verdict).toBe("no");
    expect(none.sentence).toContain(", none had reached Established: 0 of 8.");
  });

  it("says more than was asked where more is true", async () => {
    const { verdict, sentence, reasons } = await told(on("East", [5, 5, 5, 5, 5, 5, 5, 5]), {
      quantity: "some",
    });
    expect(verdict).toBe("yes");
    expect(sentence).toContain("all had reached Established: 8 of 8.");
    expect(reasons[0]).toBe("More than was asked can be said: all.");
  });

  it("is said of all reviewed where unpublished reviews cannot undo it", async () => {
    const statements = [{ block_id: "test-B1", n: 7, theme: "H01", threshold: 3, lo: 5, hi: 7 }];
    const words = { ...NOTHING_SAID, statements };
    const { sentence } = await told([...EIGHT_OF_TWELVE, ...hidden(7)], {}, { words });
    expect(sentence).toContain("more than half had reached Established: 8 of 12.");
    expect(sentence).toContain(
      "Of all 19 reviewed, published or not, most had: between 13 and 15 of 19.",
    );
  });

  it("asked of most is answered yes where it is certain of all reviewed alone", async () => {
    const statements = [{ block_id: "test-B1", n: 7, theme: "H01", threshold: 3, lo: 7, hi: 7 }];
    const { verdict } = await told(
      [...EIGHT_OF_TWELVE, ...hidden(7)],
      {},
      { words: { ...NOTHING_SAID, statements } },
    );
    expect(verdict).toBe("yes");
  });

  it("keeps to published reviews where unpublished ones could undo it, and says so", async () => {
    const { sentence, reasons } = await told([
      ...on("East", [5, 5, 5, 5, 5, 5, 5, 1]),
      ...hidden(7),
    ]);
    expect(sentence).toContain("with a published review and a stage there, most had");
    expect(sentence).toContain("Counting the 7 unpublished reviews, between 7 and 14 of 15 had.");
    expect(reasons.join(" ")).toContain("“Most” is not certain of all reviewed");
    const wide = await told([...on("East", [5, 5, 1]), ...hidden(7)]);
    expect(wide.sentence).toContain("Of the 7 unpublished reviews besides too little can be said.");
  });

  it("names the sub-group, the method and the edition that supply more than two thirds", async () => {
    const countries = on("East", [5, 5, 5, 5, 5, 5, 5, 5], { edition: "2016" });
    const parts = new Map(countries.map((_, i) => [`X0${i}`, i < 6 ? "Isles" : "Plains"]));
    const { sentence } = await told(countries, {}, { parts });
    expect(sentence).toContain("(6 of them in Isles and all by the 2016 edition)");
  });

  it.each([
    [{}, "Only 2 countries have a published review with a stage there"],
    [{ group: "Nowhere" }, "There is no such group here."],
    [{ item: "H99" }, "This part of the model is not shown here"],
  ])("is not told of fewer than three, nor of what is not there: %j", async (claim, why) => {
    const { verdict, sentence, reasons } = await told(on("East", [5, 5]), claim);
    expect([verdict, sentence]).toEqual(["no", null]);
    expect(reasons[0]).toContain(why);
  });
});

describe("what has risen", () => {
  const again = (from: readonly number[], to: readonly number[], of: Partial<Twice> = {}) =>
    from.map((at, i): Twice => ({ from: [at, at, at], to: [to[i]!, to[i]!, to[i]!], ...of }));
  const SAME = { editions: ["2016", "2016"] } as const;
  const risen = (pairs: readonly Twice[], claim: Partial<Claim> = {}) =>
    told(on("East", [1]), { kind: "risen", ...claim }, { again: pairs });

  it("is told by country with all three counts, and what changed besides", async () => {
    const { verdict, sentence } = await risen(again([1, 1, 1, 3], [3, 3, 2, 3]));
    expect(verdict).toBe("yes");
    expect(sentence).toBe(
      "Between first and second review, in “Strategy” in the 4 countries in “East” with two published reviews that can be compared, most rose: 3 of 4 rose, 1 stayed and 0 fell. Of these 4, all had a review in the country both times and all changed edition in between. These are 4 of 4 countries known to have been reviewed both times, with reviews of 2015 to 2019.",
    );
  });

  it("is told of a dimension by ratings, of how many countries", async () => {
    const { sentence } = await risen(again([1, 1, 1], [3, 3, 3], SAME), { item: "D1" });
    expect(sentence).toContain(
      "of 6 ratings under “Policy” in the 3 countries in “East” with two published reviews that can be compared, all rose: 6 of 6",
    );
    expect(sentence).toContain("No review of these changed edition in between.");
  });

  it("cannot be said where the ruler changed, and can be said of the others", async () => {
    const mixed = [...again([1, 1, 1], [3, 3, 3], SAME), ...again([1, 1], [9, 9])];
    const { verdict, sentence, reasons } = await risen(again([1, 1, 1], [3, 3, 3]), {
      item: "H05",
    });
    expect([verdict, sentence]).toEqual(["no", null]);
    expect(reasons[0]).toContain("The ruler changed: of 3 countries");
    expect((await risen(mixed, { item: "H05" })).sentence).toContain(
      "These are 3 of 5 countries known to have been reviewed both times, with reviews of 2015 to 2019; 2 are left out, whose two editions ask too differently.",
    );
  });

  it("is not said where as many fell, nor where nothing moved, nor of two countries", async () => {
    const asMany = await risen(again([1, 1, 5, 5], [3, 3, 1, 1], SAME));
    expect(asMany.verdict).toBe("no");
    expect(asMany.sentence).toContain("as many rose as fell: 2 of 4 rose, 0 stayed and 2 fell.");
    expect((await risen(again([1, 1, 1], [1, 1, 1], SAME))).sentence).toContain(
      "none moved: 0 of 3",
    );
    expect((await risen(again([1, 1], [3, 3], SAME))).reasons[0]).toContain(
      "Only 2 countries have two published reviews",
    );
  });
});

describe("who lags and leads", () => {
  const LOW = [1, 1, 1, 2, 2, 3, 1, 1, 3, 1];
  const HIGH = [5, 6, 7, 5, 8, 5, 9, 7, 5, 6];
  const apart = [...on("East", LOW), ...on("West", HIGH)];

  it("stands lower where middles lie a stage apart, shares agree and chance seldom brings it", async () => {
    const lags = await told(apart, { kind: "lags" });
    expect(lags.verdict).toBe("yes");
    expect(lags.sentence).toMatch(
      /^In “Strategy”, “East” stands lower than the other countries with a published review: the lower middle stage of its countries is Start-up, that of the others between Established and Strategic, and 0 of 10 of its countries had reached Established, against 10 of 10 others\./,
    );
    expect(lags.sentence).not.toMatch(/behind|worse|lags/);
    expect((await told(apart, { kind: "leads" })).verdict).toBe("no");
    expect((await told(apart, { kind: "leads", group: "West" })).verdict).toBe("yes");
  });

  it("is no more than these reviews where there are fewer than eight on a side", async () => {
    const { verdict, sentence, reasons } = await told(
      [...on("East", LOW.slice(0, 5)), ...on("West", HIGH)],
      { kind: "lags" },
    );
    expect(verdict).toBe("weaker");
    expect(sentence).toMatch(/^In “Strategy”, in these published reviews, “East” against/);
    expect(reasons[0]).toContain("With fewer than eight countries on a side (5 and 10)");
  });

  it.each([
    ["method", { method: "questionnaire" }, { method: "in-country" }, "regional questionnaire"],
    ["edition", { edition: "2021" }, { edition: "2016" }, "the 2021 edition"],
  ])(
    "says that group and %s cannot be told apart, and then no more",
    async (of, own, others, by) => {
      const { verdict, sentence } = await told(
        [...on("East", LOW, own), ...on("West", HIGH, others)],
        { kind: "lags" },
      );
      expect(verdict).toBe("weaker");
      expect(sentence).toContain(
        `All of “East” were reviewed by ${by}, and none of the others: ${of} and`,
      );
      expect(sentence).toContain("group cannot be told apart");
      expect(sentence).not.toContain("stands");
    },
  );

  it("is a share alone where the middles are near, and nothing where one country could undo it", async () => {
    const near = [...on("East", [4, 4, 4, 4, 4, 4, 4, 4]), ...on("West", [5, 5, 5, 5, 5, 5, 5, 4])];
    const share = await told(near, { kind: "lags" });
    expect(share.verdict).toBe("weaker");
    expect(share.sentence).toContain(
      "0 of 8 of its countries had reached Established, against 7 of 8 others, a smaller share.",
    );
    const even = [...on("East", [5, 5, 5, 5, 1, 1, 1, 1]), ...on("West", [5, 5, 5, 5, 5, 1, 1, 1])];
    const none = await told(even, { kind: "lags" });
    expect(none.verdict).toBe("no");
    expect(none.sentence).toContain(
      "4 of 8 of its countries had reached Established, against 5 of 8 others, which is no difference that may be said.",
    );
  });

  it("holds a group against others of its incomes alone, within which chance deals anew", async () => {
    const rich = { income: "Band 2" };
    const poor = { income: "Band 1" };
    const countries = [
      ...on("East", LOW.slice(0, 8), poor),
      ...on("West", LOW.slice(0, 8), poor),
      ...on("West", HIGH, rich),
    ];
    expect((await told(countries, { kind: "lags" })).verdict).not.toBe("no");
    const same = await told(countries, { kind: "lags", against: "income" });
    expect(same.verdict).toBe("no");
    expect(same.sentence).toContain("8 others of the same income groups");
    const unmatched = await told([...on("East", LOW, poor), ...on("West", HIGH, rich)], {
      kind: "lags",
      against: "income",
    });
    expect(unmatched.reasons[0]).toMatch(/^In no income group/);
  });
});

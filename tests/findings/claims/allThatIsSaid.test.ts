import fc from "fast-check";
import { expect, it } from "vitest";
import { askedClaim } from "../../../src/findings/claims/askedClaim";
import { speakOfRecords } from "../../../src/words/words";
import { answered, claimables, claims } from "../../analyses/claims/ground";

const SAMPLE = fc.sample(fc.tuple(claimables, claims), { numRuns: 3000, seed: 7 });

it("brings, over portfolios made by chance, all that can be said, and every verdict", async () => {
  const seen = new Set<string>();
  for (const [of, claim] of SAMPLE) {
    const { facts, answer } = await answered(of, claim);
    seen.add(answer.verdict);
    if (facts.kind === "untold") seen.add(facts.why.why);
    else if (facts.kind !== "reached") seen.add(facts.said);
    else for (const [layer, said] of Object.entries(facts.said)) seen.add(`${layer} ${said}`);
  }
  const all = [
    ...["yes", "weaker", "no"],
    ...["group", "item", "nobody", "few", "fewAgainst", "unmatched", "ruler"],
    ...["all", "nearlyAll", "most", "moreThanHalf", "some", "none", null].flatMap((said) => [
      `published ${said}`,
      `reviewed ${said}`,
    ]),
    ...["allRose", "mostRose", "moreRose", "asMany", "moreFell"],
    ...["standsLower", "middleLower", "shareLower", "noDifference"],
    ...["standsHigher", "middleHigher", "shareHigher"],
  ];
  expect(all.filter((one) => !seen.has(one))).toEqual([]);
});

it("calls no review of someone's own records published", async () => {
  speakOfRecords();
  for (const [of, claim] of SAMPLE.slice(0, 500)) {
    // Of one's own records every review may be used.
    if (of.rows.counted.some(({ status }) => status === "block" || status === "withheld")) continue;
    const { answer } = await answered(of, claim);
    const said = [answer.sentence ?? "", ...answer.reasons];
    said.push(askedClaim(claim, { item: "Strategy", span: "ends" }));
    expect(said.join(" ")).not.toMatch(/published/i);
  }
});

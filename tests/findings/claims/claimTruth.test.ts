import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/analyses/claims/claim";
import { type Degree, isStronger } from "../../../src/analyses/claims/strength";
import { answered, type Claimable, claimables, claims } from "../../analyses/claims/ground";
import { isIn, lowerMiddle, movesOf, type Placed, placedIn, possible, SHARE } from "./recount";

const WORDS: Readonly<Record<string, string>> = {
  all: "all",
  "nearly all": "nearlyAll",
  most: "most",
  "more than half": "moreThanHalf",
  none: "none",
};
const STAGES = ["", "Start-up", "Formative", "Established", "Strategic", "Dynamic"];
const PLACES = Array.from({ length: 9 }, (_, i) =>
  i % 2 === 0 ? STAGES[1 + i / 2]! : `between ${STAGES[(i + 1) / 2]} and ${STAGES[(i + 3) / 2]}`,
);

/** What is said in a sentence where it is said, in named parts. */
const read = (sentence: string, pattern: RegExp) => pattern.exec(sentence)?.groups;

/** That each method and edition of more than two thirds is named, and nothing else so. */
function expectConcentration(sentence: string, own: readonly Placed[]) {
  for (const of of ["method", "edition"] as const) {
    for (const [name, spoken] of [
      ["in-country", "review in the country"],
      ["questionnaire", "regional questionnaire"],
      ["2016", "the 2016 edition"],
      ["2021", "the 2021 edition"],
    ]) {
      const n = own.filter((row) => row[of] === name).length;
      if (3 * n <= 2 * own.length) continue;
      expect(sentence).toContain(`${n === own.length ? "all" : `${n} of them`} by ${spoken}`);
    }
  }
}

function checkReached(of: Claimable, claim: Claim, sentence: string | null) {
  const own = placedIn(of, claim).filter(isIn(claim));
  const reached = own.filter(({ low }) => low >= claim.stage).length;
  const bounds = possible(of, claim, own);
  const isBounded = claim.stage < 5 && bounds.hidden > 0;
  const isWide = 2 * (bounds.hi - bounds.lo) >= bounds.of;
  const certain = (share: string) =>
    share === "none" ? bounds.hi === 0 : SHARE[share]!(bounds.lo, bounds.of);
  const isSaidOfAll = isBounded && !isWide && bounds.of > 2;
  const mayBeSaidOfAll = Object.keys(SHARE).filter((share) => isSaidOfAll && certain(share));
  if (own.length < 3 && mayBeSaidOfAll.length === 0) {
    expect(sentence).toBeNull();
    return;
  }
  expect(sentence).not.toBeNull();
  if (own.length >= 3) {
    const said = read(
      sentence!,
      /^In “.+?”, of the (?<n>\d+) countries.*? with a published review and a stage there(?: \(.+?\))?, (?:(?<word>all|nearly all|most|more than half|none) had reached (?<stage>[\w-]+): )?(?<k>\d+) of (?<of>\d+)(?: had reached (?<stage2>[\w-]+))?\./,
    )!;
    expect([Number(said.n), Number(said.of), Number(said.k)]).toEqual([
      own.length,
      own.length,
      reached,
    ]);
    expect(said.stage ?? said.stage2).toBe(STAGES[claim.stage]);
    const share = said.word === undefined ? "some" : WORDS[said.word]!;
    expect(SHARE[share]!(reached, own.length)).toBe(true);
    for (const other of Object.keys(SHARE)) {
      if (isStronger(other as Degree, share as Degree)) {
        expect(SHARE[other]!(reached, own.length)).toBe(false);
      }
    }
    expectConcentration(sentence!, own);
  }
  const all = read(
    sentence!,
    /(?:Counting .+?, |Of all (?<n>\d+) reviewed, published or not, (?<word>all|nearly all|most|more than half|none) had: |with a review, published or not, (?:(?<word2>[a-z ]+) had reached [\w-]+: )?)(?:between (?<lo>\d+) and )?(?<hi>\d+) of (?<of>\d+)/,
  );
  expect(all === undefined).toBe(!isBounded || isWide);
  if (all === undefined) return;
  expect([Number(all.lo ?? all.hi), Number(all.hi), Number(all.of)]).toEqual([
    bounds.lo,
    bounds.hi,
    bounds.of,
  ]);
  const word = all.word ?? all.word2;
  if (word !== undefined) expect(certain(WORDS[word]!)).toBe(true);
  for (const other of mayBeSaidOfAll) {
    if (word === undefined) expect(other).toBe("some");
    else expect(isStronger(other as Degree, WORDS[word] as Degree)).toBe(false);
  }
}

function checkRisen(of: Claimable, claim: Claim, sentence: string | null) {
  const moves = movesOf(of, claim);
  if (moves.countries < 3) return expect(sentence).toBeNull();
  const said = read(
    sentence!,
    /^Between first and second review, (?:of (?<ratings>\d+) ratings under|in) “.+?” in the (?<countries>\d+) countries.* with two published reviews that can be compared, (?<word>[a-z ]+): (?<rose>\d+) of (?<n>\d+) rose, (?<stayed>\d+) stayed and (?<fell>\d+) fell\./,
  )!;
  const { n, rose, stayed, fell, countries } = moves;
  expect(["n", "rose", "stayed", "fell", "countries"].map((name) => Number(said[name]))).toEqual([
    n,
    rose,
    stayed,
    fell,
    countries,
  ]);
  const strongest =
    rose === n
      ? "all rose"
      : 3 * rose > 2 * n
        ? "most rose"
        : rose > fell
          ? "more rose than fell"
          : rose < fell
            ? "more fell than rose"
            : rose === 0
              ? "none moved"
              : "as many rose as fell";
  expect(said.word).toBe(strongest);
  expect(sentence).toContain(
    moves.changed === 0
      ? "No review of these changed edition in between."
      : `${moves.changed === countries ? "all" : moves.changed} changed edition in between`,
  );
  expect(sentence).toContain(`These are ${countries} of ${moves.known} countr`);
  if (moves.left > 0) expect(sentence).toMatch(new RegExp(`; ${moves.left} (is|are) left out`));
}

function checkStands(
  of: Claimable,
  claim: Claim,
  { sentence, p }: { readonly sentence: string | null; readonly p: number | null },
) {
  const placed = placedIn(of, claim);
  const isGroup = (row: Placed) => row.group === claim.group;
  const bands = [...new Set(placed.map(({ income }) => income))].filter((band) => band !== null);
  const strata = (claim.against === "income" ? bands : ["all"])
    .map((band) => placed.filter(({ income }) => band === "all" || income === band))
    .map((rows) => ({ own: rows.filter(isGroup), others: rows.filter((row) => !isGroup(row)) }))
    .filter(({ own, others }) => own.length >= 3 && others.length >= 3);
  const own = strata.flatMap((each) => each.own);
  const others = strata.flatMap((each) => each.others);
  if (claim.group === "" || own.length === 0) return expect(sentence).toBeNull();
  const had = (rows: readonly Placed[]) => rows.filter(({ low }) => low >= claim.stage).length;
  const [k, n, j, m] = [had(own), own.length, had(others), others.length];
  const scale = strata.reduce((product, each) => product * each.others.length, 1);
  const middles = [
    lowerMiddle(own.map(({ place }) => ({ at: place, times: 1 }))),
    lowerMiddle(
      strata.flatMap((each) =>
        each.others.map(({ place }) => ({
          at: place,
          times: (each.own.length * scale) / each.others.length,
        })),
      ),
    ),
  ] as const;
  const expected = strata.reduce(
    (sum, each) => sum + (each.own.length * had(each.others)) / each.others.length,
    0,
  );
  expect(sentence).toMatch(
    new RegExp(`\\b${k} of ${n} of its countries had reached \\w+, against ${j} of ${m} others`),
  );
  if (/lower middle/.test(sentence!)) {
    const [one, other] = middles.map((at) => PLACES[at - 1]);
    expect(sentence).toContain(`its countries is ${one}, that of the others ${other}`);
  }
  expectConcentration(sentence!, own);
  const alone = (["method", "edition"] as const).some((what) => {
    const [inside, outside] = [own, others].map((rows) => new Set(rows.map((row) => row[what])));
    return (
      inside!.size === 1 && outside!.size === 1 && ![...inside!].some((name) => outside!.has(name))
    );
  });
  if (alone) expect(sentence).toContain("cannot be told apart");
  const lower = (k + 1) / n < j / m - 1e-12 && k / n < (j - 1) / m - 1e-12 && k < expected - 1e-9;
  const higher = (k - 1) / n > j / m + 1e-12 && k / n > (j + 1) / m + 1e-12 && k > expected + 1e-9;
  const apart = middles[1] - middles[0];
  const isMiddle = (lower && apart >= 2) || (higher && apart <= -2);
  const isBorne = n >= 8 && m >= 8 && p !== null && p <= 0.05 && !alone;
  expect(/which is no difference that may be said/.test(sentence!)).toBe(!lower && !higher);
  expect(/a (smaller|larger) share/.exec(sentence!)?.[1]).toBe(
    isMiddle || (!lower && !higher) ? undefined : lower ? "smaller" : "larger",
  );
  expect(/lower middle stage/.test(sentence!)).toBe(isMiddle);
  expect(/stands (lower|higher)/.exec(sentence!)?.[1]).toBe(
    isMiddle && isBorne ? (lower ? "lower" : "higher") : undefined,
  );
  expect(/in these published reviews/.test(sentence!)).toBe(!(isMiddle && isBorne));
}

describe("what is said of a claim", () => {
  const check = (kinds: readonly Claim["kind"][], runs: number) =>
    fc.assert(
      fc.asyncProperty(claimables, claims, fc.constantFrom(...kinds), async (of, any, kind) => {
        const claim = { ...any, kind };
        const { facts, answer } = await answered(of, claim);
        const { sentence, reasons, verdict } = answer;
        expect(answer.claim).toEqual(claim);
        expect(sentence === null ? verdict : "no").toBe("no");
        expect(`${sentence ?? ""} ${reasons.join(" ")}`).not.toMatch(
          /%|per cent|average|worst|best|because of|undefined|NaN|is behind|worse/,
        );
        const { portrait, pairs } = of.ground;
        const isNamed =
          claim.group === "" ||
          [
            ...portrait.groups.map(({ name }) => name),
            ...pairs.pairs.map(({ group }) => group),
          ].some((name) => name === claim.group);
        const codes = kind === "risen" ? ["D1", "H01", "H02", "H05"] : ["H01", "H02", "H05"];
        if (facts.kind === "untold") {
          expect(reasons).toHaveLength(1);
          expect(sentence).toBeNull();
          if (!isNamed || !codes.includes(claim.item)) return;
        }
        if (kind === "reached") checkReached(of, claim, sentence);
        else if (kind === "risen") checkRisen(of, claim, sentence);
        else checkStands(of, claim, { sentence, p: facts.kind === "stands" ? facts.p : null });
      }),
      { numRuns: runs },
    );

  it("of who had reached a stage is true of the rows, and nothing stronger is", () =>
    check(["reached"], 500));

  it("of what has risen is true of the rows, and nothing stronger is", () => check(["risen"], 500));

  it("of who lags or leads is true of the rows, and nothing stronger may be said", () =>
    check(["lags", "leads"], 1000));
});

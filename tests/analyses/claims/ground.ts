import fc from "fast-check";
import type { BlockWords } from "../../../src/analyses/cells/groupBounds";
import type { Claim, ClaimGround } from "../../../src/analyses/claims/claim";
import {
  CLAIM_KINDS,
  CLAIMED_QUANTITIES,
  CLAIMED_RISES,
  COMPARISONS,
} from "../../../src/analyses/claims/claim";
import { claimFacts } from "../../../src/analyses/claims/claimFacts";
import { pairsOf } from "../../../src/analyses/progress/pairs";
import { type PortraitRows, portraitOf } from "../../../src/analyses/regions/portrait";
import { calculateHere } from "../../../src/calculations/here";
import { answerTo } from "../../../src/findings/claims/answerTo";
import { USUAL } from "../progress/madePairs";
import { type Compared, rowsOfTwice, type Twice, twice } from "../progress/twicePairs";
import {
  CHOICE,
  GROUPS,
  MODEL,
  NOTHING_SAID,
  rowsOf,
  type Standing,
  standings,
} from "../regions/portraits";

/** What is claimed unless told otherwise. */
export const CLAIM: Claim = {
  kind: "reached",
  group: "East",
  item: "H01",
  stage: 3,
  quantity: "most",
  rise: "moreRose",
  against: "others",
};

/** A portfolio to claim things of, with its rows, and the countries reviewed twice. */
export interface Claimable {
  readonly ground: ClaimGround;
  readonly rows: PortraitRows;
  readonly again: readonly Twice[];
  readonly compared: Compared;
}

export function claimable(
  countries: readonly Standing[],
  {
    words = NOTHING_SAID,
    again = [],
    compared = ["high", "medium", "low"],
    parts = new Map(),
  }: {
    readonly words?: BlockWords;
    readonly again?: readonly Twice[];
    readonly compared?: Compared;
    readonly parts?: ClaimGround["parts"];
  } = {},
): Claimable {
  const rows = rowsOf(countries);
  const portrait = portraitOf(CHOICE, rows);
  const pairs = pairsOf(USUAL, rowsOfTwice(again, compared));
  const ground = { portrait, counted: rows.counted, words, pairs, parts };
  return { ground, rows, again, compared };
}

/** What the rows say to a claim, and the answer. */
export async function answered({ ground }: Claimable, changed: Partial<Claim> = {}) {
  const facts = await claimFacts(
    ground,
    { ...CLAIM, ...changed },
    {
      calculate: calculateHere,
      calls: { signal: new AbortController().signal },
    },
  );
  return { facts, answer: answerTo(facts) };
}

/** Any claim on such portfolios. */
export const claims: fc.Arbitrary<Claim> = fc.record({
  kind: fc.constantFrom(...CLAIM_KINDS),
  group: fc.constantFrom(...GROUPS, "East", "", "Nowhere"),
  item: fc.constantFrom("H01", "H01", "H02", "H05", "D1"),
  stage: fc.constantFrom(2, 3, 4, 5),
  quantity: fc.constantFrom(...CLAIMED_QUANTITIES),
  rise: fc.constantFrom(...CLAIMED_RISES),
  against: fc.constantFrom(...COMPARISONS),
});

/** Statements of the block that all unpublished reviews are in, each as two shares of it. */
const said = fc.uniqueArray(
  fc.record({
    theme: fc.constantFrom(...MODEL.items.map(({ code }) => code)),
    threshold: fc.constantFrom(2, 3, 4),
    ends: fc.tuple(
      fc.constantFrom(0, 0, 0.25, 0.5, 0.75, 1, 1),
      fc.constantFrom(0, 0, 0.5, 0.75, 1, 1),
    ),
  }),
  { maxLength: 12, selector: ({ theme, threshold }) => `${theme} ${threshold}` },
);

const levels = fc.constantFrom("high" as const, "medium", "low", "none");

/** Groups that lie apart, so that strong claims are true now and then. */
const apart: fc.Arbitrary<Standing[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...GROUPS),
      base: fc.integer({ min: 0, max: 2 }),
      income: fc.constantFrom("Band 1", "Band 2"),
      edition: fc.constantFrom("2016", "2021"),
      method: fc.constantFrom("in-country", "questionnaire"),
      status: fc.constantFrom("named" as const, "named", "named", "block"),
    }),
    { minLength: 20, maxLength: 45 },
  )
  .map((all) =>
    all.map(({ base, ...of }) => {
      const level = { East: 1, North: 4, West: 6 }[of.group] + base;
      return { ...of, ranks: [level, level, level, 3] };
    }),
  );

/** Any portfolio to claim things of. */
export const claimables: fc.Arbitrary<Claimable> = fc
  .record({
    countries: fc.oneof(standings, apart),
    statements: said,
    again: fc.oneof(
      fc.array(twice, { maxLength: 5 }),
      fc.array(twice, { minLength: 6, maxLength: 24 }),
      fc.array(
        twice.map((of) => ({ ...of, to: of.from.map((at) => at && Math.min(9, at + 2)) })),
        {
          minLength: 6,
          maxLength: 16,
        },
      ),
    ),
    compared: fc.tuple(levels, levels, levels),
  })
  .map(({ countries, statements, again, compared }) => {
    const n = Math.max(7, countries.filter(({ status }) => status === "block").length);
    const words = {
      ...NOTHING_SAID,
      statements: statements.map(({ theme, threshold, ends }) => ({
        ...{ block_id: "test-B1", n, theme, threshold },
        lo: Math.floor(n * Math.min(...ends)),
        hi: Math.ceil(n * Math.max(...ends)),
      })),
    };
    return claimable(countries, { words, again, compared });
  });

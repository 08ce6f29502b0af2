import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Portrait, portraitOf } from "../../../src/analyses/regions/portrait";
import { type Reached, reachedByGroup } from "../../../src/analyses/regions/reachedByGroup";
import { reachedFinding } from "../../../src/findings/regions/reachedByGroup";
import { STAGES } from "../../../src/model/stage";
import {
  CHOICE,
  NOTHING_SAID,
  portrayed,
  rowsOf,
  type Standing,
} from "../../analyses/regions/portraits";

const sentences = portrayed.map(({ portrait, rows }) => {
  const reached = reachedByGroup(portrait, rows.counted, NOTHING_SAID);
  return { portrait, reached, sentence: reachedFinding(portrait, reached) };
});

const OF = "(\\d+) published reviews ((?:in|outside) \\w+) with a stage in “([^”]+)”";
const HAD = "(none|\\d+) had reached (\\w[\\w-]*)";
const COUNT = "(between (\\d+) and (\\d+) of (\\d+)|(\\d+) of (\\d+)|too little can be said)";
const ONE = new RegExp(
  `^Of the ${OF}, ${HAD}(?:; counting the (?:(\\d+) unpublished reviews|unpublished review), ${COUNT}(?: had)?)?\\.$`,
);
const TWO = new RegExp(
  `^(Where (?:these shares|shares of eight reviews or more) lie furthest apart, o|O)f the ${OF}, ${HAD}(, the largest share of any (?:group shown|such group|group of eight or more))?; of the (\\d+) ((?:in|outside) \\w+), (none|\\d+) had(, the smallest)?\\.(?: Counting unpublished reviews, (.+)\\.)?$`,
);
const ITEMS = new RegExp(
  `^Of the ${OF}, ${HAD}, the largest share of any(?:thing shown| item with eight reviews or more); in “([^”]+)” (none|\\d+) of (\\d+), the smallest(?:, as in (\\d+) other items?)?\\.$`,
);
const EVEN =
  /^In “([^”]+)”, (?:no published review of any group shown had reached \w[\w-]*|the same share of the published reviews of every group shown had reached \w[\w-]*: (\d+) of (\d+) (?:in|outside) \w+)\.$/;

const numberOf = (text: string) => (text === "none" ? 0 : Number(text));
type Summed = Reached & { readonly reached: number };
const share = ({ reached, placed }: Summed) => reached / placed;
const nameOf = (portrait: Portrait, item: number) => {
  const { code, name } = portrait.items[item]!;
  return portrait.choice.level === "theme" ? name : `${code} ${name}`;
};

/** Every group that is summed up, item by item; `lit` leaves the lit ones where there are some. */
function cellsOf(portrait: Portrait, reached: ReturnType<typeof reachedByGroup>) {
  const all = reached.items.flatMap(({ item, groups }) =>
    groups.slice(0, portrait.groups.length).flatMap((cell, place) => {
      const only = portrait.groups.find(({ name }) => name !== null)?.name;
      const { name } = portrait.groups[place]!;
      const group = name === null ? `outside ${only!}` : `in ${name}`;
      return cell.reached === null
        ? []
        : [
            {
              ...(cell as Summed),
              group,
              item: nameOf(portrait, item),
            },
          ];
    }),
  );
  const { group, other } = portrait.choice;
  const lit = all.filter(({ group: said }) => [`in ${group}`, `in ${other}`].includes(said));
  return { all, spokenOf: lit.length > 0 ? lit : all, isLit: lit.length > 0 };
}

/** The cells that the sentence rests on: those of eight reviews where two groups of them lie apart, or there is but one. */
function restedOn<T extends Summed & { readonly group: string; readonly item: string }>(
  shown: readonly T[],
) {
  const many = shown.filter(({ placed }) => placed >= 8);
  const isApart = many.some((one) =>
    many.some((other) => one.item === other.item && share(one) > share(other)),
  );
  const isOne = new Set(shown.map(({ group }) => group)).size === 1;
  const isTold = isOne ? many.length > 0 : isApart;
  const cells = isTold ? many : shown;
  return { cells, isOfMany: cells.length < shown.length };
}

function expectTrue({
  portrait,
  reached,
  sentence,
}: typeof sentences extends fc.Arbitrary<infer T> ? T : never) {
  const { all, spokenOf: shown, isLit } = cellsOf(portrait, reached);
  const { cells: spokenOf, isOfMany } = restedOn(shown);
  const find = (of: string, group: string, item: string) => {
    const cell = spokenOf.find(
      (each) => each.group === group && each.item === item && each.placed === Number(of),
    );
    expect(cell).toBeDefined();
    return cell!;
  };
  if (all.length === 0) {
    expect(sentence).toBe("No group has three published reviews with a stage here.");
    return "none";
  }
  const stage = STAGES[portrait.choice.threshold - 1]!.name;
  expect(sentence).toContain(stage);
  const even = EVEN.exec(sentence);
  if (even) {
    const own = shown.filter(({ item }) => item === even[1]);
    expect(new Set(own.map(share)).size).toBe(1);
    expect(isLit).toBe(false);
    if (even[2] === undefined) expect(own[0]!.reached).toBe(0);
    else expect(Number(even[2]) / Number(even[3])).toBe(share(own[0]!));
    return "even";
  }
  if (/^No published review of any group shown had reached .* in any item\.$/.test(sentence)) {
    expect(new Set(shown.map(({ item }) => item)).size).toBeGreaterThan(1);
    expect(shown.every((cell) => cell.reached === 0)).toBe(true);
    return "nobody";
  }
  const items = ITEMS.exec(sentence);
  if (items) {
    expect(sentence.includes("any item with eight reviews or more")).toBe(isOfMany);
    const cell = find(items[1]!, items[2]!, items[3]!);
    expect(numberOf(items[4]!)).toBe(cell.reached);
    const own = spokenOf.filter(({ group }) => group === items[2]);
    const least = own.find(({ item }) => item === items[6])!;
    expect([numberOf(items[7]!), Number(items[8])]).toEqual([least.reached, least.placed]);
    expect(share(cell)).toBe(Math.max(...own.map(share)));
    expect(share(least)).toBe(Math.min(...own.map(share)));
    const others = own.filter((each) => share(each) === share(least)).length - 1;
    expect(Number(items[9] ?? 0)).toBe(others);
    return "items";
  }
  const two = TWO.exec(sentence);
  if (two) {
    const [, lead, of, group, item, had, , largest, ofOther, other, hadOther, smallest, rest] = two;
    const [most, least] = [find(of!, group!, item!), find(ofOther!, other!, item!)];
    expect([numberOf(had!), numberOf(hadOther!)]).toEqual([most.reached, least.reached]);
    expect([largest, smallest].map((said) => said !== undefined)).toEqual([!isLit, !isLit]);
    const own = spokenOf.filter((each) => each.item === item);
    expect(share(most)).toBe(Math.max(...own.map(share)));
    expect(share(least)).toBe(Math.min(...own.map(share)));
    const widths = [...new Set(spokenOf.map((each) => each.item))].map((name) => {
      const shares = spokenOf.filter((each) => each.item === name).map(share);
      return Math.max(...shares) - Math.min(...shares);
    });
    expect(lead!.startsWith("Where")).toBe(new Set(shown.map(({ item }) => item)).size > 1);
    if (lead!.startsWith("Where")) {
      expect(lead!.startsWith("Where shares of eight")).toBe(isOfMany);
    }
    if (isOfMany) expect(Math.min(most.placed, least.placed)).toBeGreaterThanOrEqual(8);
    if (!isLit) expect(largest!.endsWith("shown")).toBe(!isOfMany);
    if (lead!.startsWith("Where")) {
      expect(share(most) - share(least)).toBeCloseTo(Math.max(...widths), 9);
    }
    const bounded = [most, least].filter(({ bounds }) => bounds !== null);
    expect(rest !== undefined).toBe(bounded.length > 0);
    for (const { bounds } of bounded) {
      const { lo, hi, of: n } = bounds!;
      const said =
        hi - lo >= n / 2
          ? "too little can be said of those"
          : lo === hi
            ? `${lo} of ${n} had`
            : `between ${lo} and ${hi} of ${n} had`;
      expect(rest).toContain(said);
    }
    return isOfMany ? "two of many" : "two";
  }
  const one = ONE.exec(sentence);
  expect(one, sentence).not.toBeNull();
  const [, of, group, item, had, , hidden, said, lo, hi, n] = one!;
  const cell = find(of!, group!, item!);
  expect(numberOf(had!)).toBe(cell.reached);
  expect(said === undefined).toBe(cell.bounds === null);
  if (said === undefined) return "one";
  expect(Number(hidden ?? 1)).toBe(cell.bounds!.of - cell.placed);
  if (lo !== undefined) {
    expect([lo, hi, n].map(Number)).toEqual([cell.bounds!.lo, cell.bounds!.hi, cell.bounds!.of]);
  }
  return "one bounded";
}

describe("the sentence of who had reached a stage", () => {
  it("is true of the rows in every count, name and comparison", () => {
    fc.assert(
      fc.property(sentences, (of) => void expectTrue(of)),
      { numRuns: 600 },
    );
  });

  it("comes in each of its forms", () => {
    const forms = new Set(fc.sample(sentences, { numRuns: 3000, seed: 3 }).map(expectTrue));
    expect(forms).toEqual(
      new Set(["even", "items", "nobody", "none", "one", "one bounded", "two", "two of many"]),
    );
  });

  describe("where groups of fewer than eight are shown as well", () => {
    const group = (name: string, n: number, ranks: readonly number[]): Standing[] =>
      Array.from({ length: n }, () => ({ group: name, ranks }));
    const countries = [
      ...group("East", 9, [5, 1]),
      ...group("North", 8, [1, 1]),
      ...group("West", 3, [1, 9]),
    ];
    const said = (
      standings: readonly Standing[],
      choice: { item?: string; group?: string } = {},
    ) => {
      const rows = rowsOf(standings);
      const portrait = portraitOf({ ...CHOICE, ...choice }, rows);
      const reached = reachedByGroup(portrait, rows.counted, NOTHING_SAID);
      expectTrue({ portrait, reached, sentence: reachedFinding(portrait, reached) });
      return reachedFinding(portrait, reached);
    };

    it("rests on the others where these lie apart", () => {
      expect(said(countries)).toBe(
        "Where shares of eight reviews or more lie furthest apart, of the 9 published reviews in East with a stage in “Strategy”, 9 had reached Established, the largest share of any such group; of the 8 in North, none had, the smallest.",
      );
      expect(said(countries, { item: "H01" })).toContain(
        "the largest share of any group of eight or more",
      );
    });

    it("rests on all, with their n, where the others do not lie apart", () => {
      expect(said(countries, { item: "H02" })).toMatch(
        /^Of the 3 published reviews in West .* largest share of any group shown; of the 9 in East, none had/,
      );
      expect(said(group("East", 7, [5]).concat(group("West", 3, [1])))).toContain(
        "the largest share of any group shown",
      );
    });

    it("speaks of a small group that is in the light", () => {
      expect(said(countries, { group: "West" })).toMatch(/^Of the 3 published reviews in West /);
    });
  });

  it("says of one group in one item what may be said of its unpublished reviews", () => {
    const standings: Standing[] = [
      ...[5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3].map((rank) => ({ group: "East", ranks: [rank] })),
      ...Array.from({ length: 14 }, () => ({ group: "East", status: "block" as const })),
    ];
    const rows = rowsOf(standings);
    const portrait = portraitOf({ ...CHOICE, item: "H01", group: "East" }, rows);
    const said = (lo: number, hi: number) =>
      reachedFinding(
        portrait,
        reachedByGroup(portrait, rows.counted, {
          ...NOTHING_SAID,
          statements: [{ block_id: "test-B1", n: 14, theme: "H01", threshold: 3, lo, hi }],
        }),
      );
    const begun =
      "Of the 12 published reviews in East with a stage in “Strategy”, 5 had reached Established";
    expect(said(5, 9)).toBe(
      `${begun}; counting the 14 unpublished reviews, between 10 and 14 of 26 had.`,
    );
    expect(said(5, 5)).toBe(`${begun}; counting the 14 unpublished reviews, 10 of 26 had.`);
    expect(said(0, 13)).toBe(
      `${begun}; counting the 14 unpublished reviews, too little can be said.`,
    );
  });
});

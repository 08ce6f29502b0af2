import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REACHABLE } from "../../src/analyses/cells/thresholds";
import type { HeatmapFigure } from "../../src/analyses/heatmap/heatmap";
import { type HeatmapChoice, SHOWN } from "../../src/analyses/heatmap/heatmapChoice";
import { heatmapFinding } from "../../src/findings/heatmap";
import { STAGES, stageAt } from "../../src/model/stage";
import type { ReviewFilter } from "../../src/queries/counted";
import { ofCountries, ofGroups, standings } from "../analyses/answers";

const filters = fc.record<ReviewFilter>({
  wave: fc.constantFrom(0, 1, 2),
  edition: fc.constantFrom("", "2016"),
  method: fc.constantFrom("", "in-country"),
  from: fc.constantFrom(0, 2016, 2018),
  to: fc.constantFrom(0, 2018, 2020),
  within: fc.constantFrom("", "region", "wb_income"),
  group: fc.constant("North"),
});

const choices: fc.Arbitrary<Partial<HeatmapChoice>> = fc
  .record({
    columns: fc.constantFrom(
      { edition: "", level: "theme" } as const,
      { edition: "", level: "theme", under: "D1" } as const,
      { edition: "", level: "dimension" } as const,
      { edition: "2016", level: "dimension" } as const,
      { edition: "2016", level: "factor" } as const,
      { edition: "2016", level: "aspect" } as const,
      { edition: "2016", level: "aspect", under: "D1.1" } as const,
    ),
    comparability: fc.constantFrom("", "medium", "high"),
    threshold: fc.constantFrom(...REACHABLE),
    shown: fc.constantFrom(...SHOWN),
    filter: filters,
    compared: fc.constantFrom([], ["all"], ["group North", "all"], ["X0", "X1"]),
  })
  .map(({ columns, ...choice }) => ({ ...columns, ...choice }));

/** Standings of which most have a stage, so that there is something to say. */
const full = fc.array(
  fc.record({
    group: fc.constantFrom("East", "North", "West", null),
    places: fc.option(
      fc.tuple(...[0, 1, 2].map(() => fc.option(fc.integer({ min: 1, max: 9 }), { freq: 8 }))),
      { freq: 8 },
    ),
  }),
  { minLength: 4, maxLength: 30 },
);

/** Few places, so that many columns are alike. */
const alike = fc.array(
  fc.record({
    group: fc.constantFrom("East", null),
    places: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(1, 5, 9, null))),
  }),
  { minLength: 3, maxLength: 6 },
);

/** Figures of groups and of countries, in every level, threshold and filter, their methods and editions any. */
const figures = fc
  .record({
    countries: fc.oneof(standings, full, alike),
    isGroups: fc.boolean(),
    choice: choices,
    shares: fc.tuple(fc.nat(), fc.nat()),
  })
  .map(({ countries, isGroups, choice, shares: [methods, editions] }) => {
    const of = isGroups ? ofGroups(countries, choice) : ofCountries(countries, choice);
    const { published } = of.scope;
    const split = (names: readonly [string, string], first: number) => {
      const n = first % (published + 1);
      return [
        { name: names[0], n },
        { name: names[1], n: published - n },
      ].filter((share) => share.n > 0);
    };
    return {
      ...of,
      scope: {
        ...of.scope,
        methods: split(["in-country", "questionnaire"], methods),
        editions: split(["2016", "2021"], editions),
      },
    };
  });

/** What the standing document on statistics says that no finding may say, and what ranks or explains. */
const BANNED = [
  /%|per ?cent/i,
  /\babout \d/i,
  /\b(worst|best|league|rank\w*|top|bottom|leads?|leading|lags?|lagging|behind|ahead|winners?|losers?|better|worse|poor\w*|weak\w*|strong\w*|success\w*|fail\w*|advanced?|score\w*|points?)\b/i,
  /\b(average\w*|mean|index|expected|likely|significant\w*)\b/i,
  /\b(because|since|due|therefore|explain\w*|caus\w*|thanks|driv\w*|effects?|leads to|owing)\b/i,
  /\b(rose|fell|improv\w*|regress\w*|declin\w*|grew|progress\w*|mature|maturity|problems?|types?)\b/i,
  /\bless\b|\bmore\b/i,
];

const NONE = /^(No published review counts here|Too few |No column has a stage )/;

describe("the sentence of any heatmap", () => {
  it("has its n, unless it says that there is too little", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const sentence = heatmapFinding(of);
        const { published } = of.scope;
        const scope = `${published} ${published === 1 ? "country" : "countries"} `;
        const isSpoken = sentence.startsWith(`Of ${scope}`) || sentence.startsWith(`In ${scope}`);
        expect(isSpoken || NONE.test(sentence)).toBe(true);
        if (isSpoken) expect(sentence).toContain("with a published ");
      }),
      { numRuns: 400 },
    );
  });

  it("never names a country, ranks, averages, explains, or says anything that must not be said", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const sentence = heatmapFinding(of);
        expect(sentence).not.toMatch(/Country \d/);
        for (const banned of BANNED) {
          const ours = sentence.replace(/ \d+ or (later|earlier)/g, "");
          if (!NONE.test(sentence)) expect(ours).not.toMatch(banned);
        }
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\.\.|,,| ,/);
      }),
      { numRuns: 400 },
    );
  });

  it("names the stage that is asked for, and no other", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const sentence = heatmapFinding(of);
        if (NONE.test(sentence)) return;
        const named = STAGES.filter(({ name }) => new RegExp(` ${name}[ .,]`).test(sentence));
        expect(named.map(({ value }) => value)).toEqual([of.choice.threshold]);
      }),
    );
  });
});

/** What a column says, worked out from its cell by counting alone. */
interface Counted {
  readonly name: string;
  readonly reached: number;
  readonly of: number;
}

/** The columns in which at least two thirds of the countries have a stage. */
function countedIn({ columns, all, choice, scope }: HeatmapFigure): Counted[] {
  return columns.flatMap(({ code, name }, i) => {
    const cell = all.cells[i]!;
    if (cell.kind !== "group" && cell.kind !== "dimension") return [];
    if (3 * cell.n < 2 * scope.published) return [];
    const ofCounts = (from: number) =>
      cell.counts.reduce((sum, n, rank) => sum + (stageAt(rank + 1).low >= from ? n : 0), 0);
    const isCoded = choice.level === "factor" || choice.level === "aspect";
    const said = isCoded ? `${code} ${name}` : name;
    return [{ name: said, reached: ofCounts(choice.threshold), of: ofCounts(1) }];
  });
}

const share = ({ reached, of }: Counted) => reached / of;
const numberOf = (text: string) => (text === "none" ? 0 : Number(text));

/** The columns that a sentence names in a place: by name, or by how many there are. */
function expectNamed(place: string, expected: readonly Counted[]): void {
  const names = [...place.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
  if (names.length > 0) expect(names).toEqual(expected.map(({ name }) => name));
  else expect(place).toMatch(new RegExp(`^each of ${expected.length} \\w+$`));
}

/** The columns shown, as a sentence that compares them has to call them: never more than these. */
function shownIn({ choice, parents }: HeatmapFigure): string {
  const { level, under, edition, comparability } = choice;
  const part = parents.find(({ code }) => code === under);
  const name = part === undefined ? "" : ` “${part.name}”`;
  const of =
    edition === "" && comparability !== "" ? `at least ${comparability} comparability` : "";
  return [
    level,
    under === "" ? "" : ` under ${under}${name}`,
    of === "" ? "" : level === "dimension" ? ` (counting themes of ${of})` : ` of ${of}`,
  ].join("");
}

describe("what the sentence says of themes, factors and aspects is true", () => {
  const of = figures.filter(({ choice }) => choice.level !== "dimension");
  const COUNT = "(none|\\d+)(?: of (\\d+) assessed)?";
  const SPAN = new RegExp(
    `, ${COUNT} had (?:typically )?reached \\w+(?:-up)? in (.+), the (most|largest share) for any (.+?)( assessed in most of them)?; ${COUNT} had in (.+), the (?:fewest|smallest)\\.$`,
  );
  const EVEN = new RegExp(
    `, ${COUNT} had (?:typically )?reached \\w+ in everything (shown here|here that most of them were assessed in)\\.$`,
  );
  const ONE = new RegExp(`, ${COUNT} had (?:typically )?reached \\w+ in “([^”]+)”\\.$`);
  const NOBODY =
    /, none had (?:typically )?reached \w+ in any (.+) shown here( that most of them were assessed in)?\.$/;
  const SHARES =
    /, the same share of those assessed had (?:typically )?reached \w+ in everything (shown here|here that most)/;

  /** A count as it is said, with its n where that is not all. */
  const expectCount = (
    figure: HeatmapFigure,
    said: readonly (string | undefined)[],
    one: Counted,
  ) => {
    const n = said[1] === undefined ? figure.scope.published : Number(said[1]);
    expect([numberOf(said[0]!), n]).toEqual([one.reached, one.of]);
  };

  function expectTrue(figure: HeatmapFigure): string {
    const sentence = heatmapFinding(figure);
    const counted = countedIn(figure);
    const isWhole = counted.length === figure.columns.length;
    const [low, high] = [Math.min(...counted.map(share)), Math.max(...counted.map(share))];
    const span = SPAN.exec(sentence);
    const even = EVEN.exec(sentence);
    const one = ONE.exec(sentence);
    if (NONE.test(sentence)) {
      expect(counted).toEqual([]);
      return "nothing";
    }
    if (span) {
      const [, most, mostOf, mostIn, word, shown, assessed, fewest, fewestOf, fewestIn] = span;
      expect(low).toBeLessThan(high);
      const at = (of: number) => counted.filter((each) => share(each) === of);
      const [first, last] = [at(high)[0]!, at(low)[0]!];
      expectCount(figure, [most, mostOf], first);
      expectCount(figure, [fewest, fewestOf], last);
      expectNamed(
        mostIn!,
        at(high).filter((each) => each.of === first.of),
      );
      expectNamed(
        fewestIn!,
        at(low).filter((each) => each.of === last.of),
      );
      if (word === "most") expect(new Set(counted.map((each) => each.of)).size).toBe(1);
      expect(assessed === undefined).toBe(isWhole);
      expect(shown).toBe(shownIn(figure));
      return "span";
    }
    if (one) {
      expect(counted).toHaveLength(1);
      expect(one[3]).toBe(counted[0]!.name);
      expectCount(figure, [one[1], one[2]], counted[0]!);
      return "one";
    }
    expect(low).toBe(high);
    expect(counted.length).toBeGreaterThan(1);
    const where = /(shown here|here that most|shown here that most)/.exec(sentence)!;
    expect(where).not.toBeNull();
    expect(!/that most of them were assessed in/.test(sentence)).toBe(isWhole);
    if (NOBODY.test(sentence)) {
      expect(high).toBe(0);
      expect(NOBODY.exec(sentence)![1]).toBe(shownIn(figure));
      return "none";
    }
    if (even) {
      for (const each of counted) expectCount(figure, [even[1], even[2]], each);
      return "even";
    }
    expect(sentence).toMatch(SHARES);
    return "shares";
  }

  it("in every count, n, name and comparison", () => {
    fc.assert(
      fc.property(of, (figure) => void expectTrue(figure)),
      { numRuns: 2000 },
    );
  });

  it("in each of its forms, all of which come up", () => {
    const forms = new Set(fc.sample(of, { numRuns: 4000, seed: 7 }).map(expectTrue));
    expect(forms).toEqual(new Set(["span", "nothing", "one", "none", "even", "shares"]));
  });
});

describe("what the sentence says of dimensions is true", () => {
  const of = figures.filter(({ choice }) => choice.level === "dimension");
  const COUNT = "(none|\\d+) of the (\\d+) stages";
  const SPAN = new RegExp(
    `, ${COUNT} given under (.+) were (?:\\w+ or above|Dynamic), the largest share for any (dimension.*); under (.+) ${COUNT}, the smallest\\.$`,
  );
  const EVEN = new RegExp(`, ${COUNT} given under (.+) were (?:\\w+ or above|Dynamic)[,.]`);

  it("in every count, n, name and comparison with those that it counts", () => {
    fc.assert(
      fc.property(of, (figure) => {
        const sentence = heatmapFinding(figure);
        const counted = countedIn(figure);
        if (/ (any|every) dimension/.test(sentence)) {
          const isWhole = counted.length === figure.columns.length;
          const shown = shownIn(figure);
          expect(/ (any|every) (.+)/.exec(sentence)![2]!.startsWith(shown)).toBe(true);
          expect(!sentence.includes(`${shown} assessed in most of them`)).toBe(isWhole);
          expect(counted.length > 1 || /, no stage /.test(sentence)).toBe(true);
        }
        const [low, high] = [Math.min(...counted.map(share)), Math.max(...counted.map(share))];
        const at = (wanted: number) => {
          const tied = counted.filter((each) => share(each) === wanted);
          return tied.filter((each) => each.of === tied[0]!.of);
        };
        if (NONE.test(sentence)) return void expect(counted).toEqual([]);
        if (sentence.includes("no stage given under any dimension")) {
          return void expect(high).toBe(0);
        }
        const span = SPAN.exec(sentence);
        const [, reached, placed, names] = span ?? EVEN.exec(sentence)!;
        const [first] = at(high);
        expect([numberOf(reached!), Number(placed)]).toEqual([first!.reached, first!.of]);
        expectNamed(names!, at(high));
        expect(span !== null).toBe(low < high);
        if (span === null) return;
        const [last] = at(low);
        expect([numberOf(span[6]!), Number(span[7])]).toEqual([last!.reached, last!.of]);
        expectNamed(span[5]!, at(low));
      }),
      { numRuns: 2000 },
    );
  });
});

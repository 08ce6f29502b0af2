import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionsOf } from "../../../src/analyses/regions/distributions";
import { type Portrait, ranksIn } from "../../../src/analyses/regions/portrait";
import { distributionsFinding } from "../../../src/findings/regions/distributions";
import { itemName } from "../../../src/findings/regions/itemName";
import { STAGES, stageAt } from "../../../src/model/stage";
import { portraitOfAll, portraits } from "../../analyses/regions/portraits";

const nameIn = (portrait: Portrait) => (place: number) => portrait.groups[place]!.name ?? "others";
const sentenceOf = (portrait: Portrait) =>
  distributionsFinding(portrait, distributionsOf(portrait), nameIn(portrait));

const numberOf = (text: string) => (text === "none" ? 0 : Number(text));

/** The stages given to a group under a dimension. */
const under = (portrait: Portrait, place: number, dimension: string) =>
  portrait.items.flatMap((item, i) =>
    item.dimension === dimension ? ranksIn(portrait, portrait.groups[place]!.members, i) : [],
  );

const isReached = (threshold: number) => (rank: number) => stageAt(rank).low >= threshold;

describe("the sentence of dimensions", () => {
  const DIMENSIONS =
    /^(\d+) of (\d+) stages given to (\w+) \(n\s(\d+)\) under “(\w+)” are (\w[\w-]*)(?: or above)?, the largest share of any group and dimension(?:, as in (\d+) other places?)?; to (\w+) \(n\s(\d+)\) under “(\w+)” (none|\d+) of (\d+), the smallest(?:, as in (\d+) other places?)?\.$/;
  const all = portraits.filter(({ choice }) => choice.item === "");

  it("names the largest and the smallest share of any group and dimension", () => {
    fc.assert(
      fc.property(all, (portrait) => {
        const { threshold } = portrait.choice;
        const shares = portrait.groups.flatMap(({ members }, place) =>
          portrait.dimensions.flatMap(({ code, name }) => {
            const countries = members.filter((member) =>
              portrait.items.some(
                (item, i) =>
                  item.dimension === code && portrait.profiles[member]!.ranks[i] !== null,
              ),
            );
            if (countries.length < 3) return [];
            const stages = under(portrait, place, code);
            const reached = stages.filter(isReached(threshold)).length;
            return [
              {
                group: nameIn(portrait)(place),
                name,
                reached,
                n: stages.length,
                countries: countries.length,
              },
            ];
          }),
        );
        const sentence = sentenceOf(portrait);
        if (shares.length === 0) return void expect(sentence).toMatch(/^No group has three/);
        if (shares.every(({ reached }) => reached === 0)) {
          return void expect(sentence).toBe(
            `No stage given to any group under any dimension is ${threshold === 5 ? "" : `${STAGES[threshold - 1]!.name} or above`}${threshold === 5 ? "Dynamic" : ""}.`,
          );
        }
        const [
          ,
          most,
          of,
          group,
          n,
          name,
          stage,
          asMost,
          last,
          nLast,
          lastName,
          least,
          ofLast,
          asLeast,
        ] = DIMENSIONS.exec(sentence)!;
        expect(stage).toBe(STAGES[threshold - 1]!.name);
        const share = (each: (typeof shares)[number]) => each.reached / each.n;
        const find = (group: string, name: string) =>
          shares.find((each) => each.group === group && each.name === name)!;
        const [first, second] = [find(group!, name!), find(last!, lastName!)];
        expect([n, nLast].map(Number)).toEqual([first.countries, second.countries]);
        expect([Number(most), Number(of)]).toEqual([first.reached, first.n]);
        expect([numberOf(least!), Number(ofLast)]).toEqual([second.reached, second.n]);
        const othersLike = (one: (typeof shares)[number]) =>
          shares.filter((each) => share(each) === share(one)).length - 1;
        expect([asMost, asLeast].map((said) => Number(said ?? 0))).toEqual(
          [first, second].map(othersLike),
        );
        expect(share(first)).toBe(Math.max(...shares.map(share)));
        expect(share(second)).toBe(Math.min(...shares.map(share)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the sentence of one item", () => {
  const ONE =
    /^Of (\d+) countries with a stage in “([^”]+)”, (\d+) stand at (.+?)( each|, more than anywhere else)?; (\d+) (?:is|are) below ([\w-]+)\.( The .+\.)?$/;
  const of = portraits.filter(({ choice }) => choice.item.startsWith("H"));

  it("says on which stages most countries stand, and how many below the one asked for", () => {
    fc.assert(
      fc.property(of, (portrait) => {
        const item = portrait.items.findIndex(({ code }) => code === portrait.choice.item);
        const ranks = ranksIn(portrait, [...portrait.profiles.keys()], item);
        const sentence = sentenceOf(portrait);
        if (ranks.length < 3) return void expect(sentence).toMatch(/^No group has three/);
        const [, n, name, count, stages, , below, stage] = ONE.exec(sentence)!;
        expect([Number(n), name]).toEqual([ranks.length, itemName(portrait, item)]);
        const counts = Array.from(
          { length: 9 },
          (_, i) => ranks.filter((rank) => rank === i + 1).length,
        );
        const most = Math.max(...counts);
        expect(Number(count)).toBe(most);
        for (const [i, held] of counts.entries()) {
          const { low, high } = stageAt(i + 1);
          const said =
            low === high
              ? STAGES[low - 1]!.name
              : `between ${STAGES[low - 1]!.name} and ${STAGES[high - 1]!.name}`;
          if (held === most) expect(stages).toContain(said);
        }
        const { threshold } = portrait.choice;
        expect(stage).toBe(STAGES[threshold - 1]!.name);
        expect(Number(below)).toBe(ranks.filter((rank) => !isReached(threshold)(rank)).length);
      }),
      { numRuns: 300 },
    );
  });

  it("says from where to where the groups' middles run", () => {
    const countries = [
      ...[1, 3, 3].map((rank) => ({ group: "East", ranks: [rank] })),
      ...[6, 6, 7].map((rank) => ({ group: "North", ranks: [rank] })),
      ...[9, 9].map((rank) => ({ group: "West", ranks: [rank] })),
    ];
    expect(sentenceOf(portraitOfAll(countries, { item: "H01" }))).toMatch(
      / The groups’ middles run from Formative to between Established and Strategic\.$/,
    );
    expect(sentenceOf(portraitOfAll(countries.slice(0, 3), { item: "H01" }))).not.toContain(
      "middle",
    );
  });
});

it("names the part of the model whose items are looked at", () => {
  const countries = [1, 2, 3].map((rank) => ({ group: "East", ranks: [rank] }));
  expect(sentenceOf(portraitOfAll(countries, { item: "D1" }))).toContain("“Policy”");
  expect(sentenceOf(portraitOfAll([], { item: "D1" }))).toMatch(/^No group has three/);
});

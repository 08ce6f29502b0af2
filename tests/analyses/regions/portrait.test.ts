import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEnough } from "../../../src/analyses/cells/cells";
import { placesWhere, portraitOf, ranksIn } from "../../../src/analyses/regions/portrait";
import { CHOICE, MODEL, membersOf, portraitOfAll, portrayed, rowsOf } from "./portraits";

describe("a portrait", () => {
  it("has each country with a named review once, in the order of codes, with its own facts", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const named = rows.counted.filter(({ status }) => status === "named");
        expect(portrait.profiles.map(({ country }) => country)).toEqual(
          named.map(({ country }) => country).toSorted(),
        );
        for (const { country, name, group, year, edition, method, income } of portrait.profiles) {
          expect(named).toContainEqual(
            expect.objectContaining({ country, name, group, year, edition, method }),
          );
          expect(income).toBe(rows.incomes.get(country) ?? null);
        }
      }),
    );
  });

  it("has each country's place in each item, and none where it has no stage", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        for (const { country, ranks } of portrait.profiles) {
          for (const [i, { code }] of portrait.items.entries()) {
            const stage = rows.stages.find((row) => row.country === country && row.code === code);
            const place = stage?.low == null ? null : stage.low + stage.high! - 1;
            expect(ranks[i]).toBe(place);
          }
        }
      }),
    );
  });

  it("counts each group's countries, published and unpublished reviews, and holds its members", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        for (const group of portrait.groups) {
          const own = rows.counted.filter((row) => row.group === group.name);
          const named = own.filter(({ status }) => status === "named");
          expect(group.countries).toBe(own.length);
          expect(group.published).toBe(named.length);
          expect(group.unpublished).toBe(
            own.filter(({ status }) => status === "block" || status === "withheld").length,
          );
          expect(membersOf(portrait, group.members).map(({ country }) => country)).toEqual(
            named.map(({ country }) => country).toSorted(),
          );
        }
      }),
    );
  });

  it("makes countries in no group a group only beside a single one", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const names = new Set(rows.counted.map(({ group }) => group));
        const isAlone = names.has(null) && names.size === 2;
        expect(portrait.groups.some(({ name }) => name === null)).toBe(isAlone);
        expect(portrait.groups.filter(({ name }) => name !== null)).toHaveLength(
          [...names].filter((name) => name !== null).length,
        );
      }),
    );
  });

  it("speaks of all countries, those in no group among them", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        expect(portrait.scope.countries).toBe(rows.counted.length);
        expect(portrait.scope.published).toBe(portrait.profiles.length);
      }),
    );
  });

  it("keeps what was asked for and what there is to look at", () => {
    const portrait = portraitOf({ ...CHOICE, item: "H02" }, rowsOf([]));
    expect(portrait.choice.item).toBe("H02");
    expect(portrait.items).toEqual(MODEL.items);
    expect(portrait.dimensions).toEqual(MODEL.dimensions);
    expect(portrait.groups).toEqual([]);
  });
});

it("gives the places of members in an item in their order, those without one left out", () => {
  const portrait = portraitOfAll([
    { group: "East", ranks: [9, null] },
    { group: "East", ranks: [null, 2] },
    { group: "East", ranks: [1, undefined] },
  ]);
  expect(ranksIn(portrait, [2, 1, 0], 0)).toEqual([1, 9]);
  expect(ranksIn(portrait, [0, 1, 2], 1)).toEqual([2]);
  expect(ranksIn(portrait, [0, 1, 2], 3)).toEqual([]);
});

it("finds the places where something is so, and three enough to sum up", () => {
  expect(placesWhere(["a", "b", "a"], (each) => each === "a")).toEqual([0, 2]);
  expect([0, 1, 2, 3, 4].map(isEnough)).toEqual([false, false, false, true, true]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { howReviewed, howReviewedRecords } from "../../../src/analyses/regions/howReviewed";
import { portraitOfAll, portraits, type Standing } from "./portraits";

const by = (n: number, group: string, method: string, edition = "2016"): Standing[] =>
  Array.from({ length: n }, () => ({ group, method, edition, ranks: [5] }));

describe("how groups were reviewed", () => {
  it("counts each published review once by method and once by edition", () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        const { ways, counts, totals } = howReviewed(portrait);
        for (const [place, own] of counts.entries()) {
          for (const of of ["method", "edition"]) {
            const sum = own.reduce((total, n, way) => total + (ways[way]!.of === of ? n : 0), 0);
            expect(sum).toBe(totals[place]);
          }
        }
        expect(totals.at(-1)).toBe(portrait.profiles.length);
      }),
    );
  });

  it("tells the middle year of three reviews and more, the lower of two", () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        const { years } = howReviewed(portrait);
        const everyone = [...portrait.profiles.keys()];
        const members = [...portrait.groups.map((group) => group.members), everyone];
        expect(years).toHaveLength(members.length);
        for (const [place, own] of members.entries()) {
          const made = own.map((member) => portrait.profiles[member]!.year);
          const year = years[place]!;
          if (made.length < 3) {
            expect(year).toBeNull();
            continue;
          }
          expect(made).toContain(year);
          const count = (isSo: (each: number) => boolean) => made.filter(isSo).length;
          expect(2 * count((each) => each < year)).toBeLessThan(made.length);
          expect(2 * count((each) => each <= year)).toBeGreaterThanOrEqual(made.length);
        }
      }),
    );
  });

  it("calls near what a group and a way have over two thirds of in common, both ways", () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        const { groups, profiles } = portrait;
        const { ways, coinciding } = howReviewed(portrait);
        const isNear = (group: number, { of, id }: (typeof ways)[number]) => {
          const own = groups[group]!.members.map((member) => profiles[member]!);
          const byWay = profiles.filter((profile) => profile[of] === id).length;
          const n = own.filter((profile) => profile[of] === id).length;
          const shares = [n / own.length, n / byWay];
          return (
            n > 2 && shares.every((share) => share > 2 / 3) && own.length / profiles.length <= 2 / 3
          );
        };
        const near = groups.flatMap((_, group) =>
          ways.flatMap((way, place) => (isNear(group, way) ? [`${group} ${place}`] : [])),
        );
        expect(coinciding.map(({ group, way }) => `${group} ${way}`)).toEqual(near);
      }),
    );
  });

  it("finds a group that was nearly always reviewed otherwise, and no other", () => {
    const found = howReviewed(
      portraitOfAll([
        ...by(9, "East", "questionnaire"),
        ...by(1, "East", "in-country"),
        ...by(8, "North", "in-country"),
        ...by(8, "West", "in-country"),
      ]),
    );
    expect(found.coinciding).toEqual([{ group: 0, way: 1, n: 9, ofGroup: 10, byWay: 9 }]);
    expect(found.ways[1]).toEqual({ of: "method", id: "questionnaire" });
    const { rows } = howReviewedRecords(found, String, ({ id }) => id);
    expect(rows).toContainEqual(["0", "questionnaire", 9, 10, 2018]);
  });

  it("finds none of a group that nearly everyone is in, nor of too few", () => {
    expect(
      howReviewed(
        portraitOfAll([...by(9, "East", "questionnaire"), ...by(2, "West", "in-country")]),
      ).coinciding,
    ).toEqual([]);
    expect(howReviewed(portraitOfAll([])).totals).toEqual([0]);
  });
});

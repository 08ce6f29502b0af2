import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionRecords, distributionsOf } from "../../../src/analyses/regions/distributions";
import { rankOf } from "../../../src/model/stage";
import { portraitOfAll, portraits } from "./portraits";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The places of a group, in an item or under a dimension, counted without any of the code under test. */
const placesOf = (of: Parameters<typeof distributionsOf>[0], group: number, code: string) => {
  const own = of.groups[group];
  const members = of.profiles.filter(
    (_, place) => own === undefined || own.members.includes(place),
  );
  return members.map(({ ranks }) =>
    ranks.filter((rank, i) => {
      const item = of.items[i]!;
      return rank !== null && (item.code === code || item.dimension === code);
    }),
  );
};

describe("the distributions of groups", () => {
  it("are one panel for each dimension, or for each item that is looked at", () => {
    const codes = (item: string) =>
      distributionsOf(portraitOfAll([], { item })).panels.map(({ code }) => code);
    expect(codes("")).toEqual(["D1", "D2"]);
    expect(codes("D1")).toEqual(["H01", "H02", "H03"]);
    expect(codes("H05")).toEqual(["H05"]);
  });

  it("hold each group and last all countries, each with all its stages and as many countries", () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        for (const panel of distributionsOf(portrait).panels) {
          expect(panel.groups).toHaveLength(portrait.groups.length + 1);
          for (const [place, { n, summary }] of panel.groups.entries()) {
            const places = placesOf(portrait, place, panel.code);
            expect(n).toBe(places.filter(({ length }) => length > 0).length);
            expect(summary === null).toBe(n < 3);
            if (summary === null) continue;
            const flat = places.flat();
            expect(sum(summary.counts)).toBe(flat.length);
            for (const [i, count] of summary.counts.entries()) {
              expect(count).toBe(flat.filter((rank) => rank === i + 1).length);
            }
          }
        }
      }),
    );
  });

  it("have the two middle countries' stages as their middles, and none under a dimension", () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        for (const panel of distributionsOf(portrait).panels) {
          for (const [place, { summary }] of panel.groups.entries()) {
            if (summary === null) continue;
            expect(summary.dispersion).toBeGreaterThanOrEqual(0);
            expect(summary.dispersion).toBeLessThanOrEqual(1);
            if (panel.isDimension) {
              expect([summary.median, summary.upperMedian]).toEqual([null, null]);
              continue;
            }
            const sorted = placesOf(portrait, place, panel.code).flat().toSorted();
            expect(rankOf(summary.median!)).toBe(sorted[Math.floor((sorted.length - 1) / 2)]);
            expect(rankOf(summary.upperMedian!)).toBe(sorted[Math.floor(sorted.length / 2)]);
          }
        }
      }),
    );
  });

  it("spread by 0 where all stand alike, and by 1 where half stand at each end", () => {
    const spread = (ranks: readonly number[]) =>
      distributionsOf(
        portraitOfAll(
          ranks.map((rank) => ({ group: "East", ranks: [rank] })),
          { item: "H01" },
        ),
      ).panels[0]!.groups[0]!.summary!.dispersion;
    expect(spread([5, 5, 5, 5])).toBe(0);
    expect(spread([1, 1, 9, 9])).toBe(1);
  });
});

describe("the records of distributions", () => {
  it("have a row for each group in each panel, of which the counts add up to its stages", () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        const distributions = distributionsOf(portrait);
        const { columns, rows } = distributionRecords(distributions, (place) => `group ${place}`);
        expect(rows).toHaveLength(distributions.panels.length * (portrait.groups.length + 1));
        const at = (row: (typeof rows)[number], name: string) => row[columns.indexOf(name)];
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          const counts = columns.flatMap((name, i) => (name.startsWith("at_") ? [row[i]] : []));
          expect(counts).toHaveLength(9);
          const n = Number(at(row, "n"));
          if (n < 3) {
            expect(new Set(counts)).toEqual(new Set([null]));
          } else if (!/^D\d$/.test(String(at(row, "code")))) {
            expect(sum(counts.map(Number))).toBe(n);
          }
        }
      }),
    );
  });
});

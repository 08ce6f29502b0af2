import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portraitOf } from "../../../src/analyses/regions/portrait";
import {
  isCountingAll,
  reachedByGroup,
  reachedRecords,
} from "../../../src/analyses/regions/reachedByGroup";
import type { RegionsChoice } from "../../../src/analyses/regions/regionsChoice";
import { CHOICE, NOTHING_SAID, portrayed, rowsOf, type Standing } from "./portraits";

const reachedOf = (
  standings: readonly Standing[],
  choice: Partial<RegionsChoice> = {},
  words = NOTHING_SAID,
) => {
  const rows = rowsOf(standings);
  const portrait = portraitOf({ ...CHOICE, ...choice }, rows);
  return { portrait, reached: reachedByGroup(portrait, rows.counted, words) };
};

const named = (...ranks: number[]): Standing[] =>
  ranks.map((rank) => ({ group: "East", ranks: [rank, rank, rank, rank] }));
const unpublished = (n: number, status: "block" | "withheld", edition = "2016"): Standing[] =>
  Array.from({ length: n }, () => ({ group: "East", status, edition }));

describe("who had reached a stage", () => {
  it("is counted group by group and of all countries, a place between two stages as the lower", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const { items } = reachedByGroup(portrait, rows.counted, NOTHING_SAID);
        const { item, threshold } = portrait.choice;
        expect(items.map((each) => portrait.items[each.item]!.code)).toEqual(
          portrait.items
            .filter(({ code, dimension }) => ["", code, dimension].includes(item))
            .map(({ code }) => code),
        );
        for (const { item, groups } of items) {
          expect(groups).toHaveLength(portrait.groups.length + 1);
          for (const [place, { placed, reached }] of groups.entries()) {
            const own = portrait.groups[place];
            const stages = rows.stages.filter(
              ({ country, code, low }) =>
                code === portrait.items[item]!.code &&
                low !== null &&
                (own === undefined ||
                  rows.counted.some((row) => row.country === country && row.group === own.name)),
            );
            expect(placed).toBe(stages.length);
            expect(reached).toBe(
              placed < 3 ? null : stages.filter(({ low }) => low! >= threshold).length,
            );
          }
        }
      }),
    );
  });

  it("is bounded by none and all of the unpublished reviews where blocks say nothing", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const { items } = reachedByGroup(portrait, rows.counted, NOTHING_SAID);
        const { level, threshold } = portrait.choice;
        for (const [place, { bounds, placed, reached }] of items.flatMap(({ groups }) => [
          ...groups.entries(),
        ])) {
          const own = portrait.groups[place];
          const hidden = rows.counted.filter(
            ({ status, group }) =>
              (status === "block" || status === "withheld") &&
              (own === undefined || group === own.name),
          ).length;
          if (level !== "theme" || threshold === 5 || hidden === 0) {
            expect(bounds).toBeNull();
            continue;
          }
          expect(bounds!.of).toBe(placed + hidden);
          expect(bounds!.hi - bounds!.lo).toBe(hidden);
          if (reached !== null) expect(bounds!.lo).toBe(reached);
        }
      }),
    );
  });

  it("is bounded by what a block says of its reviews, whole or cut by the group", () => {
    const statements = [{ block_id: "test-B1", n: 7, theme: "H01", threshold: 3, lo: 4, hi: 7 }];
    const words = { ...NOTHING_SAID, statements };
    const whole = reachedOf([...named(1, 5, 9), ...unpublished(7, "block")], {}, words);
    expect(whole.reached.items[0]!.groups[0]).toEqual({
      placed: 3,
      reached: 2,
      bounds: { lo: 6, hi: 9, of: 10 },
    });
    const cut = reachedOf([...named(1, 5, 9), ...unpublished(5, "block")], {}, words);
    expect(cut.reached.items[0]!.groups[0]!.bounds).toEqual({ lo: 4, hi: 7, of: 8 });
    expect(cut.reached.items[1]!.groups[0]!.bounds).toEqual({ lo: 2, hi: 7, of: 8 });
  });

  it("counts only unpublished reviews by an edition that asks for the theme", () => {
    const asked = NOTHING_SAID.asked.filter(
      ({ edition, theme }) => edition === "2016" || theme !== "H02",
    );
    const { reached } = reachedOf(
      [...named(1, 5, 9), ...unpublished(2, "withheld", "2021")],
      {},
      { ...NOTHING_SAID, asked },
    );
    expect(reached.items[0]!.groups[0]!.bounds).toEqual({ lo: 2, hi: 4, of: 5 });
    expect(reached.items[1]!.groups[0]!.bounds).toBeNull();
  });

  it("says what blocks are silent of only where there are unpublished reviews", () => {
    const silence = (standings: readonly Standing[], choice: Partial<RegionsChoice>) =>
      reachedOf(standings, choice).reached.silence;
    const hidden = [...named(1, 5, 9), ...unpublished(1, "withheld")];
    const factors = { edition: "2016", level: "factor" } as const;
    expect(silence(hidden, {})).toBeNull();
    expect(silence(hidden, { threshold: 5 })).toBe("stage");
    expect(silence(hidden, factors)).toBe("level");
    expect(silence(hidden, { ...factors, threshold: 5 })).toBe("level");
    expect(silence(named(1, 5, 9), { threshold: 5 })).toBeNull();
    expect(silence(named(1, 5, 9), factors)).toBeNull();
  });
});

describe("the records of who had reached a stage", () => {
  it("have a row for each group in each item, and bounds only where there are some", () => {
    fc.assert(
      fc.property(portrayed, ({ portrait, rows }) => {
        const reached = reachedByGroup(portrait, rows.counted, NOTHING_SAID);
        const records = reachedRecords(portrait, reached, (place) => `group ${place}`);
        const { threshold } = portrait.choice;
        const ends = ["at_least", "at_most", "of"].map((end) => `reached_${threshold}_${end}`);
        expect(records.columns).toEqual([
          "group",
          "code",
          "item",
          "n",
          `reached_${threshold}`,
          ...(isCountingAll(reached) ? ends : []),
        ]);
        const cells = reached.items.flatMap(({ groups }) => groups);
        expect(records.rows).toHaveLength(cells.length);
        for (const [i, row] of records.rows.entries()) {
          const { placed, reached: count, bounds } = cells[i]!;
          expect(row.slice(3, 5)).toEqual([placed, count]);
          expect(row.slice(5).filter((end) => end !== null)).toEqual(
            bounds === null ? [] : [bounds.lo, bounds.hi, bounds.of],
          );
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionsOf } from "../../../src/analyses/regions/distributions";
import { groupLikeness } from "../../../src/analyses/regions/groupLikeness";
import { itemDifferences } from "../../../src/analyses/regions/itemDifferences";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import { reachedByGroup } from "../../../src/analyses/regions/reachedByGroup";
import { calculateHere } from "../../../src/calculations/here";
import { differencesTable } from "../../../src/charts/regions/differencesTable";
import { distributionTable } from "../../../src/charts/regions/distributionTable";
import { groupName } from "../../../src/charts/regions/groupName";
import { likenessTable } from "../../../src/charts/regions/likenessTable";
import { pairTable } from "../../../src/charts/regions/pairTable";
import { groupOfRow, reachedRows, reachedTable } from "../../../src/charts/regions/reachedTable";
import type { ChartTable } from "../../../src/charts/table/chartTable";
import {
  NOTHING_SAID,
  portraitOfAll,
  portraits,
  portrayed,
} from "../../analyses/regions/portraits";

const { signal } = new AbortController();
const likenessOf = (portrait: Portrait) => groupLikeness(portrait, calculateHere, signal);

/** That a table has a cell a column in every row, and a key of its own for each row and column. */
function expectWhole({ columns, rows }: ChartTable): void {
  for (const { cells } of rows) {
    expect(cells).toHaveLength(columns.length);
    for (const [place, { over = 1 }] of cells.entries()) {
      const covered = cells.slice(place + 1, place + over);
      expect(covered).toEqual(Array.from({ length: over - 1 }, () => ({ text: "" })));
    }
  }
  for (const list of [columns, rows]) {
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  }
}

const litOf = ({ choice, groups }: Portrait) =>
  groups.filter(({ name }) => name !== null && [choice.group, choice.other].includes(name));

describe("the table of likeness", () => {
  it("has each distance once each way as number, words and shade, and its groups lit in row and column", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const likeness = await likenessOf(portrait);
        const table = likenessTable(portrait, likeness);
        expectWhole(table);
        expect(table.rows).toHaveLength(portrait.groups.length);
        expect(table.columns).toHaveLength(likeness.order.length + 1);
        const most = Math.max(...likeness.distances.flat().map((distance) => distance ?? 0));
        for (const [i, row] of likeness.distances.entries()) {
          for (const [j, distance] of row.entries()) {
            const { text, spoken, drawing } = table.rows[i]!.cells[j + 1]!;
            if (distance === null) {
              expect([text, drawing]).toEqual(["–", undefined]);
              continue;
            }
            expect(text).toBe(distance.toFixed(1));
            expect(spoken).toContain(table.rows[i]!.name);
            expect(spoken).toContain(table.columns[j + 1]!.name);
            expect(drawing).toEqual({
              kind: "shade",
              strength: most === 0 ? 0 : distance / most,
            });
          }
        }
        const lit = litOf(portrait).map(({ name }) => name);
        const rows = table.rows.flatMap(({ isLit, name }) => (isLit ? [name] : []));
        expect(rows.toSorted()).toEqual(lit.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it("says of groups that are left how few reviews they have", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { left, order, ...likeness } = await likenessOf(portrait);
        const { rows } = likenessTable(portrait, { left, order, ...likeness });
        for (const [i, place] of left.entries()) {
          const { cells } = rows[order.length + i]!;
          expect(cells[0]!.drawing).toBeUndefined();
          expect(cells[0]!.text).toContain(String(portrait.groups[place]!.published));
          expect(cells.slice(1).every(({ text }) => text === "")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the table of a pair", () => {
  it("has the items from the longest bar to the shortest, each with who is higher by how much", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const { pair } = await likenessOf(portrait);
        if (pair === null) return;
        const table = pairTable(portrait, pair);
        expectWhole(table);
        const names = pair.groups.map((place) => groupName(portrait, portrait.groups[place]!));
        for (const [i, { item, distance, higher, n }] of pair.items.entries()) {
          const { key, isLit, cells } = table.rows[i]!;
          expect(key).toBe(portrait.items[item]!.code);
          expect(isLit).toBe(portrait.choice.item === key);
          expect(cells[0]).toMatchObject({
            text: distance.toFixed(1),
            drawing: {
              to: distance,
              scale: [0, Math.max(pair.items[0]!.distance, Number.MIN_VALUE)],
            },
          });
          expect(cells[1]!.text).toBe(
            Math.abs(higher) < 0.05
              ? "neither"
              : `${names[higher > 0 ? 0 : 1]}, by ${Math.abs(higher).toFixed(1)}`,
          );
          expect(table.rows[i]!.note).toBe(`n ${n[0]} and ${n[1]}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the table of distributions", () => {
  it("draws shares, dots of few countries and nothing of fewer than three, all with n", () => {
    fc.assert(
      fc.property(portraits, fc.boolean(), (portrait, isAlone) => {
        for (const panel of distributionsOf(portrait).panels) {
          const table = distributionTable(portrait, panel, { isAlone });
          expectWhole(table);
          expect(table.rows).toHaveLength(portrait.groups.length + 1);
          for (const [i, { cells }] of table.rows.entries()) {
            const { n, summary } = panel.groups[i]!;
            const kind = n < 3 ? undefined : n < 8 && !panel.isDimension ? "dots" : "shares";
            expect(cells[0]!.drawing?.kind).toBe(kind);
            expect(cells.at(-1)!.text).toBe(String(n));
            if (summary === null) {
              expect(cells[0]!.text).toBe(n === 0 ? "no stage here" : `too few: ${n} with a stage`);
            } else expect(cells[0]!.spoken).not.toBe("");
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts the countries at each stage where it stands alone", () => {
    const portrait = portraitOfAll(
      [1, 3, 4, 4].map((rank) => ({ group: "East", ranks: [rank] })),
      { item: "H01" },
    );
    const { columns, rows } = distributionTable(portrait, distributionsOf(portrait).panels[0]!, {
      isAlone: true,
    });
    const counts = Object.fromEntries(
      columns.map(({ name }, i) => [name, rows[0]!.cells[i]!.text] as const),
    );
    expect(counts).toMatchObject({ "1": "1", "2": "1", "2–3": "2", "3": "0", "4": "0", "5": "0" });
    expect(counts).not.toHaveProperty("1–2");
  });
});

describe("the tables of who had reached a stage", () => {
  const all = portrayed.map(({ portrait, rows }) => ({
    portrait,
    reached: reachedByGroup(portrait, rows.counted, NOTHING_SAID),
  }));

  it("have items by the groups of three countries and more, each dimension named once", () => {
    fc.assert(
      fc.property(all, ({ portrait, reached }) => {
        const table = reachedTable(portrait, reached);
        expectWhole(table);
        const shown = portrait.groups.filter(({ published }) => published >= 3);
        expect(table.columns.slice(0, -1).map(({ key }) => key)).toEqual(
          shown.map(({ name }) => name ?? ""),
        );
        const headings = table.rows.flatMap(({ heading }) => heading ?? []);
        expect(new Set(headings).size).toBe(headings.length);
        expect(table.rows.map(({ key }) => key)).toEqual(
          reached.items.map(({ item }) => portrait.items[item]!.code),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("say in each cell of how many, and draw nothing of fewer than three", () => {
    fc.assert(
      fc.property(all, ({ portrait, reached }) => {
        const table = reachedRows(portrait, reached);
        expectWhole(table);
        const cells = reached.items.flatMap(({ groups }) => groups);
        for (const [i, { cells: drawn }] of table.rows.entries()) {
          const { placed, reached: count, bounds } = cells[i]!;
          const [share, unpublished] = drawn;
          if (count === null) expect(share!.drawing).toBeUndefined();
          else {
            expect(share!.text).toBe(`${count} of ${placed}`);
            expect(share!.drawing).toEqual({ kind: "reached", reached: count, placed, bounds });
          }
          if (unpublished === undefined) continue;
          const said =
            bounds === null
              ? ""
              : bounds.hi - bounds.lo >= bounds.of / 2
                ? "too little can be said"
                : bounds.lo === bounds.hi
                  ? `${bounds.lo} of ${bounds.of}`
                  : `between ${bounds.lo} and ${bounds.hi} of ${bounds.of}`;
          expect(unpublished.text).toBe(said);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lead from a row back to its group", () => {
    fc.assert(
      fc.property(all, ({ portrait, reached }) => {
        const names = portrait.groups.map(({ name }) => name ?? "");
        const { rows } = reachedRows(portrait, reached);
        for (const [i, { key }] of rows.entries()) {
          const place = i % (portrait.groups.length + 1);
          if (place < names.length) expect(groupOfRow(key)).toBe(names[place]);
          else expect(names).not.toContain(groupOfRow(key));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the table of differences", () => {
  it("has every item under how surely groups differ in it, bars on one scale, q as a number", async () => {
    await fc.assert(
      fc.asyncProperty(portraits, async (portrait) => {
        const differences = await itemDifferences(portrait, calculateHere, { signal });
        const table = differencesTable(portrait, differences);
        expectWhole(table);
        expect(table.rows).toHaveLength(portrait.items.length);
        let under: string | undefined;
        for (const [i, { heading, cells, key }] of table.rows.entries()) {
          under = heading ?? under;
          const of = differences.items[i];
          if (of === undefined) {
            expect(under).toBe("Cannot be told");
            expect(cells.slice(1).every(({ text }) => text === "")).toBe(true);
            continue;
          }
          expect(key).toBe(portrait.items[of.item]!.code);
          expect(under).toMatch(of.q <= 0.1 ? /would seldom come/ : /might well come/);
          expect(cells[0]).toEqual({
            text: of.effect.toFixed(2),
            drawing: { kind: "bar", from: 0, to: of.effect, scale: [0, 1] },
          });
          expect(cells[1]!.text).toBe(of.q.toFixed(3));
          if (of.lit === null) continue;
          const { delta, band } = of.lit;
          expect(cells[2]!.text).toBe(
            band === "negligible" ? band : `${delta > 0 ? "higher" : "lower"} (${band})`,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import type { MoveCounts } from "../../../src/analyses/progress/moveCounts";
import { ratingsRecords } from "../../../src/analyses/progress/ratings";
import { csvFrom } from "../../../src/formats/csv";
import { csvText } from "../../../src/views/figure/csvFile";
import { type ProgressPage, progressAsker } from "../../../src/views/progress/progressAsker";
import { randomAgain } from "../../again";
import { askedOf } from "../../ask";
import { newFolder } from "../../portfolio/fixtures/folders";

const { signal } = new AbortController();

/** The counts of what moved, by code, as native SQL makes them of the file that the page gives. */
async function bySql({ pairs, release }: ProgressPage) {
  const records = ratingsRecords(pairs);
  const frame = { title: "Rows.", subtitle: "All.", notes: [], release, records, file: "rows" };
  const file = join(newFolder(), "ratings.csv");
  writeFileSync(file, csvText(frame, "https://host.invalid/progress/", csvFrom));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  await connection.run(`
    create view ratings as
    select *, earlier_low::int + earlier_high::int as before, later_low::int + later_high::int as after
    from read_csv('${file}', comment = '#')
    where compared = 1`);
  await connection.run(`
    create view indices as
    select country, dimension, avg(before) / 2 as before, avg(after) / 2 as after
    from ratings r
    group by country, dimension
    having 3 * count(*) >= 2 * (
      select count(*)
      from read_csv('${file}', comment = '#') a
      where a.country = r.country
        and a.dimension = r.dimension
        and a.comparable = 1
    )`);
  const counts = (top: number, grain: string) => `
    count(*)::int as n,
    (count(*) filter (after - before > ${grain}))::int as rose,
    (count(*) filter (abs(after - before) <= ${grain}))::int as stayed,
    (count(*) filter (before - after > ${grain}))::int as fell,
    (count(*) filter (before < ${top}))::int as able`;
  const halves = `
    (count(*) filter (after - before = 1))::int as "roseHalf",
    (count(*) filter (before - after = 1))::int as "fellHalf"`;
  return {
    all: (await rowsOf(`select ${counts(10, "0")}, ${halves} from ratings`))[0]!,
    items: await rowsOf(
      `select code, ${counts(10, "0")}, ${halves} from ratings group by code order by code`,
    ),
    dimensions: await rowsOf(
      `select dimension as code, ${counts(5, "1e-9")} from indices group by 1 order by 1`,
    ),
  };
}

const whole = ({ n, rose, stayed, fell, able, roseHalf, fellHalf }: MoveCounts) => ({
  ...{ n, rose, stayed, fell, able },
  ...(roseHalf === null ? {} : { roseHalf, fellHalf }),
});

const QUERIES = [
  "",
  "?span=ends",
  "?span=2-3",
  "?comparability=medium",
  "?methods=same&item=D1",
  "?columns=2016&level=aspect&span=ends",
  "?within=region%3ANorth",
];

describe.each(["the demonstration", "random 1", "random 2", "random 3", "random 4"])(
  "of %s",
  async (name) => {
    const folder =
      name === "the demonstration" ? "data/published/demonstration" : randomAgain(name);
    const { ask } = await askedOf(folder);
    const asked = progressAsker(ask);

    it.each(QUERIES)(
      "the page at “%s” counts what native SQL counts in its file",
      async (query) => {
        const page = await asked(`https://host.invalid/progress/${query}`, signal);
        const { moves, pairs } = page;
        const sql = await bySql(page);
        expect(whole(moves.all)).toEqual(sql.all);
        const items = moves.items
          .filter(({ counts }) => counts.n > 0)
          .map(({ item, counts }) => ({ code: pairs.items[item]!.code, ...whole(counts) }))
          .toSorted((a, b) => (a.code < b.code ? -1 : 1));
        expect(items).toEqual(sql.items);
        const dimensions = moves.dimensions
          .filter(({ counts }) => counts.n > 0)
          .map(({ code, counts }) => ({ code, ...whole(counts) }));
        expect(dimensions).toEqual(sql.dimensions);
      },
    );

    it("there is something to count", async () => {
      const page = await asked("https://host.invalid/progress/?span=ends", signal);
      expect(page.moves.all.n).toBeGreaterThan(20);
    });
  },
);

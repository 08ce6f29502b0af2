import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import type { ProfileTable } from "../../../src/analyses/countries/countryPlaces";
import { countryAsker, type PortfolioCountry } from "../../../src/views/countries/countryAsker";
import { askedOf } from "../../ask";

const FOLDER = "data/published/demonstration";
const { ask } = await askedOf(FOLDER);
const asker = countryAsker(ask, async () => []);
const { signal } = new AbortController();

const database = await DuckDBInstance.create();
const connection = await database.connect();
afterAll(() => connection.closeSync());

/** What native DuckDB answers, asked of the release’s files. */
async function native(sql: string): Promise<Record<string, unknown>[]> {
  const text = sql.replaceAll(/@(\w+)/g, (_, table: string) => `'${FOLDER}/${table}.parquet'`);
  const reader = await connection.runAndReadAll(text);
  return reader.getRowObjectsJson();
}

async function pageOf(country: string, query = ""): Promise<PortfolioCountry> {
  const url = `https://host.invalid/countries/${country}/${query}`;
  const page = await asker(country, url, signal);
  if (page.kind !== "portfolio") throw new Error(`${country} is not in the portfolio`);
  return page;
}

/** Two waves, three, one, one of in-country reviews twice; all are named. */
const COUNTRIES = ["XAA", "XAK", "XCN", "XBG"];

describe.each(COUNTRIES)("the page of %s", (country) => {
  it("counts what rose, stayed and fell as SQL over the files does", async () => {
    const rows = await native(`
      with placed as (
        select r.wave, r.year, r.edition, s.code, s.low + s.high as halves
        from @reviews r join @stages s using (review_id)
        where r.country = '${country}' and r.status = 'named' and s.level = 'theme'
          and s.low is not null
      )
      select b.wave::int as wave,
        count(*)::int as compared,
        count(*) filter (where b.halves > a.halves)::int as rose,
        count(*) filter (where b.halves = a.halves)::int as stayed,
        count(*) filter (where b.halves < a.halves)::int as fell,
        count(*) filter (where abs(b.halves - a.halves) = 1)::int as by_half
      from placed a
      join placed b on b.code = a.code and b.wave = a.wave + 1
      left join @comparability c
        on c.theme = a.code and c.from_edition = a.edition and c.to_edition = b.edition
      where a.edition = b.edition or c.comparability <> 'none'
      group by b.wave order by b.wave
    `);
    const { changes } = await pageOf(country);
    expect(
      changes.map(({ to, moves, rose, stayed, fell, byHalf }) => ({
        ...{ wave: to.wave, compared: moves.length, rose, stayed, fell, by_half: byHalf },
      })),
    ).toEqual(rows);
  });

  it.each(["theme", "factor", "aspect"])("has every %s of every review", async (level) => {
    const rows = await native(`
      select r.wave::int as wave, s.code, s.low::int as low, s.high::int as high
      from @reviews r join @stages s using (review_id)
      where r.country = '${country}' and r.status = 'named' and s.level = '${level}'
      order by r.wave, s.code
    `);
    const { profiles } = await pageOf(country, `?level=${level}`);
    const shown = (profiles as readonly ProfileTable[]).flatMap(({ reviews, rows: items }) =>
      reviews.flatMap(({ wave }, place) =>
        items.flatMap(({ code, cells }) => {
          const cell = cells[place]!;
          const { low, high } = cell.kind === "stage" ? cell : { low: null, high: null };
          return ["stage", "notAssessed"].includes(cell.kind) ? [{ wave, code, low, high }] : [];
        }),
      ),
    );
    const key = ({ wave, code }: { wave: number; code: string }) => `${wave} ${code}`;
    const sorted = shown.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
    expect(sorted.length).toBeGreaterThan(0);
    expect(sorted).toEqual(rows);
  });

  it("holds it against the lower middle of its group, with its n", async () => {
    const rows = await native(`
      with latest as (
        select country, max_by(review_id, wave) as review_id
        from @reviews where status = 'named' group by country
      ),
      members as (
        select l.review_id from latest l join @groups g using (country)
        where g.grouping = 'region' and g."group" =
          (select "group" from @groups where grouping = 'region' and country = '${country}')
      )
      select s.code, count(s.low)::int as n,
        list_sort(list(s.low + s.high) filter (where s.low is not null))
          [(count(s.low) + 1) // 2]::int as middle
      from members join @stages s using (review_id)
      where s.level = 'theme'
      group by s.code having count(s.low) >= 3 order by s.code
    `);
    const { beside } = await pageOf(country);
    const shown = beside!.themes.flatMap(({ code, group }) =>
      group.kind === "group"
        ? [{ code, n: group.n, middle: group.median.low + group.median.high }]
        : [],
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).toEqual(rows);
    const middles = new Map(rows.map(({ code, middle }) => [code, middle]));
    const both = beside!.themes.flatMap(({ code, own }) =>
      own.kind === "stage" && middles.has(code) ? [own.low + own.high === middles.get(code)] : [],
    );
    expect([beside!.both, beside!.same]).toEqual([both.length, both.filter(Boolean).length]);
  });
});

describe("of a country none of whose reviews is shown", () => {
  it("the page has the reviews, as they are listed, and no stage", async () => {
    const page = await pageOf("XBK");
    expect(page).toMatchObject({ profiles: [], changes: [], beside: null, registry: [] });
    expect(page.reviews.map(({ wave, status }) => [wave, status])).toEqual([
      [1, "withheld"],
      [2, "block"],
    ]);
    expect(JSON.stringify(page)).not.toMatch(/demo-1-B\d/);
  });
});

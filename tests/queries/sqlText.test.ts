import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerSql } from "../../src/engine/console";
import { defineQuery, type Query } from "../../src/engine/query";
import { starterOf } from "../../src/engine/starter";
import type { Columns } from "../../src/model/columns";
import { sqlText } from "../../src/queries/sqlText";
import { askedOf, askedOfRecords } from "../ask";
import { releaseFolder, withUnpublished } from "../release";
import { counting } from "./choices";

const release = await askedOf(releaseFolder(undefined, withUnpublished));
const records = await askedOfRecords();

/** What each question is put to: a release, unless only someone’s own records have an answer. */
const putTo = (name: string) => (name === "reviewsAgreed" ? records : release);

type AnyQuery = Query<unknown, Columns>;

async function queriesIn(file: string): Promise<AnyQuery[]> {
  const module: object = await import(`../../src/queries/${file}`);
  return Object.values(module).filter((made) => made instanceof Object && "sql" in made);
}

const QUERIES = (await Promise.all(readdirSync("src/queries").map(queriesIn))).flat();

const CHOICES = [
  counting(),
  counting({ edition: "2016", method: "in-country", from: 2015, to: 2021 }),
  counting({ within: "region", group: "North", wave: 1 }, { grouping: "income" }),
  counting({}, { edition: "2021" }),
];
const PLACES = [
  { level: "theme", under: "" },
  { level: "factor", under: "D1" },
];
const PLACED = CHOICES.flatMap((choice) => PLACES.map((place) => ({ ...choice, ...place })));
const CELLS = [
  { country: "XAA", edition: "", code: "H01" },
  { country: "XAB", edition: "2016", code: "D1.1" },
];

/** What each question is put with; those that are not named take nothing. */
const PARAMS: Readonly<Record<string, readonly unknown[]>> = {
  contextCounted: CHOICES,
  countriesBehind: CHOICES.map((choice) => ({
    ...choice,
    members: "North",
    level: "theme",
    code: "H01",
  })),
  countriesCounted: CHOICES,
  countriesReaching: [{ theme: "H01", stage: 3 }],
  groupsCounted: CHOICES,
  reviewsAgain: CHOICES,
  reviewsListed: ["", "XAA", "XAC"].map((country) => ({ country })),
  reviewsPassing: CHOICES,
  stagesAgain: PLACES.flatMap((place) => ["", "2016"].map((edition) => ({ ...place, edition }))),
  stagesBehind: CELLS,
  stagesByCountry: PLACED,
  stagesByGroup: PLACED,
  stagesOfCountry: ["theme", "factor", "aspect"].map((level) => ({ country: "XAA", level })),
};

/** The rows that a text gives in the console, by column. */
async function rowsOf(sql: string, { engine } = release): Promise<object[]> {
  const starter = starterOf(async () => engine, { bytes: 0, drawn: true });
  const { columns, rows } = await answerSql(starter, sql, new AbortController().signal);
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));
}

describe("the text of a question", () => {
  it("is made here of every question that there is", () => {
    const names = QUERIES.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(Object.keys(PARAMS).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(QUERIES.map((query) => [query.name, query] as const))(
    "gives the very rows of the question: %s",
    async (name, query) => {
      for (const params of PARAMS[name] ?? [{}]) {
        const asked = await putTo(name).ask(query, params);
        const columns = Object.keys(query.columns);
        const text = sqlText(query, params);
        const given = (await rowsOf(text, putTo(name))) as Record<string, unknown>[];
        expect(given.map((row) => Object.fromEntries(columns.map((c) => [c, row[c]])))).toEqual(
          asked,
        );
      }
    },
  );

  it.each(QUERIES.map((query) => [query.name, query] as const))(
    "reads no variable, is indented evenly, and begins with what is asked: %s",
    (name, query) => {
      const text = sqlText(query, (PARAMS[name] ?? [{}])[0]);
      expect(text).not.toContain("getvariable");
      const [first, second, ...rest] = text.split("\n");
      expect(first).toBe(`-- ${name}`);
      expect(second).toMatch(/^(with|select)\b/);
      const indents = [second!, ...rest].map((line) => /^ */.exec(line)![0].length);
      expect(
        indents.filter((indent, i) => indent % 2 !== 0 || indent > (indents[i - 1] ?? 0) + 4),
      ).toEqual([]);
      expect(text).toBe(text.trimEnd());
    },
  );

  it("is laid out by what each line stands in", () => {
    const query = defineQuery({
      name: "laid",
      values: () => ({ a: "x", b: null, c: -1.5 }),
      sql: `
        with ${`
  one as (
    select
      case
        when true then getvariable('a')
      end as a
  )`}
        select a, getvariable('b') as b, getvariable('c') as c
        from one
          where true
        and a <> ')'
      `,
      columns: { a: "text" },
    });
    expect(sqlText(query, {}, "What is\nasked?")).toMatchInlineSnapshot(`
      "-- What is asked?
      with
        one as (
          select
            case
              when true then 'x'
            end as a
        )
      select a, null as b, -1.5e0 as c
      from one
      where true
        and a <> ')'"
    `);
  });
});

const ECHO = defineQuery({
  name: "echo",
  values: (params: { said: string | number | null }) => params,
  sql: "select getvariable('said') as said",
  columns: { said: "text" },
});

describe("a value in the text of a question", () => {
  it("is the same value, whatever it is", async () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }).filter((said) => !said.includes("\0")),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.constant(null),
      fc.constantFrom("'; drop table countries; --", "''", "getvariable('said')", "$&", "\\'"),
    );
    await fc.assert(
      fc.asyncProperty(value, async (said) => {
        expect(await rowsOf(`${sqlText(ECHO, { said })}`)).toEqual([{ said }]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, "cut\0off"])(
    "is refused where `ask` refuses it: %s",
    (said) => {
      expect(() => sqlText(ECHO, { said: said as string })).toThrow("echo: said is ");
    },
  );

  it("must be given", () => {
    const query = defineQuery({ ...ECHO, values: () => ({}) });
    expect(() => sqlText(query, { said: "" })).toThrow("echo: said has no value");
  });
});

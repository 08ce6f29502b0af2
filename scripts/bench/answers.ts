import { DuckDBInstance } from "@duckdb/node-api";
import { setupSql } from "../../src/queries/setupSql";
import { words } from "../../src/words/words";
import { type Choice, CONTROLS, type Offer } from "./choices";

/** The rows of a release as both sides show them, asked of native DuckDB, which is neither side's engine. */
export interface Answers {
  readonly offer: Offer;
  /** What a page must show for a choice: a sorted line `group|theme|median|n` for each cell with a review. */
  readonly shownOf: (choice: Choice) => string;
  /** The rows of a statement. */
  readonly rowsOf: (sql: string) => Promise<readonly Row[]>;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Tables that the peer is given as well: numbers for ids, so that they are as small as can be. */
const TABLES = `
  create table themes as
  select row_number() over (order by code)::int as theme, code, name
  from framework where edition = '2021' and level = 'theme';
  create table counted as
  select
    row_number() over (order by review_id)::int as review, review_id,
    dense_rank() over (order by country)::int as country, wave, edition, method
  from reviews where status = 'named';
  create table placed as
  select c.review, t.theme, s.low + s.high - 1 as rank
  from stages s join counted c using (review_id) join themes t using (code)
  where s.level = 'theme' and s.low is not null
  order by t.theme, c.review;
`;

/** Opens the release in a folder. */
export async function answersOf(folder: string): Promise<Answers> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rowsOf = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[];
  await connection.run(`set file_search_path = '${folder}'`);
  await connection.run(setupSql());
  await connection.run(TABLES);
  await connection.run(groupedSql(await rowsOf('select distinct grouping, "group" from groups')));
  const offer = await offerOf(rowsOf);
  const shown = new Map<string, string>();
  for (const choice of choicesOf(offer)) {
    const cells = await rowsOf(shownSql(offer, choice));
    shown.set(
      JSON.stringify(choice),
      cells
        .map(({ cell }) => cell)
        .toSorted()
        .join("\n"),
    );
  }
  return { offer, rowsOf, shownOf: (choice) => shown.get(JSON.stringify(ordered(choice)))! };
}

/** Every review with its group of each grouping, and among all countries. */
function groupedSql(groups: readonly Row[]): string {
  const groupings = [...new Set(groups.map(({ grouping }) => String(grouping)))];
  const outside = groupings.map((grouping) => {
    const named = groups.filter((row) => row.grouping === grouping);
    const name =
      named.length === 1 ? words.heatmap.outside(String(named[0]!.group)) : words.heatmap.none;
    return `('${grouping}', '${name.replaceAll("'", "''")}')`;
  });
  return `
    create table grouped as
    select o.grouping, coalesce(g."group", o.outside) as "group", c.review
    from counted c
    cross join (values ${outside.join(", ")}) o(grouping, outside)
    left join review_group g on g.review_id = c.review_id and g.grouping = o.grouping
    union all
    select 'all', '${words.heatmap.allCountries}', review from counted
  `;
}

async function offerOf(rowsOf: Answers["rowsOf"]): Promise<Offer> {
  const valuesOf = async (column: string, table: string) =>
    (await rowsOf(`select distinct ${column} as value from ${table} order by value`)).map(
      ({ value }) => String(value),
    );
  const groupings = await valuesOf("grouping", "groups");
  const first = [...groupings].sort((a, b) => Number(b === "region") - Number(a === "region"));
  const any = { value: "", label: "Any" };
  const waves = ["First", "Second", "Third"];
  const editions = await valuesOf("edition", "counted");
  return {
    Grouping: first.map((value) => ({ value, label: words.grouping(value) })),
    Wave: [
      { value: "", label: "Latest" },
      ...waves.map((name, i) => ({ value: `${i + 1}`, label: `${name} reviews` })),
    ],
    Edition: [any, ...editions.map((value) => ({ value, label: value }))],
    Method: [
      any,
      { value: "in-country", label: "Review in the country" },
      { value: "questionnaire", label: "Regional questionnaire" },
    ],
  };
}

function choicesOf(offer: Offer): Choice[] {
  return CONTROLS.reduce<Choice[]>(
    (choices, control) =>
      choices.flatMap((choice) => offer[control].map((_, i) => ({ ...choice, [control]: i }))),
    [{} as Choice],
  );
}

function ordered(choice: Choice): Choice {
  return Object.fromEntries(CONTROLS.map((control) => [control, choice[control]])) as Choice;
}

/** The cells of a choice; the same statement, but for its last line, is what the engine alone is timed with. */
export function cellsSql(offer: Offer, choice: Choice): string {
  const chosen = (control: (typeof CONTROLS)[number]) => offer[control][choice[control]]!.value;
  const [wave, edition, method] = [chosen("Wave"), chosen("Edition"), chosen("Method")];
  const passes = [
    wave && `wave = ${wave}`,
    edition && `edition = '${edition}'`,
    method && `method = '${method}'`,
  ].filter(Boolean);
  return `
    select
      "group", theme, count(*) as n, count(*) filter (rank >= 5) as reached,
      quantile_disc(rank, 0.5) as median
    from cells
    where grouping in ('${chosen("Grouping")}', 'all') and review in (
      select max_by(review, wave) from counted
      ${passes.length > 0 ? `where ${passes.join(" and ")}` : ""} group by country)
    group by "group", theme`;
}

function shownSql(offer: Offer, choice: Choice): string {
  const names = "['1', '1–2', '2', '2–3', '3', '3–4', '4', '4–5', '5']";
  return `
    with cells as (
      select g.grouping, g."group", p.review, t.name as theme, p.rank
      from grouped g join placed p using (review) join themes t using (theme)
    )
    select concat("group", '|', theme, '|', if(n >= 3, ${names}[median], ''), '|',
      if(n >= 3, concat(reached, ' of ', n), concat('n ', n))) as cell
    from (${cellsSql(offer, choice)})`;
}

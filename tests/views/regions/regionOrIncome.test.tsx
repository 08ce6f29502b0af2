// @vitest-environment jsdom
import { expect, it } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, type Answers, answersOf, type Country } from "../portfolio";

setUpPages();

const at = (stage: number) => [stage, stage] as const;

/** Two regions of five countries each. */
const COUNTRIES: readonly Country[] = ["North", "South"].flatMap((group, i) =>
  Array.from(
    { length: 5 },
    (_, j): Country => ({
      country: `X${group[0]}${j}`,
      name: `${group} ${j}`,
      group,
      status: "named",
      year: 2018,
      stages: { H01: at(1 + i + (j % 2)), H02: at(1 + i), H05: at(2) },
    }),
  ),
);

const OF: Answers = { ...ANSWERS, ...answersOf(COUNTRIES) };

const GROUPS = [
  { grouping: "income_band", group: "Band 1", reviews: 5 },
  { grouping: "income_band", group: "Band 2", reviews: 5 },
  { grouping: "region", group: "North", reviews: 5 },
  { grouping: "region", group: "South", reviews: 5 },
];

/** Answers in which a country's income band goes by the last figure of its code. */
const askWithIncomes = (answers: Answers = { ...OF, groups: GROUPS }) => {
  const ask = fakeAsk(answers);
  return async (query: { name: string }, choice: { grouping?: string; level?: string }) => {
    const rows = await ask(query, choice);
    if (query.name !== "countriesCounted" || choice.grouping !== "income_band") return rows;
    return rows.map((row) => {
      const { country } = row as { country: string };
      return { ...row, group: Number(country.at(-1)) % 2 === 0 ? "Band 1" : "Band 2" };
    });
  };
};

const PARTS = ["variation", "income", "gap", "mix", "made", "context"];

it("says under the page’s sentence whether it is region at all", async () => {
  const { texts } = await pageAt("/regions?grouping=region", askWithIncomes());
  expect(texts(".at-all")).toHaveLength(1);
  expect(texts(".at-all")[0]).toMatch(/^Region accounts for \d+ % of the variation/);
  expect(texts("#variation h2")).toEqual(texts(".at-all"));
});

it("has a part each for variation, incomes, gap, mixes, ways of reviewing and circumstances", async () => {
  const { one, all, text } = await pageAt("/regions?grouping=region", askWithIncomes());
  for (const part of PARTS) expect(one(`#${part} h2`).textContent).not.toBe("");
  const links = all(".parts a").map((link) => new URL((link as HTMLAnchorElement).href).hash);
  expect(links).toEqual(expect.arrayContaining(PARTS.map((part) => `#${part}`)));
  expect(text("#context h2")).toBe("Index, population and internet users");
  expect(text("#context .subtitle")).toContain("does not say enough");
});

it("has two mixes to choose from, in the address", async () => {
  const { all, click, search, text } = await pageAt("/regions?grouping=region", askWithIncomes());
  expect(text("#mix h2")).toMatch(/^As groups are/);
  await click(all("#mix .switch a")[1]!);
  expect(search()).toContain("mix=pooled");
  expect(all("#mix .switch a").map((link) => link.getAttribute("aria-current"))).toEqual([
    null,
    "true",
  ]);
});

it("lights a group and an item from its own tables", async () => {
  const { all, one, click, search } = await pageAt("/regions?grouping=region", askWithIncomes());
  await click(all("#income th[scope=row] a")[0]!);
  expect(search()).toContain("group=North");
  expect(one("#income tr.lit th").textContent).toContain("North");
  await click(all("#gap th[scope=row] a")[0]!);
  expect(search()).toMatch(/item=H0\d/);
  expect(all("#gap tr.lit")).toHaveLength(1);
});

it("says why there is nothing to hold against where groups are incomes, or there are none", async () => {
  const same = await pageAt("/regions?grouping=income_band", askWithIncomes());
  expect(same.text("#income .subtitle")).toContain("are the income groups themselves");
  expect(same.all("#gap, #mix")).toEqual([]);
  await same.go("/regions?grouping=region");
  expect(same.all("#gap, #mix")).toHaveLength(2);
});

it("says so where the portfolio has no incomes", async () => {
  const { text, all } = await pageAt("/regions", fakeAsk(OF));
  expect(text("#income .subtitle")).toContain("no grouping by income");
  expect(text(".at-all")).toContain("cannot be told without a grouping by income");
  expect(all("#gap, #mix")).toEqual([]);
});

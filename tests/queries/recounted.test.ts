import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOf } from "../../scripts/demonstrate/folder";
import { DEMONSTRATION_SEED, portfolioOf } from "../../scripts/demonstrate/portfolio";
import { readPolicy } from "../../scripts/portfolio/policy";
import type { Level } from "../../src/analyses/cells/columns";
import { countedGroups } from "../../src/analyses/countedGroups";
import type { Tables } from "../../src/model/tables";
import type { CountedChoice } from "../../src/queries/counted";
import { countriesBehind } from "../../src/queries/countriesBehind";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { type GroupCounted, groupsCounted } from "../../src/queries/groupsCounted";
import { reviewsPassing } from "../../src/queries/reviewsPassing";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { askedOf } from "../ask";
import { madeOf, tablesOf } from "../portfolio/fixtures/published";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { filtered } from "./choices";
import { recounterOf } from "./recounted";

const demonstration = Object.fromEntries(filesOf(portfolioOf(DEMONSTRATION_SEED)));
const policy = readPolicy("data/disclosure/demonstration.json");

const PORTFOLIOS = [
  ["a small portfolio", PORTFOLIO, withUnpublished(tablesOf(PORTFOLIO))],
  ["the demonstration’s", demonstration, madeOf(demonstration, { policy }).tables],
] as const;

/** Nothing, or the value of a review, or, now and then, one that another or none has. */
const maybe = <T>(nothing: T, own: T, others: readonly T[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(nothing) },
    { weight: 5, arbitrary: fc.constant(own) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Any choice of what counts: most let some review pass. */
const choicesOf = ({ reviews, groups }: Tables): fc.Arbitrary<CountedChoice> =>
  fc
    .tuple(fc.constantFrom(...reviews), fc.integer({ min: 0, max: 99 }))
    .chain(([{ country, wave, edition, method, year }, i]) => {
      const own = groups.filter((membership) => membership.country === country);
      const member = own[i % own.length];
      const nowhere = { grouping: member?.grouping ?? "region", group: "Nowhere" };
      const groupings = groups.map(({ grouping }) => grouping);
      return fc.record({
        by: fc.record({
          wave: maybe(0, wave, [1, 2, 99]),
          edition: maybe("", edition, ["2014", "2016", "2021", "1999"]),
          method: maybe("", method, ["by post"]),
          from: maybe(0, year - (i % 3), [year + 1]),
          to: maybe(0, year + (i % 2), [year - 1]),
        }),
        edition: maybe("", edition, ["2014", "2016", "2021"]),
        within: maybe(null, member ?? null, [nowhere, groups[i % groups.length]!]),
        grouping: fc.constantFrom(...new Set(groupings), "no such grouping"),
      });
    })
    .map(({ by, edition, within, grouping }) => ({
      filter: filtered({ ...by, within: within?.grouping ?? "", group: within?.group ?? "" }),
      edition,
      grouping,
    }));

/** Rows of groups put together where they agree in all but how many they are, in no order. */
function together(rows: readonly GroupCounted[]) {
  const all = new Map<string, GroupCounted>();
  for (const row of rows) {
    const { group, status, edition, method, block_id } = row;
    const key = JSON.stringify([group, status, edition, method, block_id]);
    const held = all.get(key) ?? { ...row, countries: 0 };
    const isEarlier = (row.first_year ?? 0) < (held.first_year ?? 0);
    const isLater = (row.last_year ?? 0) > (held.last_year ?? 0);
    all.set(key, {
      ...held,
      countries: held.countries + row.countries,
      first_year: isEarlier ? row.first_year : held.first_year,
      last_year: isLater ? row.last_year : held.last_year,
    });
  }
  return new Set(all.values());
}

const byCountry = <T extends { readonly country: string }>(rows: readonly T[]) =>
  rows.toSorted((a, b) => (a.country < b.country ? -1 : 1));

const inOrder = (lines: readonly string[]) => lines.toSorted((a, b) => (a < b ? -1 : 1));

describe.each(PORTFOLIOS)("of any filters, in %s release,", async (_, files, tables) => {
  const { ask } = await askedOf(releaseFolder(files, () => tables));
  const choices = choicesOf(tables);
  const recount = recounterOf(tables);
  const always = (check: (choice: CountedChoice) => Promise<void>) =>
    fc.assert(fc.asyncProperty(choices, check), { numRuns: 60 });

  it("countriesCounted counts as the release’s own tables do", async () => {
    let counted = 0;
    await always(async (choice) => {
      const rows = await ask(countriesCounted, choice);
      expect(byCountry(rows)).toEqual(byCountry(recount.counted(choice)));
      counted += rows.filter(({ status }) => status !== null).length;
    });
    expect(counted).toBeGreaterThan(60);
  });

  it("groupsCounted is countriesCounted, group by group", async () => {
    await always(async (choice) => {
      const groups = await ask(groupsCounted, choice);
      const countries = await ask(countriesCounted, choice);
      expect(new Set(groups)).toEqual(together(countedGroups(countries)));
      expect(groups).toHaveLength(new Set(together(groups)).size);
    });
  });

  it("reviewsPassing counts named reviews, all filters together and each alone", async () => {
    const named = tables.reviews.filter(({ status }) => status === "named");
    await always(async (choice) => {
      const [row] = await ask(reviewsPassing, choice);
      const count = (name: keyof ReturnType<typeof recount.passed>) =>
        named.filter((review) => recount.passed(review, choice)[name]).length;
      const passing = recount.passing(choice).filter(({ status }) => status === "named");
      expect(row).toEqual({
        reviews: named.length,
        passing: passing.length,
        countries: new Set(passing.map(({ country }) => country)).size,
        by_wave: count("wave"),
        by_edition: count("edition"),
        by_columns: count("columns"),
        by_method: count("method"),
        by_years: count("years"),
        by_group: count("group"),
      });
      expect(row!.passing).toBeGreaterThanOrEqual(row!.countries);
      const countries = await ask(countriesCounted, choice);
      expect(countries.filter(({ status }) => status === "named")).toHaveLength(row!.countries);
    });
  });

  const levelOf = ({ edition }: CountedChoice, isDeep: boolean): Level =>
    edition === "" ? "theme" : isDeep ? "aspect" : "factor";

  it("stagesByCountry has the stages of the named reviews that count, no other, and each once", async () => {
    const places = fc.tuple(choices, fc.boolean(), fc.constantFrom("", "D1", "D3", "D1.1"));
    await fc.assert(
      fc.asyncProperty(places, async ([choice, isDeep, under]) => {
        const level = levelOf(choice, isDeep);
        const counted = new Map(
          recount
            .counted(choice)
            .filter(({ status }) => status === "named")
            .map(({ review_id, country }) => [review_id, country]),
        );
        const parts = (edition: string, code: string): string[] => {
          const at = level === "theme" ? "2021" : edition;
          const item = tables.framework.find(
            (one) => one.edition === at && one.level === level && one.code === code,
          )!;
          const parent = item.parent!;
          return ["", parent, parent.split(".")[0]!];
        };
        const editions = new Map(
          tables.reviews.map((review) => [review.review_id, review.edition]),
        );
        const expected = tables.stages
          .filter((stage) => stage.level === level && counted.has(stage.review_id))
          .filter(({ review_id, code }) => parts(editions.get(review_id)!, code).includes(under))
          .map(({ review_id, code, low, high }) =>
            JSON.stringify([counted.get(review_id), code, low, high]),
          );
        const rows = await ask(stagesByCountry, { ...choice, level, under });
        const answered = rows.map(({ country, code, low, high }) =>
          JSON.stringify([country, code, low, high]),
        );
        expect(inOrder(answered)).toEqual(inOrder(expected));
      }),
      { numRuns: 40 },
    );
  });

  it("stagesByGroup and countriesBehind tell what stagesByCountry does", async () => {
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (choice, isDeep) => {
        const level = levelOf(choice, isDeep);
        const countries = await ask(countriesCounted, choice);
        const stages = await ask(stagesByCountry, { ...choice, level, under: "" });
        const groupOf = new Map(countries.map(({ country, group }) => [country, group]));
        const groups = await ask(stagesByGroup, { ...choice, level, under: "" });
        const apart = groups.flatMap(({ countries: n, group, code, low, high }) =>
          Array.from({ length: n }, () => JSON.stringify([group, code, low, high])),
        );
        const placed = stages.map(({ country, code, low, high }) =>
          JSON.stringify([groupOf.get(country)!, code, low, high]),
        );
        expect(inOrder(apart)).toEqual(inOrder(placed));
        const members = countries[0]?.group ?? "";
        const code = stages[0]?.code ?? "H01";
        const behind = await ask(countriesBehind, { ...choice, members, level, code });
        const own = countries.filter(({ group }) => (group ?? "") === members);
        const stageOf = new Map(
          stages.filter((row) => row.code === code).map((row) => [row.country, row]),
        );
        expect(behind).toEqual(
          own.map(({ country, name, status, year, edition, method }) => {
            const stage = stageOf.get(country);
            const { low = null, high = null } = stage ?? {};
            const asked = stage === undefined ? 0 : 1;
            return { country, name, status, year, edition, method, asked, low, high };
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
});

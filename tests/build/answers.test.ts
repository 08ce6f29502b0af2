import fc from "fast-check";
import { createStaticHandler } from "react-router";
import { describe, expect, it } from "vitest";
import { holdingsOf } from "../../scripts/prerender/answers";
import { prepareAnswers } from "../../scripts/prerender/prepare";
import { type Holdings, questionsOf } from "../../scripts/prerender/questions";
import { calculateHere } from "../../src/calculations/here";
import { openInNode } from "../../src/engine/node";
import { preparedFrom } from "../../src/engine/preparedAnswers";
import { preparedFirst } from "../../src/engine/preparedFirst";
import { type Ask, asker } from "../../src/engine/query";
import { starterOf } from "../../src/engine/starter";
import { DERIVED } from "../../src/queries/derived";
import { PATHS, routes } from "../../src/routes";
import { randomAgain } from "../again";
import { releaseFolder } from "../release";
import { REGISTRY } from "../views/portfolio";

const NONE = () => Promise.reject(new Error("there is none"));
const MADE = { release: "r-1", synthetic: true, made: "abc" };
const RELEASES = [releaseFolder(), randomAgain("prepared")];

/** Pages over a way of asking, as what they are drawn from at an address. */
function pagesOf(ask: Ask) {
  const asleep = starterOf(NONE, { bytes: 0, drawn: true });
  const archive = { name: "all.zip", bytes: 1 };
  const own = { opened: null, open: NONE, close: () => undefined };
  const registry = async () => REGISTRY;
  const { query } = createStaticHandler(
    routes({
      ...{ ask, starter: asleep, sandbox: asleep, calculate: calculateHere },
      ...{ registry, archive, own },
    }),
  );
  return async (address: string) => {
    const context = await query(new Request(new URL(address, "http://host.invalid")));
    if (context instanceof Response) throw new Error(`${address} redirects`);
    expect(context.errors).toBeNull();
    return context.loaderData;
  };
}

/** What an address may choose: of each page, the names of its choices and some of their values. */
function choicesOf({ offer, named, dimensions, themes }: Holdings) {
  const groups = offer.groups.map(({ grouping, group }) => `${grouping}:${group}`);
  const filters = {
    within: groups,
    wave: offer.waves.map(({ value }) => String(value)),
    edition: offer.editions.map(({ value }) => value),
    method: offer.methods.map(({ value }) => value),
    from: offer.years.map(({ value }) => String(value)),
    to: offer.years.map(({ value }) => String(value)),
    comparability: ["high", "medium", "low"],
  };
  const names = offer.groups.map(({ group }) => group);
  const common = { grouping: offer.groupings, reached: ["2", "4", "5"] };
  return {
    heatmap: {
      ...common,
      rows: ["countries"],
      columns: offer.editions.map(({ value }) => value),
      level: ["dimension", "aspect"],
      under: dimensions,
      show: ["distribution", "index"],
      order: ["likeness", "column", "group"],
    },
    regions: { ...common, likeness: ["levels"], item: themes, group: names, country: named },
    progress: { ...common, span: ["first", "last"], item: themes, methods: ["same"] },
    briefing: { ...common, item: [...themes, ...dimensions], group: names },
    countries: { grouping: offer.groupings },
    filters,
  };
}

describe.each(RELEASES)("answers prepared of a release (%#)", async (folder) => {
  const engine = await openInNode(folder, DERIVED);
  const live = asker(async () => engine);
  const holdings = await holdingsOf(live);
  const { files, left } = await prepareAnswers(live, questionsOf(holdings), MADE);
  const unprepared: string[] = [];
  const starter = starterOf(
    async () => ({
      ...engine,
      answer: (sql, ...asked) => {
        unprepared.push(sql);
        return engine.answer(sql, ...asked);
      },
    }),
    { bytes: 0, drawn: true },
  );
  // The engine behind it never counts as being at work, so that whatever was prepared is used.
  const prepared = preparedFirst(
    {
      held: () => undefined,
      of: async (name) => preparedFrom(files.get(name)!.text, MADE.made),
    },
    { ...starter, current: () => ({ phase: "asleep" }) },
  );
  const [early, late] = [pagesOf(prepared), pagesOf(live)];
  const { filters, ...pages } = choicesOf(holdings);

  it("are those that the engine gives now, at addresses taken at random", async () => {
    const address = fc.constantFrom(...Object.entries(pages)).chain(([page, choices]) => {
      const all = Object.entries({ ...choices, ...(page === "countries" ? {} : filters) });
      const some = all.flatMap(([name, values]) => values.map((value) => [name, value] as const));
      return fc
        .uniqueArray(fc.constantFrom(...some), { maxLength: 3, selector: ([name]) => name })
        .map((chosen) => `/${page}/?${new URLSearchParams(chosen.map((each) => [...each]))}`);
    });
    await fc.assert(
      fc.asyncProperty(address, async (asked) => {
        expect(await early(asked)).toEqual(await late(asked));
      }),
      { numRuns: 60 },
    );
  });

  it("are enough for each page as it comes, each country, and each one choice", async () => {
    expect(left).toBe(0);
    const single = (choices: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(choices).flatMap(([name, values]) =>
        values.map((value) => `?${new URLSearchParams({ [name]: value })}`),
      );
    const cells = holdings.themes
      .slice(0, 3)
      .flatMap((column) => [
        `?row=all&column=${column}`,
        ...holdings.named.map((row) => `?rows=countries&row=${row}&column=${column}`),
      ]);
    const addresses = [
      ...PATHS,
      ...[...single(pages.heatmap), ...single(filters), ...cells].map(
        (query) => `/heatmap/${query}`,
      ),
      ...[...single(pages.regions), ...single(filters)].map((query) => `/regions/${query}`),
      ...[...single(pages.progress), ...single(filters)].map((query) => `/progress/${query}`),
      ...[...single(pages.briefing), ...single(filters)].map((query) => `/briefing/${query}`),
      ...holdings.countries.map((code) => `/countries/${code}/`),
      ...holdings.named.map((code) => `/countries/${code}/?level=factor`),
    ];
    unprepared.length = 0;
    const asking: string[] = [];
    for (const address of addresses) {
      await early(address);
      if (unprepared.splice(0).length > 0) asking.push(address);
    }
    expect(asking).toEqual([]);
  });
});

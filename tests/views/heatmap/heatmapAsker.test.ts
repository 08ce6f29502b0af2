import { expect, it, vi } from "vitest";
import { calculateHere } from "../../../src/calculations/here";
import type { Ask } from "../../../src/engine/query";
import { heatmapAsker } from "../../../src/views/heatmap/heatmapAsker";
import { fakeAsk } from "../page";
import { ANSWERS, answersOf, COUNTRIES } from "../portfolio";

const PLACE = "https://host.invalid/heatmap";
const { signal } = new AbortController();

function asking(answers = ANSWERS) {
  const answer = fakeAsk(answers);
  const ask = vi.fn(answer);
  const names = () => ask.mock.calls.map(([{ name }]) => name);
  return { asked: heatmapAsker(ask as unknown as Ask, calculateHere), ask, answer, names };
}

it("asks only once for what no choice can change", async () => {
  const { asked, ask, names } = asking();
  await asked(PLACE, signal);
  expect(new Set(names())).toEqual(
    new Set([
      "release",
      "groups",
      "reviewsHeld",
      "frameworkItems",
      "themesCompared",
      "blockStatements",
      "namedLater",
      "themesAsked",
      "groupsCounted",
      "stagesByGroup",
      "reviewsPassing",
    ]),
  );
  ask.mockClear();
  await asked(`${PLACE}?rows=countries`, signal);
  expect(names()).toEqual(["countriesCounted", "stagesByCountry", "reviewsPassing"]);
});

it.each([
  ["?columns=2016", ["groupsCounted", "stagesByGroup"], "factor"],
  ["?columns=2016&level=aspect", ["groupsCounted", "stagesByGroup"], "aspect"],
  ["?level=dimension", ["countriesCounted", "stagesByCountry"], "theme"],
  ["?columns=2016&level=dimension", ["countriesCounted", "stagesByCountry"], "factor"],
  ["?rows=countries&level=dimension", ["countriesCounted", "stagesByCountry"], "theme"],
])(
  "asks of “%s” who counts, and where they stand on the level below dimensions",
  async (query, questions, level) => {
    const { asked, ask, names } = asking();
    await asked(`${PLACE}${query}`, signal);
    expect(names().slice(8, 10)).toEqual(questions);
    const calls = ask.mock.calls as unknown as [unknown, { readonly level: string }][];
    expect(calls[9]![1].level).toBe(level);
  },
);

it("bounds unpublished reviews only where themes are the columns", async () => {
  const { asked } = asking();
  const { figure } = await asked(`${PLACE}?columns=2016`, signal);
  expect(figure.all).toMatchObject({ unpublished: 0, bounds: null });
});

it("tells which groups’ own effect and their method’s cannot be told apart, be rows groups or countries", async () => {
  const countries = COUNTRIES.map((country) =>
    country.group === "North" ? { ...country, method: "questionnaire" } : country,
  );
  const { asked } = asking({ ...ANSWERS, ...answersOf(countries) });
  for (const place of [PLACE, `${PLACE}?rows=countries`]) {
    expect((await asked(place, signal)).coincidences).toEqual([
      { group: "North", method: "questionnaire", n: 4 },
    ]);
  }
});

it("asks for it again after it could not be had", async () => {
  const { asked, ask, answer } = asking();
  ask.mockRejectedValueOnce(new Error("no memory"));
  await expect(asked(PLACE, signal)).rejects.toThrow("no memory");
  ask.mockImplementation(answer);
  expect((await asked(PLACE, signal)).release.id).toBe("test-1");
});

it("shows one dimension’s columns and still offers them all, and the way there", async () => {
  const { asked } = asking();
  const { figure, dimensions, path, themes } = await asked(`${PLACE}?under=D2`, signal);
  expect(figure.columns.map(({ code }) => code)).toEqual(["H05"]);
  expect(dimensions.map(({ name }) => name)).toEqual(["Policy", "Culture"]);
  expect(path).toEqual([{ code: "D2", name: "Culture" }]);
  expect(themes).toEqual({ left: 1, of: 1 });
});

it("names dimensions and factors as the edition does whose columns are shown", async () => {
  const { asked } = asking();
  const page = await asked(`${PLACE}?columns=2016&level=aspect&under=D1.1`, signal);
  expect(page.path).toEqual([
    { code: "D1", name: "Policy of 2016" },
    { code: "D1.1", name: "Plans" },
  ]);
  expect(page.figure.parents).toEqual([{ code: "D1.1", name: "Plans" }]);
});

it("asks nothing further once nobody waits for it", async () => {
  const { asked, names } = asking();
  const reason = new Error("the reader went elsewhere");
  await expect(asked(PLACE, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(names()).not.toContain("groupsCounted");
});

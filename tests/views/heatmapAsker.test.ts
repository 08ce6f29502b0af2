import { expect, it, vi } from "vitest";
import { calculateHere } from "../../src/calculations/here";
import type { Ask } from "../../src/engine/query";
import { heatmapAsker } from "../../src/views/heatmapAsker";
import { ANSWERS } from "./page";

const PLACE = "https://host.invalid/heatmap";
const { signal } = new AbortController();

function asking() {
  const answer = async ({ name }: { readonly name: string }) => ANSWERS[name]!;
  const ask = vi.fn(answer);
  const names = () => ask.mock.calls.map(([{ name }]) => name);
  return { asked: heatmapAsker(ask as unknown as Ask, calculateHere), ask, answer, names };
}

it("asks only once for what no choice can change", async () => {
  const { asked, ask, names } = asking();
  await asked(PLACE, signal);
  ask.mockClear();
  await asked(`${PLACE}?rows=countries`, signal);
  expect(names()).toEqual([
    "heatmapColumns",
    "reviewsCounted",
    "unpublishedCountries",
    "publishedCountries",
    "stagesByCountry",
  ]);
});

it("asks for unpublished reviews only where all editions count", async () => {
  const { asked, ask, names } = asking();
  const { figure } = await asked(`${PLACE}?columns=2016`, signal);
  expect(names()).not.toContain("unpublishedCountries");
  expect(figure.all).toMatchObject({ unpublished: null, bounds: null });
  ask.mockClear();
  await asked(PLACE, signal);
  expect(names()).toContain("unpublishedCountries");
});

it("tells which groups’ own effect and their method’s cannot be told apart, of groups alone", async () => {
  const methodsOfGroups = [
    { group: "North", method: "questionnaire", reviews: 4 },
    { group: "South", method: "in-country", reviews: 1 },
  ];
  const { asked, ask, answer } = asking();
  ask.mockImplementation(async (query) =>
    query.name === "methodsOfGroups" ? methodsOfGroups : answer(query),
  );
  expect((await asked(PLACE, signal)).coincidences).toEqual([
    { group: "North", method: "questionnaire", n: 4 },
  ]);
  expect((await asked(`${PLACE}?rows=countries`, signal)).coincidences).toEqual([]);
});

it("asks for it again after it could not be had", async () => {
  const { asked, ask, answer } = asking();
  ask.mockRejectedValueOnce(new Error("no memory"));
  await expect(asked(PLACE, signal)).rejects.toThrow("no memory");
  ask.mockImplementation(answer);
  expect((await asked(PLACE, signal)).release.id).toBe("test-1");
});

it("shows one dimension’s columns and still offers them all", async () => {
  const { asked } = asking();
  const { figure, offer, dimensions } = await asked(`${PLACE}?dimension=D2`, signal);
  expect(figure.columns.map(({ code }) => code)).toEqual(["H05"]);
  expect(offer.dimensions).toEqual(["D1", "D2", "D3", "D4", "D5"]);
  expect(dimensions.map(({ name }) => name)).toEqual(["Policy", "Culture"]);
});

it("asks nothing further once nobody waits for it", async () => {
  const { asked, names } = asking();
  const reason = new Error("the reader went elsewhere");
  await expect(asked(PLACE, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(names()).not.toContain("reviewsCounted");
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EDITION_IDS } from "../../src/model/framework";
import { METHODS } from "../../src/model/review";
import { stageAt } from "../../src/model/stage";
import { countryWords } from "../../src/words/countryWords";
import { progressWords } from "../../src/words/progressWords";
import { regionsWords } from "../../src/words/regionsWords";
import { words } from "../../src/words/words";

const groupings: { id: string }[] = JSON.parse(
  readFileSync("data/groupings/groupings.json", "utf8"),
);

const spelled = (id: string) => id[0]!.toUpperCase() + id.slice(1).replaceAll("_", " ");

it("names every grouping of this project by more than its id spelled out", () => {
  const merelySpelled = groupings.filter(({ id }) => words.grouping(id) === spelled(id));
  expect(merelySpelled.map(({ id }) => id)).toEqual(["commonwealth"]);
});

it("gives every grouping a name of its own", () => {
  const names = groupings.map(({ id }) => words.grouping(id));
  expect(new Set(names).size).toBe(groupings.length);
});

it.each([
  ["income_band", "Income band"],
  ["league_x", "League X"],
  ["zone", "Zone"],
])("spells out a grouping of somebody’s own: %s", (id, name) => {
  expect(words.grouping(id)).toBe(name);
});

it("names every edition and method, and gives back what it does not know", () => {
  expect(EDITION_IDS.map(words.edition)).toEqual(["2014 pilot", "2016 edition", "2021 edition"]);
  expect(METHODS.map(words.method)).toEqual(["review in the country", "regional questionnaire"]);
  expect([words.edition("2030"), words.method("by post")]).toEqual(["2030", "by post"]);
});

it("says every place between two stages as such, never as a decimal", () => {
  const said = Array.from({ length: 9 }, (_, i) => words.stage(stageAt(i + 1)));
  expect(said).toEqual([
    "Start-up",
    "between Start-up and Formative",
    "Formative",
    "between Formative and Established",
    "Established",
    "between Established and Strategic",
    "Strategic",
    "between Strategic and Dynamic",
    "Dynamic",
  ]);
  expect(Array.from({ length: 9 }, (_, i) => words.stageShort(stageAt(i + 1))).join(" ")).toBe(
    "1 1–2 2 2–3 3 3–4 4 4–5 5",
  );
});

it.each([
  [words.countries(1), "1 country"],
  [words.countries(0), "0 countries"],
  [words.countries(1234), "1,234 countries"],
  [words.reviews(1), "1 published review"],
  [words.reviews(2), "2 published reviews"],
  [words.years([2015, 2015]), "2015"],
  [words.years([2015, 2021]), "2015 to 2021"],
  [words.site.release("demo-1", null), "Release demo-1"],
  [words.site.release("demo-1", "2026-11-21"), "Release demo-1 of 2026-11-21"],
])("says “%s” with number and plural as they should be", (said, expected) => {
  expect(said).toBe(expected);
});

it.each([words.engine.failed, words.figure.behind])(
  "says a cause with one full stop, whether or not it has its own: %#",
  (say) => {
    expect(say("no memory.")).toBe(say("no memory"));
    expect(say("no memory.")).toContain(": no memory.");
    expect(say("no memory.")).not.toContain("..");
  },
);

it.each([
  ["D9", "“D9”"],
  ["x".repeat(60), `“${"x".repeat(60)}”`],
  ["x".repeat(61), `“${"x".repeat(60)}…”`],
  ["a\u0000b\nc\u202Ed", "“a\uFFFDb\uFFFDc\uFFFDd”"],
])("shows a value of the address in one line, and nothing that hides: %j", (value, shown) => {
  for (const { unknown } of [regionsWords().page, progressWords().page, countryWords().country])
    expect(unknown("item", value)).toBe(
      `The address asks for item ${shown}, which is not known here; the page is shown without it.`,
    );
  expect(words.heatmap.unknown("rows", value)).toBe(
    `The address asks for rows ${shown}, which is not known here; the standard choice is shown.`,
  );
});

it.each([
  ["compare", "is left out: it is no row here, or one too many"],
  ["row", "is not known here; it is left out"],
  ["within", "is not known here; the standard choice is shown"],
])("says what becomes of what is not known: %s", (name, outcome) => {
  expect(words.heatmap.unknown(name, "x")).toBe(
    `The address asks for ${name} “x”, which ${outcome}.`,
  );
});

describe("the words", () => {
  const files = readdirSync("src/words").map((file): [string, string] => [
    file,
    readFileSync(`src/words/${file}`, "utf8"),
  ]);
  const found = (pattern: RegExp) =>
    files.flatMap(([file, source]) =>
      source
        .split("\n")
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

  it("hold no word that ranks, averages or explains", () => {
    expect(found(/\b(worst|best|league table|because of|on average|outperform\w*)\b/i)).toEqual([]);
    // The page on method says that stages are never averaged, and what the index is.
    expect(found(/\baverage\b/i).filter((line) => !line.startsWith("enMethod"))).toEqual([]);
  });

  it("speak of a mean only where they say that it is an index, which takes steps as equal", () => {
    const means = found(/\bmean of (?!stages?”)/i);
    expect(means.length).toBeGreaterThan(0);
    expect(means.filter((line) => !/index/i.test(line))).toEqual([]);
  });

  it("say no share in per cent", () => {
    expect(found(/%|per ?cent/i)).toEqual([]);
  });
});

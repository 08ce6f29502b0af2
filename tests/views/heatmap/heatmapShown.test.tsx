// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, answersOf, type Country, UNPUBLISHED } from "../portfolio";

setUpPages();

const plain = (text: string | null) => text!.replaceAll("\u00A0", " ");

/** What a cell shows, part by part. */
async function facesAt(search: string, places: readonly string[], answers = ANSWERS) {
  const page = await pageAt(`/heatmap${search}`, fakeAsk(answers));
  const faces = places.map((place) => {
    const cell = page.one(`td[data-place="${place}"]`);
    return [...cell.querySelectorAll(".median, .index, .shares, .n")].map((part) =>
      part.tagName === "svg" ? part.getAttribute("class") : plain(part.textContent),
    );
  });
  return { ...page, faces };
}

describe("the stage that is asked for", () => {
  it.each([
    ["2", "Formative", "4 of 4", "6 of 6"],
    ["3", "Established", "3 of 4", "4 of 6"],
    ["4", "Strategic", "0 of 4", "1 of 6"],
    ["5", "Dynamic", "0 of 4", "1 of 6"],
  ])("%s is counted in every cell, and named in words: %s", async (reached, name, north, all) => {
    const { faces, said, text, chosen } = await facesAt(`?reached=${reached}`, ["0 0", "3 0"]);
    expect(faces).toEqual([
      ["3", "shares", north],
      ["3", "shares", all],
    ]);
    expect(said("0 0")).toBe(
      `North, Strategy: median typical stage Established; ${north} had reached ${name}; n = 4 of 5 countries.`,
    );
    expect(text("h1")).toContain(`had typically reached ${name} in “`);
    expect(text(".notes")).toContain(
      `“5 of 9” says how many had reached ${name}, of the countries with a stage (n).`,
    );
    expect(chosen("Reached")).toBe(name === "Dynamic" ? name : `${name} or above`);
  });

  it.each([
    ["2", "Formative", "Between 4 and 7 of 7 had reached Formative"],
    ["3", "Established", "Between 3 and 6 of 7 had reached Established"],
    ["4", "Strategic", "Between 0 and 3 of 7 had reached Strategic"],
  ])("%s is bounded over unpublished reviews: %s", async (reached, name, bounds) => {
    const { said, all, text } = await facesAt(`?reached=${reached}`, [], UNPUBLISHED);
    expect(said("1 0")).toContain(`${bounds}, counting unpublished reviews.`);
    expect(all(".track").length).toBeGreaterThan(0);
    expect(text(".legend")).toContain(`had reached ${name} for certain`);
    expect(text(".notes")).toContain(`in countries that had reached ${name}`);
  });

  it("5 is bounded by nothing, of which blocks say nothing", async () => {
    const { said, all, text } = await facesAt("?reached=5", [], UNPUBLISHED);
    expect(said("1 0")).not.toContain("unpublished");
    expect(all(".track")).toEqual([]);
    expect(text(".notes")).not.toContain("The line under the bar");
  });
});

describe("what cells show", () => {
  it("is the median with the distribution below it, unless something else is chosen", async () => {
    const { faces } = await facesAt("", ["0 0", "0 1", "3 1"]);
    expect(faces).toEqual([
      ["3", "shares", "3 of 4"],
      ["1", "shares", "0 of 4"],
      ["1", "shares", "1 of 5"],
    ]);
  });

  it("can be the distribution alone", async () => {
    const { faces, text } = await facesAt("?show=distribution", ["0 0"]);
    expect(faces).toEqual([["shares whole", "3 of 4"]]);
    expect(text(".subtitle")).toContain("distribution of the countries in each group of “Region”");
    expect(text(".notes")).not.toContain("median");
  });

  it("can be an index, with its n in its place and its assumption said", async () => {
    const { faces, said, text } = await facesAt("?show=index", ["0 0", "0 1", "3 1"]);
    expect(faces).toEqual([
      ["2.8", "shares", "n 4"],
      ["1.0", "shares", "n 4"],
      ["1.8", "shares", "n 5"],
    ]);
    expect(said("0 0")).toBe(
      "North, Strategy: median typical stage Established; 3 of 4 had reached Established; n = 4 of 5 countries. Index 2.75, the mean of stages, taking steps as equal.",
    );
    expect(text(".notes")).toContain(
      "The index is the mean of stages taken as the numbers 1 to 5. It assumes that the steps between stages are equal, which the model does not say: it is no stage.",
    );
    expect(text(".subtitle")).toContain("index of the countries");
  });

  it("is never an index of one country’s stage", async () => {
    const { one, said, all } = await facesAt("?rows=countries&show=index", []);
    expect(one('td[data-place="0 0"]').textContent).toBe("2–3");
    expect(said("0 0")).not.toContain("Index");
    expect(all(".index")).toEqual([]);
  });

  it("is never an index in the title", async () => {
    const { text } = await facesAt("?show=index", []);
    expect(text("h1")).not.toMatch(/index|mean/i);
    expect(text("h1")).toContain("had typically reached Established");
  });

  it("puts the index in the table of figures, where it is asked for and there alone", async () => {
    const { texts, go } = await facesAt("?show=index", []);
    expect(texts(".rows th")).toContain("Index");
    await go("/heatmap");
    expect(texts(".rows th")).not.toContain("Index");
  });
});

describe("dimensions for columns", () => {
  it("count the stages given under each, of how many, and have none themselves", async () => {
    const { faces, said, all } = await facesAt("?columns=2016&level=dimension", ["0 0", "3 1"]);
    expect(faces).toEqual([
      ["shares whole", "3 of 8"],
      ["shares whole", "2 of 5"],
    ]);
    expect(all(".heatmap .median")).toEqual([]);
    expect(said("0 0")).toBe(
      "North, Policy of 2016: 3 of 8 factors had reached Established; 4 Start-up, 1 Formative and 3 Established (n = 4 of 5 countries).",
    );
    expect(said("3 1")).toBe(
      "All countries, Culture of 2016: 2 of 5 factors had reached Established (1 not assessed); 1 Start-up, 2 Formative, 1 Established and 1 Strategic (n = 5 of 9 countries).",
    );
    expect(said("1 0")).toBe(
      "South, Policy of 2016: only 1 of 3 countries with a stage, too few to sum up.",
    );
  });

  it("count them of each country too, and say by which review", async () => {
    const { faces, said, text } = await facesAt("?rows=countries&level=dimension", ["1 0"]);
    expect(faces).toEqual([["shares whole", "2 of 2"]]);
    expect(said("1 0")).toBe(
      "Birch, Policy: 2 of 2 themes had reached Established; 2 Dynamic (2018, 2016 edition).",
    );
    expect(said("0 0")).toBe(
      "Alder, Policy: 0 of 1 theme had reached Established (1 not assessed); 1 between Formative and Established (2018, 2016 edition).",
    );
    expect(text(".notes")).toContain("A dimension has no stage of its own");
    expect(text(".notes")).toContain(
      "“5 of 9” says how many of the stages were Established or above",
    );
  });

  it("have an index of those countries of which two thirds were assessed, and say so where of none", async () => {
    const half = [0, 1, 2].map((i): Country => {
      const stages = { H01: [3, 3], H02: null, H05: [i + 1, i + 2] } as const;
      return { country: `XH${i}`, name: `Half ${i}`, group: "North", status: "named", stages };
    });
    const answers = { ...ANSWERS, ...answersOf(half) };
    const { faces, said } = await facesAt("?level=dimension&show=index", ["0 0", "0 1"], answers);
    expect(faces).toEqual([
      ["–", "shares", "n 3"],
      ["2.5", "shares", "n 3"],
    ]);
    expect(said("0 0")).toMatch(/ No index: too little was assessed\.$/);
    expect(said("0 1")).toMatch(
      / Index 2\.50, the mean of its countries’ indices, taking steps as equal\.$/,
    );
  });

  it("say in the table of figures how many stages there are, of how many asked for", async () => {
    const { all } = await facesAt("?columns=2016&level=dimension", []);
    const headings = all(".rows th").map(({ textContent }) => textContent);
    const cells = [...all(".rows tbody tr").at(-1)!.children].map(({ textContent }) => textContent);
    const value = (heading: string) => cells[headings.indexOf(heading)];
    expect(
      ["Row", "Code", "Stages given", "Stages asked for", "n", "Reached 3"].map(value),
    ).toEqual(["All countries", "D2", "5", "6", "5", "2"]);
  });
});

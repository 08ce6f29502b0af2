// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { pageAt, setUpPages } from "../page";

setUpPages();

/** The steps of the way down, each with where it leads; the last is where the reader is. */
async function pathAt(search: string) {
  const page = await pageAt(`/heatmap${search}`);
  const steps = page.all(".path li").map((step) => {
    const link = step.querySelector("a");
    return [step.textContent, link?.getAttribute("href")?.replace("/heatmap", "")];
  });
  return { ...page, steps };
}

describe("the way down the model", () => {
  it.each<[string, [string, string | undefined][]]>([
    [
      "",
      [
        ["Five dimensions", "?level=dimension"],
        ["All themes", undefined],
      ],
    ],
    ["?level=dimension", [["Five dimensions", undefined]]],
    [
      "?under=D1",
      [
        ["Five dimensions", "?level=dimension"],
        ["D1 Policy", undefined],
      ],
    ],
    [
      "?columns=2016",
      [
        ["Five dimensions", "?columns=2016&level=dimension"],
        ["All factors", undefined],
      ],
    ],
    [
      "?columns=2016&level=aspect",
      [
        ["Five dimensions", "?columns=2016&level=dimension"],
        ["All aspects", undefined],
      ],
    ],
    [
      "?columns=2016&under=D1",
      [
        ["Five dimensions", "?columns=2016&level=dimension"],
        ["D1 Policy of 2016", undefined],
      ],
    ],
    [
      "?columns=2016&level=aspect&under=D1.1",
      [
        ["Five dimensions", "?columns=2016&level=dimension"],
        ["D1 Policy of 2016", "?columns=2016&under=D1"],
        ["D1.1 Plans", undefined],
      ],
    ],
  ])("from “%s” leads up step by step", async (search, expected) => {
    const { steps, texts } = await pathAt(search);
    expect(steps).toEqual(expected);
    expect(texts('.path [aria-current="true"]')).toEqual([expected.at(-1)![0]]);
  });

  it("keeps all else that is chosen, and closes an opened cell", async () => {
    const { steps } = await pathAt(
      "?columns=2016&under=D1&wave=1&order=column&by=D1.1&row=all&column=D1.1",
    );
    expect(steps[0]![1]).toBe("?columns=2016&level=dimension&wave=1&order=column");
  });

  it("goes up when a step is followed", async () => {
    const { one, click, search, texts } = await pathAt("?columns=2016&level=aspect&under=D1.1");
    await click(one(".path li:nth-child(2) a"));
    expect(search()).toBe("?columns=2016&under=D1");
    expect(texts(".heatmap .columns th")).toEqual(["Group", "D1.1 Plans", "D1.2 Incidents"]);
  });
});

describe("headings of columns", () => {
  it.each([
    ["?level=dimension", ["?under=D1", "?under=D2"]],
    ["?columns=2016&level=dimension", ["?columns=2016&under=D1", "?columns=2016&under=D2"]],
    [
      "?columns=2016&under=D1",
      ["?columns=2016&level=aspect&under=D1.1", "?columns=2016&level=aspect&under=D1.2"],
    ],
    ["", []],
    ["?columns=2016&level=aspect&under=D1.1", []],
  ])("of “%s” open the level below, as far as there is one", async (search, expected) => {
    const { all } = await pageAt(`/heatmap${search}`);
    const links = all(".heatmap .columns a").map((link) => link.getAttribute("href"));
    expect(links).toEqual(expected.map((query) => `/heatmap${query}`));
  });

  it("lead down from the dimensions to the aspects of a factor", async () => {
    const { all, click, texts, search } = await pageAt("/heatmap?columns=2016&level=dimension");
    const open = (name: string) =>
      click(all(".heatmap .columns a").find(({ textContent }) => textContent === name)!);
    await open("D1 Policy of 2016");
    await open("D1.1 Plans");
    expect(search()).toBe("?columns=2016&level=aspect&under=D1.1");
    expect(texts(".heatmap .columns th")).toEqual([
      "Group",
      "D1.1.1 Content",
      "D1.1.2 Organisation",
    ]);
    expect(texts("p.unknown")).toEqual([]);
  });

  it("say what they open", async () => {
    const { one } = await pageAt("/heatmap?level=dimension");
    expect(one(".heatmap .columns a").title).toBe("Open Policy");
  });

  it("say the code that readers know, except of themes, which have none", async () => {
    const { texts, go } = await pageAt("/heatmap");
    expect(texts(".heatmap .columns th")).toEqual(["Group", "Strategy", "Response", "Mindset"]);
    await go("/heatmap?columns=2016");
    expect(texts(".heatmap .columns th").slice(1)).toEqual([
      "D1.1 Plans",
      "D1.2 Incidents",
      "D2.1 Awareness",
    ]);
  });
});

it("codes stand with the names of factors and aspects wherever these are said", async () => {
  const { said, text, texts, options } = await pageAt(
    "/heatmap?columns=2016&order=column&by=D1.2&row=group+North&column=D1.1",
  );
  expect(said("0 0")).toMatch(/^North, D1\.1 Plans: /);
  expect(text("h1")).toContain("“D1.1 Plans”");
  expect(text(".notes")).toContain("The column is “D1.2 Incidents”.");
  expect(text(".story h2")).toBe("North: D1.1 Plans");
  expect(texts(".heatmap .columns th")[1]).toBe("D1.1 Plans");
  expect(options("By which column")).toEqual(["D1.1 Plans", "D1.2 Incidents", "D2.1 Awareness"]);
});

describe("headings over columns", () => {
  it.each([
    ["", ["D1 Policy", "D2 Culture"], ["?under=D1", "?under=D2"]],
    [
      "?columns=2016&level=aspect",
      ["D1.1 Plans", "D1.2 Incidents", "D2.1 Awareness"],
      ["D1.1", "D1.2", "D2.1"].map((code) => `?columns=2016&level=aspect&under=${code}`),
    ],
    ["?under=D1", ["D1 Policy"], []],
    ["?level=dimension", [], []],
  ])(
    "of “%s” narrow the columns to theirs, as far as that leaves some out",
    async (search, names, queries) => {
      const { all, texts } = await pageAt(`/heatmap${search}`);
      expect(texts(".heatmap .parents th")).toEqual(names);
      const links = all(".heatmap .parents a").map((link) => link.getAttribute("href"));
      expect(links).toEqual(queries.map((query) => `/heatmap${query}`));
    },
  );
});

describe("a part of the model", () => {
  it("is named in the subtitle with its level and edition", async () => {
    const { text, go } = await pageAt("/heatmap?under=D1");
    expect(text(".subtitle")).toBe(
      "Typical stage of each theme under Policy, median of the countries in each group of “Region”.",
    );
    await go("/heatmap?columns=2016&level=aspect&under=D1.1&rows=countries");
    expect(text(".subtitle")).toBe(
      "Stage of each aspect under Plans, 2016 edition, country by country.",
    );
    await go("/heatmap?level=dimension");
    expect(text(".subtitle")).toBe(
      "Stages given under each dimension, all stages of the countries in each group of “Region”.",
    );
  });

  it.each([
    ["?under=D4", "under", "D4"],
    ["?under=D1.1", "under", "D1.1"],
    ["?columns=2016&under=D1.1", "under", "D1.1"],
    ["?columns=2016&level=aspect&under=D1.7", "under", "D1.7"],
    ["?level=factor", "level", "factor"],
    ["?columns=2016&level=theme", "level", "theme"],
  ])(
    "that has no such columns is not gone into, and that is said: %s",
    async (search, name, value) => {
      const { texts, all } = await pageAt(`/heatmap${search}`);
      expect(texts("p.unknown")).toEqual([
        `The address asks for ${name} “${value}”, which is not known here; the standard choice is shown.`,
      ]);
      expect(all(".heatmap tbody tr")).toHaveLength(4);
    },
  );
});

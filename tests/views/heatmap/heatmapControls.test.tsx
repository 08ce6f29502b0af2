// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS } from "../portfolio";

setUpPages();

const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute("href"));

describe("the controls", () => {
  it("are two links for rows, and a list to choose from for all else", async () => {
    const { all, one, texts, options, chosen } = await pageAt("/heatmap");
    expect(hrefs(all(".controls .switch a"))).toEqual(["/heatmap", "/heatmap?rows=countries"]);
    expect(hrefs(all(".controls .turns a"))).toEqual(["/heatmap?turned=yes"]);
    const names = texts(".controls .chooser label");
    expect(names.map((name) => `${name}: ${options(name!).join(", ")}`)).toEqual([
      "Grouping: Region, League",
      "Columns: Harmonised themes, The 2016 edition’s own",
      "Level: Dimensions, Themes",
      "Part: All of the model, D1 Policy, D2 Culture",
      "Cells show: Median and distribution, Distribution, Index (mean of stages)",
      "Reached: Formative or above, Established or above, Strategic or above, Dynamic",
      "Order: Usual order, Most published reviews first, By likeness, By a column",
    ]);
    expect(names.map((name) => chosen(name!))).toEqual([
      "Region",
      "Harmonised themes",
      "Themes",
      "All of the model",
      "Median and distribution",
      "Established or above",
      "Usual order",
    ]);
    for (const list of all(".controls select")) {
      expect(one(`label[for="${list.id}"]`).nextElementSibling).toBe(list);
    }
  });

  it.each([
    ["Grouping", "League", "?grouping=league"],
    ["Columns", "The 2016 edition’s own", "?columns=2016"],
    ["Level", "Dimensions", "?level=dimension"],
    ["Part", "D2 Culture", "?under=D2"],
    ["Cells show", "Distribution", "?show=distribution"],
    ["Cells show", "Index (mean of stages)", "?show=index"],
    ["Reached", "Formative or above", "?reached=2"],
    ["Order", "By likeness", "?order=likeness"],
  ])("carry only what is not standard: %s %s is “%s”", async (name, option, query) => {
    const { choose, chosen, search, all } = await pageAt("/heatmap");
    await choose(name, option);
    expect(search()).toBe(query);
    expect(chosen(name)).toBe(option);
    expect(all("p.unknown")).toEqual([]);
  });

  it("keep the other choices, and drop an order that the other rows cannot stand in", async () => {
    const { all, choose, search } = await pageAt(
      "/heatmap?rows=countries&order=group&under=D1&wave=1",
    );
    expect(hrefs(all(".switch a"))).toEqual([
      "/heatmap?under=D1&wave=1",
      "/heatmap?rows=countries&under=D1&wave=1&order=group",
    ]);
    await choose("Grouping", "League");
    expect(search()).toBe("?rows=countries&grouping=league&under=D1&wave=1&order=group");
  });

  it("are of a grouping only where groups are seen", async () => {
    const { choosers, choose } = await pageAt("/heatmap?rows=countries");
    expect(choosers()).not.toContain("Grouping");
    await choose("Order", "Under their groups");
    expect(choosers()).toContain("Grouping");
  });

  it("are of what cells show only where cells sum something up, of a stage to have reached always", async () => {
    const { choosers, choose, options } = await pageAt("/heatmap?rows=countries");
    expect(choosers()).not.toContain("Cells show");
    expect(choosers()).toContain("Reached");
    await choose("Level", "Dimensions");
    expect(choosers()).toContain("Reached");
    expect(options("Cells show")).toEqual(["Distribution", "Index (mean of stages)"]);
  });

  it("are only those with something to choose", async () => {
    const few = { ...ANSWERS, groups: ANSWERS.groups!.slice(0, 1) };
    const { texts } = await pageAt("/heatmap", fakeAsk(few));
    expect(texts(".controls .chooser label")).not.toContain("Grouping");
  });

  it("offer countries alone where there is no grouping, and show them unasked", async () => {
    const { all, choosers } = await pageAt("/heatmap", fakeAsk({ ...ANSWERS, groups: [] }));
    expect(all(".heatmap.of-countries tbody tr")).toHaveLength(6);
    expect(all(".switch")).toEqual([]);
    expect(choosers()).not.toContain("Grouping");
  });

  it("mark which rows are shown", async () => {
    const { texts } = await pageAt("/heatmap?rows=countries");
    expect(texts('.switch [aria-current="true"]')).toEqual(["Countries"]);
  });

  it("lead back to the standard view from any other, and not from itself", async () => {
    const { one, click, all } = await pageAt("/heatmap?rows=countries");
    expect(one(".reset").getAttribute("href")).toBe("/heatmap");
    await click(one(".reset"));
    expect(all(".reset")).toEqual([]);
  });

  it("ask for what is chosen", async () => {
    const ask = vi.fn(fakeAsk());
    const { choose } = await pageAt("/heatmap", ask);
    ask.mockClear();
    await choose("Grouping", "League");
    const asked = ask.mock.calls as unknown as [{ name: string }, { grouping?: string }][];
    const [, choice] = asked.find(([{ name }]) => name === "groupsCounted")!;
    expect(choice.grouping).toBe("league");
  });
});

describe("a choice of other columns", () => {
  it.each([
    ["Columns", "The 2016 edition’s own", "?columns=2016&order=column"],
    ["Level", "Dimensions", "?level=dimension&order=column"],
    ["Part", "D1 Policy", "?under=D1&order=column"],
  ])("forgets the column that rows stood by: %s %s", async (name, option, query) => {
    const { choose, search } = await pageAt("/heatmap?order=column&by=H02");
    await choose(name, option);
    expect(search()).toBe(query);
  });

  it("keeps the column that rows stand by where columns stay", async () => {
    const { all, choose, search } = await pageAt("/heatmap?order=column&by=H02");
    expect(hrefs(all(".switch a"))).toContain("/heatmap?rows=countries&order=column&by=H02");
    await choose("Reached", "Formative or above");
    expect(search()).toBe("?reached=2&order=column&by=H02");
  });

  it("keeps the dimension, and goes up from a factor, which other levels do not have", async () => {
    const { choose, search } = await pageAt("/heatmap?columns=2016&level=aspect&under=D1.1");
    await choose("Level", "Factors");
    expect(search()).toBe("?columns=2016&under=D1");
    await choose("Columns", "Harmonised themes");
    expect(search()).toBe("?under=D1");
  });

  it("is of the dimensions again, where those were shown", async () => {
    const { choose, search } = await pageAt("/heatmap?level=dimension");
    await choose("Columns", "The 2016 edition’s own");
    expect(search()).toBe("?columns=2016&level=dimension");
  });

  it("lists the factor that is gone into beside the dimensions", async () => {
    const { options, chosen } = await pageAt("/heatmap?columns=2016&level=aspect&under=D1.1");
    expect(options("Part")).toEqual([
      "All of the model",
      "D1 Policy of 2016",
      "D2 Culture of 2016",
      "D1.1 Plans",
    ]);
    expect(chosen("Part")).toBe("D1.1 Plans");
  });
});

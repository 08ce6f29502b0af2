// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, answersOf, type Country } from "../portfolio";

setUpPages();

describe("the order of rows", () => {
  const THREE = ["Alder", "Birch", "Cedar"];
  const countries = [2, 5, 2].map((stage, i): Country => {
    const at = [stage, stage] as const;
    const stages = { H01: at, H02: at, H05: at };
    return { country: `XA${i}`, name: THREE[i]!, group: null, status: "named", stages };
  });
  const ask = fakeAsk({ ...ANSWERS, ...answersOf(countries) });
  const named = (elements: readonly HTMLElement[]) =>
    elements.map(({ textContent }) => textContent);

  it("by likeness has a tree beside it, hidden from those who cannot see it, and says how well it holds", async () => {
    const { all, text } = await pageAt("/heatmap?rows=countries&order=likeness", ask);
    expect(named(all(".heatmap tbody .name"))).toEqual(["Alder", "Cedar", "Birch"]);
    expect(all("td.tree[aria-hidden='true'] line").length).toBeGreaterThan(4);
    expect(text(".notes")).toContain("The tree represents the differences well");
    expect(
      all(".heatmap tbody tr").every((row) => row.querySelectorAll("td[data-place]").length === 3),
    ).toBe(true);
  });

  it("by a column is bands with a heading each, and a list of columns to choose from", async () => {
    const { all, text, options, choose, search } = await pageAt(
      "/heatmap?rows=countries&order=column",
      ask,
    );
    expect(named(all(".heatmap tbody th")).map((name) => name!.split(" ")[0])).toEqual([
      "Formative",
      "Alder",
      "Cedar",
      "Dynamic",
      "Birch",
    ]);
    expect(text(".notes")).toContain("This is no ranking. The column is “Strategy”.");
    expect(options("By which column")).toEqual(["Strategy", "Response", "Mindset"]);
    await choose("By which column", "Mindset");
    expect(search()).toBe("?rows=countries&order=column&by=H05");
  });

  it("is turned round by a link, and back", async () => {
    const { all, one, click, text } = await pageAt("/heatmap?rows=countries", ask);
    await click(one(".turns a"));
    expect(named(all(".heatmap tbody .name"))).toEqual(THREE.toReversed());
    expect(text(".notes")).toContain("The order is turned round.");
    await click(one(".turns a"));
    expect(named(all(".heatmap tbody .name"))).toEqual(THREE);
  });

  it("by a column that is not shown is by the first, and says so", async () => {
    const { all, text } = await pageAt("/heatmap?rows=countries&order=column&by=H22", ask);
    expect(named(all("p.unknown"))).toEqual([
      "The address asks for by “H22”, which is not known here; the standard choice is shown.",
    ]);
    expect(text(".notes")).toContain("The column is “Strategy”.");
  });

  it("by a column of groups is by the share that had reached the chosen stage", async () => {
    const stands = { East: [3, 3, 5], West: [4, 4, 1] };
    const grouped = Object.entries(stands).flatMap(([group, stages]) =>
      stages.map((stage, i): Country => {
        const name = `${group} ${i}`;
        return { country: name, name, group, status: "named", stages: { H01: [stage, stage] } };
      }),
    );
    const of = fakeAsk({ ...ANSWERS, ...answersOf(grouped) });
    const { texts, text, choose, search } = await pageAt("/heatmap?order=column", of);
    expect(texts(".heatmap tbody .name")).toEqual(["East", "West", "All countries"]);
    expect(text(".notes")).toContain("the share that had reached the chosen stage in one column");
    await choose("Reached", "Strategic or above");
    expect(search()).toBe("?reached=4&order=column");
    expect(texts(".heatmap tbody .name")).toEqual(["West", "East", "All countries"]);
  });

  it("cannot be by a column of dimensions for countries, in which none has a stage", async () => {
    const { options, texts } = await pageAt("/heatmap?rows=countries&level=dimension&order=column");
    expect(options("Order")).toEqual(["By name", "Under their groups", "By likeness"]);
    expect(texts("p.unknown")).toEqual([
      "The address asks for order “column”, which is not known here; the standard choice is shown.",
    ]);
  });
});

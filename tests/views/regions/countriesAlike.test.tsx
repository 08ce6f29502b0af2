// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { answersOfAlike, LONELY, TWO_KINDS } from "./alike";

setUpPages();

/** Lets the page go on until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      await act(async () => undefined);
      expect(isSo()).toBe(true);
    },
    { timeout: 60_000 },
  );
}

/** Opens the page of regional patterns and waits until its countries are worked out. */
async function regionsAt(query = "", answers = answersOfAlike()) {
  const page = await pageAt(`/regions/${query}`, fakeAsk(answers));
  await until(() => page.one("#countries") !== null);
  return page;
}

/** Waits until the map is drawn, as it is after the page. */
const mapDrawn = async ({ all }: Awaited<ReturnType<typeof regionsAt>>) => {
  await until(() => all("#map a").length > 0);
  return all("#map .chart-wide a");
};

describe("clusters of countries", () => {
  it("say how clearly countries separate, and list them in alphabetical order", async () => {
    const { text, texts } = await regionsAt();
    expect(text("#countries .finding")).toMatch(
      /^By their stages, 9 countries separate clearly into 2 clusters .*: one of 5, stable; one of 4, stable\./,
    );
    expect(texts("#countries .country-list h3")).toEqual([
      "Cluster 1, 5 countries",
      "Cluster 2, 4 countries",
    ]);
    expect(texts("#countries .country-list:nth-of-type(1) a, #countries .country-list a")).toEqual(
      TWO_KINDS.map(({ name }) => name),
    );
    expect(text("#countries .notes p")).toMatch(/^n = 9 of 9 countries, /);
  });

  it("light the country and the group of the address, and lead to others", async () => {
    const { one, texts, click, all, search } = await regionsAt("?country=XB5&group=South");
    expect(texts("#countries thead .lit")).toEqual(["Cluster 2"]);
    expect(texts("#countries tbody tr.lit th")).toEqual(["South"]);
    expect(texts("#countries .country-list .lit")).toEqual(["Ebony", "Fig", "Gorse", "Holly"]);
    expect(one('#countries .country-list a[aria-current="true"]').textContent).toBe("Fig");
    await click(all("#countries .country-list a")[1]!);
    expect(search()).toBe("?group=South&country=XB1");
  });

  it("are looked for by strengths and weaknesses where the reader says so, in the address", async () => {
    const { click, all, text, search } = await regionsAt();
    await click(all("#countries .switch a")[1]!);
    expect(search()).toBe("?likeness=shape");
    await until(() => /^By their strengths and weaknesses, /.test(text("#countries .finding")));
    expect(text("#countries .chart-table")).toContain("Above or below own level");
    expect(text("#map .finding")).toMatch(/^By their strengths and weaknesses, /);
  });

  it("are said not to be clear where they are not, and nobody is listed", async () => {
    const alike = TWO_KINDS.map((country) => ({ ...country, stages: TWO_KINDS[0]!.stages! }));
    const { all, text } = await regionsAt("", answersOfAlike(alike));
    expect(text("#countries .finding")).toBe(
      "No clear groups: by their stages, 9 countries do not fall into clusters.",
    );
    expect(all("#countries .country-list, #countries .chart-table")).toEqual([]);
  });

  it("are not looked for among few", async () => {
    const { text } = await regionsAt("", answersOfAlike(TWO_KINDS.slice(0, 5)));
    expect(text("#countries .finding")).toMatch(/^5 countries can be compared: too few/);
  });

  it("are none of nobody, who has no map either", async () => {
    const { text, all } = await regionsAt("", answersOfAlike([]));
    expect(text("#countries .finding")).toBe("No published review counts here.");
    expect(all("#map .chart")).toEqual([]);
    expect(text("#map .finding")).toMatch(/^No map can be drawn/);
  });

  it("name who is left out", async () => {
    const { text } = await regionsAt("", answersOfAlike([...TWO_KINDS, LONELY]));
    expect(text("#countries .notes")).toContain(
      "Not compared, as they share fewer than two thirds of the items with others: Juniper.",
    );
  });
});

describe("the map of countries", () => {
  it("has a link for each country, named, in a group that has a name", async () => {
    const page = await regionsAt();
    const links = await mapDrawn(page);
    expect(links.map((link) => link.querySelector("title")!.textContent)).toEqual(
      TWO_KINDS.map(({ name, group }, i) =>
        [name, group, `Cluster ${i < 5 ? 1 : 2}`].filter((part) => part !== null).join(", "),
      ),
    );
    expect(page.one("#map .chart").getAttribute("role")).toBe("group");
    expect(page.one("#map .chart").getAttribute("aria-label")).toMatch(/^Map of countries/);
  });

  it("follows a link within the page, draws anew, and keeps the place of who came by keyboard", async () => {
    const page = await regionsAt("?group=South");
    const link = (await mapDrawn(page))[6]!;
    link.focus();
    const event = new MouseEvent("click", { bubbles: true, cancelable: true });
    await act(async () => link.firstElementChild!.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(page.search()).toBe("?group=South&country=XB6");
    const lit = () =>
      page.texts(
        "#map .chart-wide [font-weight='600'] text, #map .chart-wide text[font-weight='600']",
      );
    await until(() => lit().includes("Gorse"));
    const focused = page.all("#map .chart-wide a").findIndex((each) => each.matches(":focus"));
    expect(focused).toBe(6);
    expect(page.all("#map .chart-wide a")[6]!.getAttribute("href")).toBe("?group=South");
  });

  it("leaves a link alone that is to be opened elsewhere", async () => {
    const page = await regionsAt();
    const link = (await mapDrawn(page))[0]!;
    // Stops what jsdom cannot do: going there.
    page.one("main").addEventListener("click", (event) => event.preventDefault());
    const event = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
    await act(async () => link.dispatchEvent(event));
    expect(page.search()).toBe("");
  });
});

describe("the countries nearest to one", () => {
  it("ask for a country first, and then say which are nearest, and in what", async () => {
    const { text, texts, choose, search } = await regionsAt();
    expect(text("#neighbours .subtitle")).toMatch(/^Choose a country/);
    await choose("Neighbours of", "Fig");
    expect(search()).toBe("?country=XB5");
    expect(text("#neighbours .finding")).toBe(
      "Nearest to Fig are Gorse, Ivy and Holly, typically 0.3 to 0.7 stages apart; 3 of the 8 nearest are in South as well.",
    );
    expect(texts("#neighbours .chart-table tbody th a").slice(0, 3)).toEqual([
      "Gorse",
      "Ivy",
      "Holly",
    ]);
    expect(texts("#neighbours .chart-table tbody tr:first-child td.of-text")).toEqual([
      "“Strategy” and “Mindset”",
      "“Response” (1.0 higher)",
    ]);
  });

  it("lead on to a neighbour", async () => {
    const { click, one, search } = await regionsAt("?country=XB5");
    await click(one("#neighbours .chart-table tbody th a"));
    expect(search()).toBe("?country=XB6");
  });

  it("say so where a country shares too little with others", async () => {
    const { text, all } = await regionsAt("?country=XB9", answersOfAlike([...TWO_KINDS, LONELY]));
    expect(text("#neighbours .finding")).toBe(
      "Juniper can be compared with no other country: it has a stage in 1 of 3 items, and shares too few of them.",
    );
    expect(all("#neighbours .chart-table")).toEqual([]);
  });
});

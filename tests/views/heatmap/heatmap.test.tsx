// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { drawnPageAt, fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, answersOf, COUNTRIES, type Country, RELEASE } from "../portfolio";

setUpPages();

const over = (countries: readonly Country[]) => fakeAsk({ ...ANSWERS, ...answersOf(countries) });

const TITLE =
  "Of 6 countries with a published review (all by review in the country and all by the 2016 edition), 4 had typically reached Established in “Strategy”, the largest share for any theme assessed in most of them; 1 of 5 assessed had in “Response”, the smallest.";

describe("the heatmap’s page", () => {
  it("has the finding for its one heading of the first rank", async () => {
    const { texts } = await pageAt("/heatmap");
    expect(texts("h1")).toEqual([TITLE]);
    expect(document.title).toBe("Heatmap · CMM Atlas");
  });

  it("has a row per group and one of all, a heading per column and per dimension", async () => {
    const { all } = await pageAt("/heatmap");
    expect(all(".heatmap tbody th").map(({ textContent }) => textContent)).toEqual([
      "North 4\u00A0published of\u00A05\u00A0countries",
      "South 1\u00A0published of\u00A03\u00A0countries",
      "In no group 1\u00A0published of\u00A01\u00A0country",
      "All countries 6\u00A0published of\u00A09\u00A0countries",
    ]);
    expect(all(".heatmap thead th").map(({ textContent }) => textContent)).toEqual([
      "D1 Policy",
      "D2 Culture",
      "Group",
      "Strategy",
      "Response",
      "Mindset",
    ]);
  });

  it("has its figures as a table too, a record for every cell", async () => {
    const { all, text } = await pageAt("/heatmap");
    expect(all(".rows tbody tr")).toHaveLength(4 * 3);
    expect(text(".same summary")).toBe("The same figures as a table (12 rows)");
  });

  it("makes that table anew, after the view has changed, for one who opens it", async () => {
    const { all, one, go } = await pageAt("/heatmap");
    await go("/heatmap?rows=countries");
    const details = one(".same") as HTMLDetailsElement;
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
    expect(all(".rows tbody tr")).toHaveLength(6 * 3);
    await go("/heatmap?under=D1");
    expect(all(".rows tbody tr")).toHaveLength(4 * 2);
  });

  it("never shows a summed-up cell without of how many it is", async () => {
    const { all } = await pageAt("/heatmap");
    const summed = all(".heatmap td.summed, .heatmap td.few").map(
      (cell) => cell.querySelector(".n") ?? cell.querySelector("[aria-hidden]")!,
    );
    expect(summed.map(({ textContent }) => textContent!.replaceAll("\u00A0", " "))).toEqual([
      "3 of 4",
      "0 of 4",
      "n 1",
      "n 1",
      "n 1",
      "4 of 6",
      "1 of 5",
    ]);
  });

  it("says of whom, by which release, and that it is synthetic", async () => {
    const { text } = await pageAt("/heatmap");
    expect(text(".notes")).toContain("n = 6 of 9 countries, reviewed 2016 to 2019.");
    expect(text(".notes")).toContain("Release test-1 of 2026-01-31");
    expect(text(".notes")).toContain("Synthetic: invented countries and stages.");
    expect(text(".synthetic")).toContain("Synthetic demonstration.");
    expect(text(".heatmap thead tr:first-child.mark")).toBe(
      "Release test-1 of 2026-01-31. Synthetic demonstration. Every country, group and stage here is invented.",
    );
  });

  it("does not say so of a real release", async () => {
    const real = { ...ANSWERS, release: [{ ...RELEASE, id: "r-1", date: null, synthetic: 0 }] };
    const { text } = await pageAt("/heatmap", fakeAsk(real));
    expect(text(".heatmap .mark")).toBe("Release r-1.");
    expect(document.body.textContent).not.toMatch(/synthetic|invented/i);
  });

  it("tells three reasons for an empty cell apart, by class, by sign and by sentence", async () => {
    const [alder] = COUNTRIES;
    const west: Country = { country: "XWE", name: "Willow", group: "West", status: null };
    const { one, said } = await pageAt("/heatmap", over([alder!, west]));
    const looks = ["0 1", "0 2", "1 0"].map((place) => {
      const { classList, children } = one(`td[data-place="${place}"]`);
      const signs = [...children].filter((child) => child.hasAttribute("aria-hidden"));
      return [classList[0], ...signs.map(({ textContent }) => textContent), said(place)];
    });
    expect(looks).toEqual([
      ["not-assessed", "?", "South, Response: not assessed."],
      ["not-in-edition", "×", "South, Mindset: not asked for in the edition used."],
      ["no-review", "–", "West, Strategy: no published review that counts here."],
    ]);
  });

  it("puts countries under their groups where that is asked", async () => {
    const { all } = await pageAt("/heatmap?rows=countries&order=group");
    expect(all(".heatmap tbody th").map(({ textContent }) => textContent)).toEqual([
      "North",
      "Cedar 2016, 2016 edition",
      "Dogwood 2017, 2016 edition",
      "Elder 2018, 2016 edition",
      "Fir 2019, 2016 edition",
      "South",
      "Alder 2018, 2016 edition",
      "In no group",
      "Birch 2018, 2016 edition",
    ]);
  });

  it("has no row for a country of which no review counts", async () => {
    const { texts, text } = await pageAt("/heatmap?rows=countries");
    expect(texts(".heatmap tbody .name")).toEqual([
      "Alder",
      "Birch",
      "Cedar",
      "Dogwood",
      "Elder",
      "Fir",
    ]);
    expect(text(".notes")).toContain("n = 6 of 9 countries");
  });

  it("tells of what the address asks for in vain, and shows the standard choice", async () => {
    const { all } = await pageAt("/heatmap?rows=planets&under=D9");
    expect(all("p.unknown").map(({ textContent }) => textContent)).toEqual([
      "The address asks for rows “planets”, which is not known here; the standard choice is shown.",
      "The address asks for under “D9”, which is not known here; the standard choice is shown.",
    ]);
    expect(all(".heatmap tbody tr")).toHaveLength(4);
    expect(all(".heatmap thead .columns th")).toHaveLength(4);
  });

  it("tells of it from the address, while and after another is worked out", async () => {
    const ask = vi.fn(fakeAsk());
    const { all, leave, go } = await pageAt("/heatmap", ask);
    const told = () => all("p.unknown").map(({ textContent }) => textContent!.split(",")[0]);
    ask.mockReturnValue(new Promise(() => undefined));
    await leave("/heatmap?rows=planets");
    expect(told()).toEqual(["The address asks for rows “planets”"]);
    ask.mockRejectedValue(new Error("no memory"));
    await go("/heatmap?columns=1999");
    expect(told()).toEqual(["The address asks for columns “1999”"]);
  });

  it("says where a group and its method cannot be told apart", async () => {
    const countries = COUNTRIES.map((country) =>
      country.group === "North" ? { ...country, method: "questionnaire" } : country,
    );
    const { text } = await pageAt("/heatmap", over(countries));
    expect(text(".notes")).toContain("North was reviewed by regional questionnaire only (4 of 4)");
  });

  it("shows text from data as text, whatever it is", async () => {
    const hostile = "</script><img src=x onerror=alert(1)>";
    const country: Country = { country: "XHO", name: hostile, group: hostile, status: null };
    const { all, text } = await pageAt("/heatmap", over([...COUNTRIES.slice(2), country]));
    expect(text(".heatmap tbody .name")).toBe(hostile);
    expect(all("img")).toEqual([]);
  });
});

describe("a page that came drawn", () => {
  it.each(["", "?utm_source=letter", "?lang=fr&rows=groups", "?order=name"])(
    "is not worked out anew where the address asks for nothing else: “%s”",
    async (search) => {
      const ask = vi.fn(fakeAsk());
      const { all, text } = await drawnPageAt(`/heatmap/${search}`, ask);
      expect(ask).not.toHaveBeenCalled();
      expect(text("h1")).toBe(TITLE);
      expect(all("p.unknown")).toEqual([]);
    },
  );

  it("is worked out anew, once, where the address asks for another choice", async () => {
    const ask = vi.fn(fakeAsk());
    const { all } = await drawnPageAt("/heatmap/?utm_source=letter&rows=countries", ask);
    expect(all(".heatmap.of-countries tbody tr")).toHaveLength(6);
    const asked = ask.mock.calls.map(([{ name }]) => name);
    expect(asked.filter((name) => name === "countriesCounted")).toHaveLength(1);
  });

  it("tells of what the address asks for in vain, and asks nothing for that", async () => {
    const ask = vi.fn(fakeAsk());
    const { all } = await drawnPageAt("/heatmap/?rows=planets", ask);
    expect(all("p.unknown").map(({ textContent }) => textContent)).toEqual([
      "The address asks for rows “planets”, which is not known here; the standard choice is shown.",
    ]);
    expect(ask).not.toHaveBeenCalled();
  });
});

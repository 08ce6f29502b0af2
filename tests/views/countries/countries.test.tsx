// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { ANSWERS, RELEASE } from "../portfolio";

setUpPages();

type Page = Awaited<ReturnType<typeof pageAt>>;

const type = (page: Page, text: string) =>
  act(async () => {
    const field = page.one("input[type=search]") as HTMLInputElement;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
    set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("the list of countries", () => {
  it("keeps the registry and a synthetic portfolio apart, and says which of them is real", async () => {
    const { texts, text } = await pageAt("/countries/");
    expect(texts("h2")).toEqual([
      "The registry of real reviews",
      "Invented countries of the portfolio",
      "Sources",
    ]);
    expect(text("#content")).toContain("The two lists have nothing to do with one another");
    expect(texts("#portfolio tbody th a")).toEqual([
      "Alder",
      "Birch",
      "Cedar",
      "Dogwood",
      "Elder",
      "Fir",
    ]);
    expect(texts("#registry tbody th a")).toEqual(["Albania", "Iceland"]);
    expect(texts("#portfolio tbody td").slice(0, 2)).toEqual([
      "South",
      "2018, 2016 edition, review in the country · stages shown",
    ]);
  });

  it("has the portfolio first where that is real", async () => {
    const real = { ...ANSWERS, release: [{ ...RELEASE, synthetic: 0 }] };
    const { texts, text } = await pageAt("/countries/", fakeAsk(real));
    expect(texts("h2").slice(0, 2)).toEqual([
      "Countries of the portfolio",
      "The registry of real reviews",
    ]);
    expect(text("#content")).not.toContain("nothing to do with one another");
  });

  it("cites each review’s sources by number, and has every source once", async () => {
    const { all, texts } = await pageAt("/countries/");
    const cited = all(".cited a").map((link) => link.getAttribute("href"));
    expect(cited).toEqual(["#source-1", "#source-2", "#source-3"]);
    expect(texts(".sources li")).toEqual([
      "example.org/albania",
      "example.org/iceland",
      "example.org/reviews",
    ]);
    expect(all(".sources li").map(({ id }) => id)).toEqual(["source-1", "source-2", "source-3"]);
  });

  it("shows what fits as it is typed, in both lists, and has it in the address soon after", async () => {
    const page = await pageAt("/countries/?wave=2");
    await type(page, "al");
    expect(page.texts("#portfolio tbody th a")).toEqual(["Alder"]);
    expect(page.texts("#registry tbody th a")).toEqual(["Albania"]);
    expect(page.text("[role=status]")).toBe("2 of 8 entries are shown.");
    await act(async () => vi.waitUntil(() => page.search() === "?wave=2&find=al"));
    await type(page, "");
    await act(async () => vi.waitUntil(() => page.search() === "?wave=2"));
    expect(page.text("[role=status]")).toBe("All 8 entries are shown.");
  });

  it("asks for nothing anew while something is looked for", async () => {
    const asked: string[] = [];
    const answer = fakeAsk();
    const page = await pageAt("/countries/", (query: { name: string }, choice: object) => {
      asked.push(query.name);
      return answer(query, choice);
    });
    asked.length = 0;
    await type(page, "iceland");
    await act(async () => vi.waitUntil(() => page.search() === "?find=iceland"));
    expect(asked).toEqual([]);
  });

  it("says so where no country fits, in the reader’s words", async () => {
    const { text, texts } = await pageAt("/countries/?find=Zembla");
    expect(text("[role=status]")).toBe(
      "No review of a country whose name or code has “Zembla” in it is known here.",
    );
    expect(texts("tbody tr")).toEqual([]);
    expect(texts(".sources li")).toHaveLength(3);
  });
});

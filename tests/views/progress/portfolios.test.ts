import { describe, expect, it } from "vitest";
import { type Made, recordsOf } from "../../again";
import { askedOf } from "../../ask";
import { releaseFolder } from "../../release";
import { drawnAt } from "../drawn";

const review = (country: string, wave: number, stage: string, other: Partial<Made> = {}): Made => ({
  country,
  wave,
  year: 2012 + 3 * wave,
  edition: wave === 1 ? "2014" : wave === 2 ? "2016" : "2021",
  stage,
  ...other,
});

const asksOf = async (made: readonly Made[]) => (await askedOf(releaseFolder(recordsOf(made)))).ask;

const none = await asksOf([review("XAA", 1, "2"), review("XAB", 1, "3")]);
const one = await asksOf([review("XAA", 1, "2"), review("XAA", 2, "3"), review("XAB", 1, "3")]);
const thrice = await asksOf([
  ...["XAA", "XAB", "XAC"].flatMap((country) => [
    review(country, 1, "2"),
    review(country, 2, "3"),
    review(country, 3, "2-3"),
  ]),
]);
const skipped = await asksOf([
  ...["XAA", "XAB", "XAC"].flatMap((country) => [
    review(country, 1, "1"),
    review(country, 2, "5", { status: "none" }),
    review(country, 3, "3"),
  ]),
]);
const firstUnpublished = await asksOf([
  ...["XAB", "XAC", "XAD"].flatMap((country) => [review(country, 1, "1"), review(country, 2, "2")]),
  review("XAA", 1, "5", { status: "none" }),
  review("XAA", 2, "2"),
  review("XAA", 3, "3"),
]);

describe("of a portfolio", () => {
  it("without a country reviewed again the page says that there is none, and how many were reviewed", async () => {
    const { text, all } = await drawnAt("/progress/", none);
    expect(text("h1")).toMatch(/^No two published reviews of a country/);
    expect(text("#moves .notes p")).toMatch(
      /^n = 0 of 0 pairs known of a country’s first and second review; 2 of 2 countries were reviewed/,
    );
    expect(all("#moves svg.moved")).toEqual([]);
  });

  it("with one such country the page counts it and draws nothing of so few", async () => {
    const { text, all } = await drawnAt("/progress/?item=H01", one);
    expect(text("h1")).toMatch(
      /1 country with a first and second review, 1 rose, 0 stayed and 0 fell/,
    );
    expect(text("#moves .notes p")).toMatch(/^n = 1 of 1 pair known/);
    expect(all("#moves svg.moved")).toEqual([]);
    expect(text("#moves tbody tr:not(.over) td")).toBe("too few: 1");
  });

  it("says of one pair, and of the earliest and latest review, what is right in number and article", async () => {
    const { text } = await drawnAt("/progress/", one);
    expect(text("#coverage h2")).toBe("The only pair known is shown");
    expect(text("#groups h2")).toBe("No group has three pairs or more: there is only one pair");
    expect(text("#rulers h2")).toContain("over the editions of the only pair, ");
    const nobody = await drawnAt("/progress/?span=ends", none);
    expect(nobody.text("#coverage h2")).toBe(
      "No country has an earliest and latest published review",
    );
    const ends = await drawnAt("/progress/?span=ends&item=H01", one);
    expect(ends.text("h1")).toContain("1 country with an earliest and latest published review");
  });

  it("with three waves each span has its own moves, the last from first to third", async () => {
    const between = async (span: string) => {
      const { text } = await drawnAt(`/progress/?item=H01&span=${span}`, thrice);
      return /\d rose, \d stayed and \d fell/.exec(text("h1")!)![0];
    };
    expect(await between("1-2")).toBe("3 rose, 0 stayed and 0 fell");
    expect(await between("2-3")).toBe("0 rose, 0 stayed and 3 fell");
    expect(await between("ends")).toBe("3 rose, 0 stayed and 0 fell");
  });

  it("with an unpublished review in between the span says so, and the ends can be compared", async () => {
    const { text, texts } = await drawnAt("/progress/?item=H01", skipped);
    expect(text("h1")).toMatch(/^No two published reviews/);
    expect(texts("#moves .notes p").join(" ")).toContain(
      "Not shown: 3 pairs whose later review is not published.",
    );
    const ends = await drawnAt("/progress/?item=H01&span=ends", skipped);
    expect(ends.text("h1")).toContain("3 rose, 0 stayed and 0 fell");
    const dynamic = ends.texts("#matrix tbody tr").find((row) => row!.startsWith("Dynamic"));
    expect(dynamic).not.toMatch(/[1-9]/);
    expect(ends.texts("#matrix tbody tr").at(3)).not.toMatch(/[1-9]/);
  });

  it("with a country whose first review is unpublished leaves it out, and says why", async () => {
    const { text, texts } = await drawnAt("/progress/?item=H01", firstUnpublished);
    expect(text("h1")).toContain("3 countries with a first and second review, 3 rose");
    expect(texts("#moves .notes p").join(" ")).toContain(
      "Not shown: 1 pair whose earlier review is not published.",
    );
    const ends = await drawnAt("/progress/?item=H01&span=ends", firstUnpublished);
    expect(ends.text("h1")).toContain("4 countries");
  });
});

describe("a wave filtered by on other pages", () => {
  it("changes nothing here, is told, and stays in the address", async () => {
    const { text, texts, all } = await drawnAt("/progress/?item=H01&wave=2", thrice);
    expect(text("h1")).toContain("3 rose, 0 stayed and 0 fell");
    expect(texts(".chips li").join(" ")).toMatch(/Second reviews × changes nothing here/);
    const link = all("nav.parts a")[0]!.getAttribute("href");
    expect(link).toBe("/progress/?item=H01&wave=2#moves");
  });
});

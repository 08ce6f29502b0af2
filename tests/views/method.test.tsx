// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { speakOfRecords } from "../../src/words/words";
import { fakeAsk, pageAt, setUpPages } from "./page";
import { ANSWERS, RELEASE, UNPUBLISHED } from "./portfolio";

setUpPages();

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe("the page of the method", () => {
  it("says first who is shown and who is not, with the release’s own numbers", async () => {
    const release = [{ ...RELEASE, c: 3, k: 11, k_split: 15 }];
    const { all, text } = await pageAt("/method/", fakeAsk({ ...UNPUBLISHED, release }));
    expect(texts(all("h1"))).toEqual(["What is published here, and how it is worked out"]);
    expect(texts(all(".lead"))).toEqual([
      "Reviews whose report is not public appear only inside blocks of at least 11 reviews. No record of such a review is in any file you can download. That it took place is public, and listed.",
      "This release covers 17 countries. 14 of them were reviewed, 6 with a review that is published by name. Of the others, 7 count inside blocks, and of 1 nothing is said.",
    ]);
    expect(text("main")).toContain("only where both parts have at least 15");
    expect(text("main")).toContain(
      "if as many members of a block as its budget has left, 3 at first,",
    );
    expect(text("main")).toContain("There is 1 country of that kind in this release.");
  });

  it("lists every block: who is in it, who made it, and what is left of its budget", async () => {
    const { all } = await pageAt("/method/", fakeAsk(UNPUBLISHED));
    const cells = all("table")[0]!.querySelectorAll("tbody tr > *");
    expect([...cells].map(({ textContent }) => textContent)).toEqual([
      "test-B1",
      "test-1",
      "7",
      "1",
      "Lark, Lime, Lotus, Lupin, Ling, Lily and Maple.",
    ]);
  });

  it("gives the classes for each size that a block has, and for no other", async () => {
    const { all } = await pageAt("/method/", fakeAsk(UNPUBLISHED));
    const rows = [...all("table")[1]!.querySelectorAll("tbody tr")];
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["7", "0 to 3, or 4 to 7"],
    ]);
  });

  it("says how claims are answered, and leads to what the stages mean", async () => {
    const { all, text } = await pageAt("/method/", fakeAsk(UNPUBLISHED));
    expect(text("main")).toContain("“most” more than two thirds");
    expect(text("main")).toContain("what is certain of all reviews");
    expect(all("main a").map((link) => link.getAttribute("href"))).toContain("/stages/");
  });

  it("says so where the release has no unpublished review, and shows no tables", async () => {
    const { all, text } = await pageAt("/method/");
    expect(text("main")).toContain("This release holds no unpublished review");
    expect(text("main")).toContain("This release has no blocks.");
    expect(all("table")).toEqual([]);
  });

  it.each([
    [1, "From nowhere: this is a demonstration."],
    [0, "From reviews under the Cybersecurity Capacity Maturity Model for Nations"],
  ])("says where the data come from, synthetic %i", async (synthetic, source) => {
    const release = [{ ...RELEASE, synthetic }];
    const { text } = await pageAt("/method/", fakeAsk({ ...ANSWERS, release }));
    expect(text("main section:last-child")).toContain(source);
    expect(text("main section:last-child")).toContain("Release test-1 of 2026-01-31.");
  });

  it("has a heading for every part, and names each part by it", async () => {
    const { all, one } = await pageAt("/method/", fakeAsk(UNPUBLISHED));
    for (const part of all("main section")) {
      const heading = one(`[id="${part.getAttribute("aria-labelledby")}"]`);
      expect(heading.parentElement).toBe(part);
      expect(heading.tagName).toBe("H2");
    }
    expect(all("main section").length).toBeGreaterThan(8);
  });
});

// From here on words are of records, as they are while these are open.
describe("the page of the method, of someone’s own records", () => {
  it("says that nothing is withheld, and keeps what is said of statistics alone", async () => {
    speakOfRecords();
    const release = [{ ...RELEASE, own: "records" }];
    const { all, text } = await pageAt("/method/", fakeAsk({ ...ANSWERS, release }));
    expect(text(".lead")).toMatch(/^Nothing is withheld here\./);
    expect(texts(all("main h2"))).toEqual([
      "How stages are put together",
      "What a cell shows",
      "Filters, and which review counts",
      "The order by likeness",
      "Regional patterns",
      "Progress between reviews",
      "“Can I say this?”",
      "The agenda of the United Nations, and which themes it touches",
      "Where the data come from",
    ]);
    expect(text("main")).not.toMatch(/\bpublished\b|This release|as agreed by the governments/);
  });
});

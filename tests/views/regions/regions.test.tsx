// @vitest-environment jsdom
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as later from "../../../src/views/regions/later";
import { fakeAsk, pageAt, setUpPages } from "../page";
import { REGIONS } from "./regionsPortfolio";

setUpPages();
afterEach(() => vi.restoreAllMocks());

const opened = (query = "", ask: object = fakeAsk(REGIONS)) => pageAt(`/regions/${query}`, ask);
type Page = Awaited<ReturnType<typeof opened>>;

const finding = ({ text }: Page, part: string) => text(`#${part} .finding`);
const rows = ({ all }: Page, part: string) =>
  all(`#${part} .chart-table tbody tr:not(.over)`).map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
const rowOf = (page: Page, part: string, name: string) =>
  page.all(`#${part} .chart-table tbody tr`).find((row) => row.textContent!.startsWith(name))!;

describe("the page of regional patterns", () => {
  it("says first which groups are alike and which differ, and in what", async () => {
    const page = await opened();
    expect(page.text("h1")).toMatch(
      /^Of 3 groups with 14 countries .* East \(n\s5\) and South \(n\s4\) are most alike/,
    );
    expect(page.text("h1")).toMatch(
      /East \(n\s5\) and North \(n\s5\) differ most.* above all in “/,
    );
    expect(page.text("#likeness .notes")).toContain("West");
  });

  it("says of a group that is too small to be compared how many it has, and leads nowhere from there", async () => {
    const page = await opened();
    const few = page.all("#likeness td.of-untold");
    expect(few.map(({ textContent }) => textContent)).toEqual(["too few: 2 published"]);
    expect(few.flatMap((cell) => [...cell.querySelectorAll("a")])).toEqual([]);
    expect(page.all("#likeness td a").length).toBe(6);
  });

  it("has each of its parts by a heading, and a way to each", async () => {
    const page = await opened();
    const ways = page.all(".parts a").map((link) => link.getAttribute("href")!.split("#")[1]!);
    expect(ways).toEqual(
      expect.arrayContaining(["likeness", "pair", "distributions", "reached", "items"]),
    );
    for (const part of ways) expect(page.one(`#${part} .finding`), part).not.toBeNull();
  });

  it("gives every figure its n, release, synthetic mark, rows, files and a link to itself", async () => {
    const page = await opened("?group=North");
    const figures = page.all(".figure").filter((each) => each.querySelector(".take") !== null);
    expect(figures.length).toBeGreaterThanOrEqual(5);
    for (const figure of figures) {
      const text = figure.textContent!;
      expect(text).toContain("n = 16 of 23 countries, reviewed 2018.");
      expect(text).toContain("Release test-1 of 2026-01-31.");
      expect(text).toContain("Synthetic: invented countries and stages.");
      for (const taken of ["Download CSV", "Download PNG", "Download SVG", "Copy the finding"]) {
        expect(text).toContain(taken);
      }
      expect(text).toMatch(/The same figures as a table \(\d+ rows?\)/);
      const link = figure.querySelector(".take a")!.getAttribute("href")!;
      expect(link).toBe(`/regions/?group=North#${figure.id}`);
    }
  });

  it("lights a group everywhere when its name is followed, and puts it out again", async () => {
    const page = await opened();
    await page.click(rowOf(page, "likeness", "North").querySelector("a")!);
    expect(page.search()).toBe("?group=North");
    for (const part of ["likeness", "distributions"]) {
      expect(rowOf(page, part, "North").className, part).toBe("lit");
    }
    expect(page.texts("#reached thead .lit")).toEqual(["North"]);
    expect(page.texts("#items thead .lit")).toEqual(["North against all others"]);
    await page.click(rowOf(page, "likeness", "North").querySelector("a")!);
    expect(page.search()).toBe("");
    expect(page.all(".lit")).toEqual([]);
  });

  it("lights an item everywhere when its name is followed", async () => {
    const page = await opened();
    await page.click(rowOf(page, "items", "Strategy").querySelector("a")!);
    expect(page.search()).toBe("?item=H01");
    for (const part of ["items", "pair"]) {
      expect(rowOf(page, part, "Strategy").className, part).toBe("lit");
    }
    expect(page.texts("#reached .over")).toEqual(["Strategy"]);
  });

  it("opens on what its address asks for", async () => {
    const page = await opened("?item=H01&group=South&reached=2");
    expect(finding(page, "reached")).toBe(
      "Of the 4 published reviews in South with a stage in “Strategy”, 4 had reached Formative; counting the 7 unpublished reviews, between 8 and 11 of 11 had.",
    );
    expect(page.chosen("Group in the light")).toBe("South");
    expect(page.chosen("Part of the model")).toContain("Strategy");
    expect(page.chosen("Reached")).toBe("Formative or above");
  });

  it("shows who had reached the stage, by groups of three countries and more and all together", async () => {
    const page = await opened();
    expect(page.texts("#reached thead th")).toEqual([
      "Item",
      "East",
      "North",
      "South",
      "All countries",
    ]);
    expect(page.texts("#reached .over")).toEqual(["D1 Policy", "D2 Culture"]);
    const [strategy] = rows(page, "reached");
    const seen = page.all(
      "#reached .chart-table tbody tr:not(.over):nth-child(2) [aria-hidden=true]",
    );
    expect(
      seen.flatMap(({ tagName, textContent }) => (tagName === "SPAN" ? [textContent] : [])),
    ).toEqual(["0 of 5", "5 of 5", "2 of 4", "9 of 16"]);
    expect(strategy![3]).toContain("counting unpublished ones, between 2 and 5 of 11");
    expect(page.text("#reached .notes")).toContain("West (2)");
  });

  it.each([
    ["?reached=5", "of Dynamic nothing is said"],
    ["?columns=2016", "is said of harmonised themes alone"],
  ])("says why unpublished reviews are not counted: %s", async (query, why) => {
    const page = await opened(query);
    expect(page.text("#reached")).toContain(why);
    expect(page.text("#reached thead")).not.toContain("unpublished");
    expect(rows(page, "reached").flat().join(" ")).not.toContain("unpublished");
  });

  it("shows in which items groups differ by more than chance would bring, and what cannot be told", async () => {
    const page = await opened();
    expect(finding(page, "items")).toMatch(
      /^Of 2 themes, 3 groups with 14 countries between them differ in 2 by so much as would seldom come by chance alone, most in “Response”\.$/,
    );
    expect(page.texts("#items .over")).toEqual([
      "So much would seldom come by chance alone",
      "Cannot be told",
    ]);
    expect(rows(page, "items").map(([name]) => name)).toEqual(["Response", "Strategy", "Mindset"]);
  });

  it("says what it does not know of an address, and is shown without it", async () => {
    const page = await opened("?item=H99&group=Nowhere&with=East&country=XXX&reached=9");
    const said = page.texts(".unknown");
    for (const [name, value] of [
      ["item", "H99"],
      ["group", "Nowhere"],
      ["country", "XXX"],
      ["reached", "9"],
    ]) {
      expect(said.join(" ")).toContain(`asks for ${name} “${value}”`);
    }
    expect(said.join(" ")).not.toContain("East");
    expect(page.text("h1")).toMatch(/^Of 3 groups/);
  });

  it("says so where no two groups can be compared", async () => {
    const page = await pageAt("/regions/", fakeAsk());
    expect(page.text("h1")).toBe(
      "No two groups have three published reviews each that count here: they cannot be compared.",
    );
    expect(finding(page, "items")).toMatch(/^No two groups have three published reviews/);
    expect(page.all("#pair")).toEqual([]);
  });
});

describe("a choice of the page", () => {
  it.each([
    ["Reached", "Strategic or above", "?reached=4"],
    ["Group in the light", "North", "?group=North"],
    ["Part of the model", "D1 Policy", "?item=D1"],
    ["Grouping", "League", "?grouping=league"],
    ["Columns", "The 2016 edition’s own", "?columns=2016"],
  ])("is made by a list, and stands in the address: %s", async (name, option, query) => {
    const page = await opened();
    await page.choose(name, option);
    expect(page.search()).toBe(query);
    expect(page.chosen(name)).toBe(option);
    await page.click(page.one(".reset"));
    expect(page.search()).toBe("");
  });

  it("offers against a group all others, and leaves it out where it is chosen itself", async () => {
    const page = await opened("?group=North&with=South");
    expect(page.options("Held against")).toEqual([
      "The one that differs most",
      "East",
      "South",
      "West",
    ]);
    await page.choose("Group in the light", "South");
    expect(page.search()).toBe("?group=South");
  });

  it("of another grouping or edition leaves out the groups and items that it does not have", async () => {
    const page = await opened("?group=North&with=South&item=H01");
    await page.choose("Columns", "The 2016 edition’s own");
    expect(page.search()).toBe("?columns=2016&group=North&with=South");
    await page.choose("Grouping", "League");
    expect(page.search()).toBe("?grouping=league&columns=2016");
  });

  it("offers aspects beside factors only within an edition", async () => {
    const page = await opened();
    expect(page.choosers()).not.toContain("Level");
    await page.choose("Columns", "The 2016 edition’s own");
    expect(page.options("Level")).toEqual(["Factors", "Aspects"]);
  });
});

describe("a page that cannot be worked out", () => {
  it("leaves the one before it whole, tells why, and is worked out when it is tried again", async () => {
    const answered = fakeAsk(REGIONS);
    const ask = vi.fn(answered);
    const page = await opened("", ask);
    const before = page.texts(".finding");
    ask.mockRejectedValue(new Error("no memory"));
    await page.go("/regions/?item=H01");
    expect(page.text("[role=alert]")).toContain(
      "could not be worked out: no memory. What you see is still the one before.",
    );
    expect(page.texts(".finding")).toEqual(before);
    ask.mockImplementation(answered);
    await page.click(page.one("[role=alert] button"));
    expect(page.all("[role=alert]")).toEqual([]);
    expect(page.texts("#reached .over")).toEqual(["Strategy"]);
  });

  it("is told of alone where there is none before it", async () => {
    const page = await opened("", fakeAsk({ release: REGIONS.release! }));
    expect(page.text("h1")).toBe("Regional patterns");
    expect(page.text("[role=alert]")).toMatch(/cannot be answered/);
    expect(page.all("table")).toEqual([]);
  });

  it("is marked as busy while it is worked out, the one before in place", async () => {
    const ask = vi.fn(fakeAsk(REGIONS));
    const page = await opened("", ask);
    ask.mockReturnValue(new Promise(() => undefined));
    await page.leave("/regions/?item=H01");
    expect(page.one("main").getAttribute("aria-busy")).toBe("true");
    expect(page.text("main")).toContain("What you chose is being worked out");
    expect(page.text("h1")).toMatch(/^Of 3 groups/);
  });
});

describe("long work", () => {
  /** The signals of all long works that were begun, and none of which ends. */
  function lasting(): AbortSignal[] {
    const signals: AbortSignal[] = [];
    vi.spyOn(later, "workedOut").mockImplementation(async (signal) => {
      signals.push(signal);
      return {
        promise: new Promise(() => undefined),
        subscribe: () => () => undefined,
        progress: () => undefined,
      };
    });
    return signals;
  }
  const ended = (signals: readonly AbortSignal[]) => signals.map(({ aborted }) => aborted);

  it("goes on while the page is read, and ends when the next one can be shown", async () => {
    const signals = lasting();
    const page = await opened();
    expect(signals.length).toBeGreaterThan(0);
    expect(new Set(ended(signals))).toEqual(new Set([false]));
    const first = [...signals];
    await page.go("/regions/?item=H01");
    expect(new Set(ended(first))).toEqual(new Set([true]));
    expect(new Set(ended(signals.slice(first.length)))).toEqual(new Set([false]));
  });

  it("goes on where the next one could not be worked out", async () => {
    const signals = lasting();
    const ask = vi.fn(fakeAsk(REGIONS));
    const page = await opened("", ask);
    ask.mockRejectedValue(new Error("no memory"));
    await page.go("/regions/?item=H01");
    expect(new Set(ended(signals))).toEqual(new Set([false]));
  });

  it("ends when the reader leaves the page", async () => {
    const signals = lasting();
    const page = await opened();
    await act(async () => page.router.navigate("/method/"));
    expect(new Set(ended(signals))).toEqual(new Set([true]));
  });
});

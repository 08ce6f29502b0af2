// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fakeAsk, pageAt, sentenceIn, setUpPages } from "../page";
import { ANSWERS, UNPUBLISHED } from "../portfolio";

setUpPages();

const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);
const plain = (text: string | null) => text!.replaceAll("\u00A0", " ");

describe("a heatmap of groups with unpublished reviews", () => {
  it("says under each name how many are published, reviewed and there", async () => {
    const { all } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    expect(texts(all(".heatmap tbody th")).map(plain)).toEqual([
      "North 4 published of 5 countries",
      "South 1 published of 7 reviewed, 9 countries",
      "West 0 published of 2 reviewed, 2 countries",
      "In no group 1 published of 1 country",
      "All countries 6 published of 14 reviewed, 17 countries",
    ]);
  });

  it("says what can be said of them in each cell, for certain and at most, or that it is too little", async () => {
    const { said } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    expect(said("0 0")).toBe(
      "North, Strategy: median typical stage Established; 3 of 4 had reached Established; n = 4 of 5 countries.",
    );
    expect(said("1 0")).toBe(
      "South, Strategy: only 1 of 9 countries with a stage, too few to sum up. Between 3 and 6 of 7 had reached Established, counting unpublished reviews.",
    );
    expect(said("1 1")).toBe(
      "South, Response: not assessed. Too little can be said counting unpublished reviews.",
    );
    expect(said("4 0")).toBe(
      "All countries, Strategy: median typical stage Established; 4 of 6 had reached Established; n = 6 of 17 countries. Between 8 and 12 of 14 had reached Established, counting unpublished reviews.",
    );
  });

  it("has a look and a sign of its own for what is withheld, in cell and legend", async () => {
    const { one, text, said } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    const cell = one('td[data-place="2 0"]');
    expect(cell.classList[0]).toBe("withheld");
    expect(cell.querySelector("[aria-hidden]")!.textContent).toBe("▬");
    expect(said("2 0")).toBe(
      "West, Strategy: withheld: 2 countries with a review that counts here, none of it published. Too little can be said counting unpublished reviews.",
    );
    expect(one(".legend .withheld").textContent).toBe("▬");
    expect(text(".legend")).toContain("withheld: reviewed, not published");
  });

  it("draws the bounds from the right, certain and at most, and nothing where too little can be said", async () => {
    const { one, all } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    const track = one('td[data-place="4 0"] .track');
    expect(track.getAttribute("viewBox")).toBe("0 0 14 2");
    const ends = [...track.querySelectorAll("line")].map((line) =>
      ["x1", "x2", "class"].map((name) => line.getAttribute(name)),
    );
    expect(ends).toEqual([
      ["2", "6", "open"],
      ["6", "14", null],
    ]);
    expect(one('td[data-place="4 1"] .track').children).toHaveLength(0);
    expect(all('td[data-place="0 0"] .track')).toEqual([]);
  });

  it("tells how many were reviewed, counted and withheld, and where to read on", async () => {
    const { text, one } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    expect(text(".notes")).toContain(
      "14 countries were reviewed, 6 of them with a published review. Of the others, 7 count only inside blocks of unpublished reviews, and of 1 nothing is said.",
    );
    expect(text(".notes")).toContain("The line under the bar counts unpublished reviews too");
    expect(one(".notes a").getAttribute("href")).toBe("/method/");
  });

  it("has the bounds in its table, with how many each is of", async () => {
    const { all } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    const headings = texts(all(".rows th"));
    const cells = texts([...all(".rows tbody tr")[3]!.children]);
    const value = (heading: string) => cells[headings.indexOf(heading)];
    expect(
      ["Row", "Unpublished", "Reached 3, at least", "Reached 3, at most", "Reached 3, of"].map(
        value,
      ),
    ).toEqual(["South", "6", "3", "6", "7"]);
    expect(texts([...all(".rows tbody tr")[6]!.children])).toContain(
      "withheld: reviewed, not published",
    );
  });

  it("never says its title of anything but published reviews", async () => {
    const { text } = await pageAt("/heatmap", fakeAsk(UNPUBLISHED));
    const named = await pageAt("/heatmap", fakeAsk(ANSWERS));
    expect(text("h1")).toMatch(/^Of 6 countries with a published review /);
    expect(named.text("h1")).toMatch(/^Of 6 countries with a published review /);
  });

  it("bounds nothing where one edition’s factors are the columns, of which blocks say nothing", async () => {
    const { all, text, said } = await pageAt("/heatmap?columns=2016", fakeAsk(UNPUBLISHED));
    expect(all(".track")).toEqual([]);
    expect(texts(all(".rows th")).join()).not.toMatch(/at least|at most/);
    expect(said("1 0")).not.toContain("unpublished");
    expect(said("2 0")).toBe(
      "West, D1.1 Plans: withheld: 2 countries with a review that counts here, none of it published.",
    );
    expect(text(".notes")).not.toContain("The line under the bar");
    expect(plain(all(".heatmap tbody th")[1]!.textContent)).toBe(
      "South 1 published of 7 that count, 9 countries",
    );
  });
});

describe("a heatmap of countries with unpublished reviews", () => {
  it("has them last, with the year of their review and nothing of its stages", async () => {
    const { all, one, said } = await pageAt("/heatmap?rows=countries", fakeAsk(UNPUBLISHED));
    const rows = texts(all(".heatmap tbody th"));
    expect(rows.slice(6, 8)).toEqual(["Reviewed, not published", "Lark 2019, 2016 edition"]);
    expect(rows).toHaveLength(6 + 1 + 8);
    expect(one('td[data-place="6 0"]').classList[0]).toBe("withheld");
    expect(said("6 0")).toBe(
      "Lark, Strategy: withheld: reviewed in 2019; its stages are not published, and count only inside block test-B1.",
    );
    expect(said("13 0")).toBe(
      "Nettle, Strategy: withheld: reviewed in 2019; its stages are not published.",
    );
  });

  it("never says of a reviewed country that it has no published review", async () => {
    const { all } = await pageAt("/heatmap?rows=countries", fakeAsk(UNPUBLISHED));
    const said = all("td.withheld").map(sentenceIn);
    expect(said.join()).not.toContain("no published review");
    expect(said).toHaveLength(8 * 3);
  });

  it("lists them by name for a printed sheet, which the ear has heard of already", async () => {
    const { one } = await pageAt("/heatmap?rows=countries", fakeAsk(UNPUBLISHED));
    expect(one(".silent-list").textContent).toBe(
      "Reviewed, not published: 8 countries. Lark, Lime, Lotus, Lupin, Ling, Lily, Maple and Nettle.",
    );
    expect(one(".silent-list").getAttribute("aria-hidden")).toBe("true");
  });
});

it("has no withheld look in its legend where nothing is withheld", async () => {
  const { all } = await pageAt("/heatmap");
  expect(all(".legend .withheld, .legend .track")).toEqual([]);
});

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { besideRelease } from "../../scripts/build/archive";
import { drawerOf, fill } from "../../scripts/prerender/draw";
import type { HeatmapFigure } from "../../src/analyses/heatmap/heatmap";
import { openInNode } from "../../src/engine/node";
import { type Ask, asker } from "../../src/engine/query";
import { DERIVED } from "../../src/queries/derived";
import { PATHS } from "../../src/routes";
import { PORTFOLIO, releaseFolder } from "../release";
import { REGISTRY } from "../views/portfolio";

const HOSTILE = "</script><img src=x onerror=alert(1)><!--";

const withHostile = (file: string, name: string) =>
  PORTFOLIO[file]!.replaceAll(`,${name},`, `,${HOSTILE},`);

/** The portfolio with a country and, in the grouping that is shown unasked, a group of that name. */
const files = {
  ...PORTFOLIO,
  "reviews.csv": withHostile("reviews.csv", "Alder"),
  "groups.csv": withHostile("groups.csv", "Band 1"),
};

const folder = releaseFolder(files);
const engine = await openInNode(folder, DERIVED);
const { archive } = await besideRelease(folder);
const ask: Ask = asker(async () => engine);
const registry = async () => REGISTRY;
const shell = readFileSync("src/index.html", "utf8");

const draw = drawerOf({ base: "/atlas/", ask, archive, registry });
const pages = new Map<string, { html: string; document: Document }>();
for (const path of [
  ...PATHS,
  "/404",
  ...["/countries/XAA/", "/countries/XAC/", "/countries/XAG/", "/countries/ISL/"],
  "/heatmap/?rows=countries",
  "/heatmap/?columns=2016",
]) {
  const html = fill(shell, await draw(path));
  pages.set(path, { html, document: new JSDOM(html).window.document });
}
await engine.close();

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const texts = (path: string, selector: string) =>
  [...pages.get(path)!.document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("a page that is drawn when the site is built", () => {
  it.each([
    ["/", "Overview · CMM Atlas"],
    ["/heatmap/", "Heatmap · CMM Atlas"],
    ["/data/", "Data · CMM Atlas"],
    ["/stages/", "Stages · CMM Atlas"],
    ["/method/", "Method · CMM Atlas"],
    ["/data/sql/", "SQL · CMM Atlas"],
    ["/404", "There is no page at this address · CMM Atlas"],
    ["/countries/", "Countries · CMM Atlas"],
    ["/countries/XAC/", "Cedar · CMM Atlas"],
    ["/countries/ISL/", "Iceland · CMM Atlas"],
  ])("has its title, one heading of the first rank and all that frames it: %s", (path, title) => {
    expect(texts(path, "title")).toEqual([title]);
    expect(texts(path, "h1")).toHaveLength(1);
    expect(texts(path, "footer p")[0]).toContain("Release test-1 of 2026-01-31");
    expect(texts(path, ".synthetic")).toHaveLength(1);
  });

  it("has the heatmap’s table with a row per group, and every record of it", () => {
    expect(texts("/heatmap/", ".heatmap tbody th .aside").map(plain)).toEqual([
      "2 published of 2 countries",
      "1 published of 1 country",
      "3 published of 6 reviewed, 7 countries",
      "6 published of 9 reviewed, 10 countries",
    ]);
    expect(texts("/heatmap/", ".heatmap tbody td")).toHaveLength(4 * 22);
    expect(texts("/heatmap/", ".rows tbody tr")).toHaveLength(4 * 22);
  });

  it("has each country’s page with what is shown of it, and nothing of what is not", () => {
    expect(texts("/countries/XAA/", ".figure")).toHaveLength(3);
    expect(texts("/countries/XAC/", "#reviews ~ * tbody td:nth-of-type(5)")).toEqual([
      "shown",
      "not shown",
    ]);
    expect(texts("/countries/XAC/", "#profile .withheld").length).toBeGreaterThan(10);
    expect(texts("/countries/XAC/", "#changes")).toEqual([]);
    expect(texts("/countries/XAG/", ".figure, .face")).toEqual([]);
    expect(texts("/countries/XAG/", "h2")).toContain("Why can’t I see its stages?");
  });

  it("says on a page of the registry that it is real, and has no stage there", () => {
    expect(texts("/countries/ISL/", ".synthetic").join()).toContain("registry of reviews is real");
    expect(texts("/countries/ISL/", ".lead").join()).toContain("This is real, not invented");
    expect(texts("/countries/ISL/", ".face, .figure")).toEqual([]);
    const { document } = pages.get("/countries/ISL/")!;
    const hrefs = [...document.querySelectorAll("article a")].map((a) => a.getAttribute("href"));
    expect(hrefs).toEqual([
      "https://example.org/iceland-report",
      "https://example.org/iceland",
      "https://example.org/reviews",
    ]);
  });

  it("has the countries that may have been looked for, on the page for what is not there", () => {
    const { document } = pages.get("/404")!;
    const { notFound } = JSON.parse(document.querySelector("#drawn")!.textContent!);
    const codes = notFound.page.countries.map(({ country }: { country: string }) => country);
    expect(codes).toContain("XAC");
    expect(codes.slice(-2)).toEqual(["ALB", "ISL"]);
    expect(texts("/404", "main li")).toEqual([]);
  });

  it("has the editor’s field, every table, and where to go without scripts, on the page of SQL", () => {
    expect(texts("/data/sql/", "textarea")[0]).toContain("from reviews");
    expect(texts("/data/sql/", ".sql-schema summary")).toHaveLength(18);
    expect(texts("/data/sql/", "noscript").join()).toContain("needs JavaScript");
  });

  it("has the chart drawn, for a narrow page and a wide one", () => {
    const { document } = pages.get("/")!;
    expect(document.querySelectorAll(".chart-narrow svg, .chart-wide svg")).toHaveLength(2);
    expect(document.querySelectorAll(".chart-wide [aria-label=bar] rect")).toHaveLength(6);
  });

  it("shows what is asked for in its address, where it is drawn with one", () => {
    expect(texts("/heatmap/?rows=countries", ".heatmap tbody .name")).toEqual([
      HOSTILE,
      "Birch",
      "Cedar",
      "Ébène",
      "elm",
      "Fir",
      "Gum",
      "Hazel",
      "Ivy",
    ]);
    expect(texts("/heatmap/?columns=2016", ".heatmap thead .columns th")).toHaveLength(1 + 24);
  });

  it("links below the place of the site on its host", () => {
    const { document } = pages.get("/heatmap/")!;
    const hrefs = [...document.querySelectorAll("header a, .controls a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(hrefs.filter((href) => !/^(\/atlas\/|\/atlas$|#)/.test(href!))).toEqual([]);
  });

  it("comes with the answers that it was drawn from, as data that can be read back", () => {
    const { document } = pages.get("/heatmap/")!;
    const drawn = document.querySelector<HTMLScriptElement>("script#drawn")!;
    expect(drawn.type).toBe("application/json");
    const { shell: release, ...others } = JSON.parse(drawn.textContent!);
    expect(release).toMatchObject({ id: "test-1", date: "2026-01-31", synthetic: 1, k: 7 });
    const [{ page }] = Object.values(others) as [{ page: { figure: HeatmapFigure } }];
    expect(page.figure.rows.map(({ name }) => name)).toContain(HOSTILE);
  });
});

describe("what a drawn page may never hold", () => {
  it.each([...pages.keys()])("markup or script made of a name: %s", (path) => {
    const { html, document } = pages.get(path)!;
    expect(document.querySelectorAll("img")).toHaveLength(0);
    expect(html).not.toContain("<img");
    const scripts = [...document.scripts].map(({ type, id }) => `${type} ${id}`.trim());
    expect(scripts.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "application/json drawn",
      "module",
    ]);
  });

  it.each([...pages.keys()])("a style attribute, which the page’s policy refuses: %s", (path) => {
    expect(pages.get(path)!.document.querySelectorAll("[style]")).toHaveLength(0);
  });

  it.each([...pages.keys()])("an address of another host: %s", (path) => {
    const { document } = pages.get(path)!;
    const fetched = [...document.querySelectorAll("[src], link[href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href"),
    );
    expect(fetched.filter((address) => /^(https?:)?\/\//.test(address!))).toEqual([]);
  });

  it.each([...pages.keys()])(
    "anything of an unpublished review but that it took place: %s",
    (path) => {
      const { html, document } = pages.get(path)!;
      expect(html).not.toMatch(/\b(Juniper|XAC-2)\b/);
      const cells = [...document.querySelectorAll(".heatmap td[aria-label]")]
        .map((cell) => cell.getAttribute("aria-label")!)
        .filter((text) => /^(Gum|Hazel|Ivy),/.test(text));
      expect(cells.filter((text) => !text.endsWith("its stages are not published."))).toEqual([]);
      expect(cells).toHaveLength(path === "/heatmap/?rows=countries" ? 3 * 22 : 0);
    },
  );
});

describe("a page that cannot be drawn", () => {
  it("fails the build with the cause, rather than being left out or drawn empty", async () => {
    const broken: Ask = () => Promise.reject(new Error("stages cannot be read"));
    const drawing = drawerOf({ base: "/", ask: broken, archive, registry });
    await expect(drawing("/heatmap/")).rejects.toThrow("stages cannot be read");
    await expect(drawing("/")).rejects.toThrow("stages cannot be read");
  });
});

import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alive, engineReady, onLine, type Site, siteOf, unfold } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
const DESK = { width: 1440, height: 900 };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

describe.each([
  { viewport: PHONE, colorScheme: "light" },
  { viewport: PHONE, colorScheme: "dark" },
  { viewport: DESK, colorScheme: "light" },
  { viewport: DESK, colorScheme: "dark" },
] as const)("at $viewport.width px, $colorScheme, axe finds nothing", (options) => {
  it("on any page as it comes, its rows opened and a cell chosen", async () => {
    const { page } = await site.open("about:blank", options);
    await onLine(page, "3g");
    const found: string[] = [];
    for (const path of [
      "",
      "heatmap/",
      "regions/",
      "progress/",
      "briefing/",
      "countries/",
      "countries/XAK/",
      "countries/XBK/",
      "countries/ARG/",
      "data/",
      "data/own/",
      "data/sql/",
      "stages/",
      "method/",
      "no-such-page",
    ]) {
      await page.goto(`${site.address}${path}`);
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      if (path === "heatmap/") await page.locator("td[data-place]").first().click();
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });
});

describe.each([
  { viewport: PHONE, colorScheme: "dark" },
  { viewport: DESK, colorScheme: "light" },
] as const)("at $viewport.width px, $colorScheme, axe finds nothing", (options) => {
  it("in a view that was worked out, of countries under their groups", async () => {
    const path = "heatmap/?rows=countries&order=group&columns=2021&under=D9";
    const { page } = await site.open(path, options);
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("in a view that was worked out, of countries whose reviews are not published", async () => {
    const { page } = await site.open("heatmap/?rows=countries&under=D1", options);
    await page.getByRole("rowheader", { name: "Reviewed, not published" }).waitFor();
    await page.locator("td.withheld").first().click();
    expect(await page.locator(".reading span").textContent()).toMatch(
      /: withheld: reviewed in \d{4}; its stages are not published(, and count only inside block demo-1-B\d)?\.$/,
    );
    expect(await violations(page)).toEqual([]);
  });

  it("in what stands behind a country's cell and a group's, opened from the heatmap", async () => {
    const { page } = await site.open("heatmap/?rows=countries", options);
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    await page.locator('td[data-place="0 4"]').focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /: Cybersecurity mindset$/ }).waitFor();
    const found = await violations(page);
    await page.goto(`${site.address}heatmap/?row=group+Region+B&column=H05`);
    await page.locator(".bands").waitFor();
    expect([...found, ...(await violations(page))]).toEqual([]);
  });

  it("in rows by likeness with their tree, and by a column with its list", async () => {
    const { page } = await site.open("heatmap/?rows=countries&order=likeness", options);
    await page.locator("td.tree line").first().waitFor({ state: "attached" });
    const found = await violations(page);
    await unfold(page);
    await page.getByLabel("Order", { exact: true }).selectOption("In bands of a column");
    await page.getByLabel("By which column").selectOption({ label: "Cybersecurity mindset" });
    await page.waitForURL(/by=H05/);
    await page.getByRole("rowheader", { name: "Between Start-up and Formative" }).waitFor();
    expect([...found, ...(await violations(page))]).toEqual([]);
  });

  it("in every part of the model, compared, filtered, and with nothing left to show", async () => {
    const { page } = await site.open("about:blank", options);
    const found: string[] = [];
    for (const query of [
      "level=dimension&show=index",
      "rows=countries&level=dimension&compare=XAA*XAC",
      "rows=countries&columns=2021&level=aspect&under=D1",
      "compare=group+Region+B*group+Region+A*all&edition=2016&method=in-country&comparability=medium",
      "wave=3&from=2025&to=2015",
    ]) {
      await page.goto(`${site.address}heatmap/?${query}`);
      await engineReady(page);
      await alive(page);
      await page.locator(".filters summary").click();
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });

  it("while the engine is offered, and when it has failed", async () => {
    const { page } = await site.open("about:blank", options);
    await onLine(page, "3g");
    await page.route("**/release.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.address}heatmap/`);
    await page.getByRole("button", { name: "Load it now" }).waitFor();
    await unfold(page);
    const found = await violations(page);
    await page.getByRole("button", { name: "Load it now" }).click();
    await page.getByRole("alert").first().waitFor();
    expect([...found, ...(await violations(page))]).toEqual([]);
  });
});

describe.each([
  { viewport: PHONE, colorScheme: "light" },
  { viewport: PHONE, colorScheme: "dark" },
  { viewport: PHONE, forcedColors: "active" },
  { viewport: DESK, colorScheme: "light" },
  { viewport: DESK, colorScheme: "dark" },
  { viewport: DESK, forcedColors: "active" },
] as const)(
  "in SQL at $viewport.width px, $colorScheme, $forcedColors, axe finds nothing",
  (options) => {
    it("with a result, its chart, names offered, and a slip", async () => {
      const { page } = await site.open("data/sql/", options);
      await page.locator(".cm-content").waitFor();
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.locator(".sql-result td").first().waitFor();
      await page.getByRole("button", { name: "Draw a chart of it" }).click();
      await page.locator(".quick-chart svg").first().waitFor({ state: "attached" });
      for (const summary of await page.locator("summary:visible").all()) await summary.click();
      const found = await violations(page);
      expect(await overhang(page)).toBe(0);
      await page.locator(".cm-content").click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" rev");
      await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
      await page.keyboard.press("Control+Enter");
      await page.locator(".sql-fault").waitFor();
      expect([...found, ...(await violations(page))]).toEqual([]);
    });
  },
);

describe("by keyboard", () => {
  it("the heatmap is one tab stop, walked cell by cell, each cell with its sentence", async () => {
    const { page } = await site.open("heatmap/");
    expect(await page.locator('table.heatmap [tabindex="0"]').count()).toBe(1);
    await page.locator(".controls a").last().focus();
    await page.keyboard.press("Tab");
    while (!(await inGrid(page))) await page.keyboard.press("Tab");
    expect(await place(page)).toBe("0 0");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    expect(await place(page)).toBe("1 2");
    await page.keyboard.press("Control+End");
    expect(await place(page)).toBe("6 21");
    expect(await page.locator(".reading span").textContent()).toBe(await sentence(page));
    expect(await sentence(page)).toMatch(
      /^All countries, Responsible disclosure: median .+; \d+ of 59 had reached Established; n = 59 of 101 countries\. Between \d+ and \d+ of 87 had reached Established, counting unpublished reviews\.$/,
    );
    await page.keyboard.press("Tab");
    expect(await inGrid(page)).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await place(page)).toBe("6 21");
  });

  it("the way to the content is the first stop, and every stop can be seen", async () => {
    const { page } = await site.open("heatmap/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(
      "Skip to the content",
    );
    const unseen = await page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll<HTMLElement>('a, button, summary, [tabindex="0"]'),
      ];
      return stops
        .filter((stop) => {
          stop.focus({ focusVisible: true } as FocusOptions);
          return document.activeElement === stop && getComputedStyle(stop).outlineStyle === "none";
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120));
    });
    expect(unseen).toEqual([]);
  });
});

describe("by touch", () => {
  it("a tap on a cell shows its sentence", async () => {
    const { page } = await site.open("heatmap/", { viewport: PHONE, hasTouch: true });
    await page.locator('td[data-place="0 1"]').tap();
    expect(await page.locator(".reading span").textContent()).toMatch(
      /^Region A, Incident response/,
    );
    expect(await page.locator(".reading span").isVisible()).toBe(true);
  });
});

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page, before anything else: keeps account of what jumps without the reader’s doing. */
function watchShifts(): void {
  Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as unknown as LayoutShift[]) {
      if (!hadRecentInput) (window as unknown as { shifted: number }).shifted += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

describe.each([PHONE, TABLET, DESK])("at $width px", (viewport) => {
  it("no page scrolls sideways, and nothing jumps while it comes alive", async () => {
    const { page } = await site.open("about:blank", { viewport });
    await page.addInitScript(watchShifts);
    for (const path of [
      "",
      "no-such-page",
      "stages/",
      "method/",
      "data/",
      "data/own/",
      "data/sql/",
      "regions/",
      "briefing/",
      "countries/",
      "countries/XAK/",
      "countries/XBK/",
      "countries/ARG/",
      "heatmap/",
    ]) {
      await page.goto(`${site.address}${path}`);
      if (path === "heatmap/") await engineReady(page);
      expect(await overhang(page), path).toBe(0);
      const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
      expect(shifted, path).toBeLessThan(0.02);
    }
    await unfold(page);
    expect(await overhang(page)).toBe(0);
    await page.locator("main").getByRole("link", { name: "Countries", exact: true }).click();
    await page.getByRole("columnheader", { name: "Country", exact: true }).waitFor();
    expect(await overhang(page)).toBe(0);
  });
});

/** How many pixels of a page stand out to the side. */
const overhang = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

it.each([
  "",
  "?level=dimension",
  "?columns=2016&level=aspect",
  "?rows=countries",
  "?rows=countries&level=dimension&show=index",
  "?rows=countries&columns=2021&level=aspect",
  "?rows=countries&columns=2016&order=group",
  "?rows=countries&order=likeness&compare=XAA*XAC",
])("prints the heatmap %s whole, on one page of A4", async (query) => {
  const { page } = await site.open(`heatmap/${query}`);
  await engineReady(page);
  await alive(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  const [inside, whole] = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.querySelector(".scroller")!;
    return [clientWidth, scrollWidth];
  });
  expect(whole).toBeLessThanOrEqual(inside!);
});

it("prints the heatmap on white, without its controls", async () => {
  const { page } = await site.open("heatmap/", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".controls").isVisible()).toBe(false);
  expect(await page.locator(".synthetic").isVisible()).toBe(true);
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).toBe("rgb(255, 255, 255)");
});

it("prints the method whole, and leaves nothing of a table out", async () => {
  const { page } = await site.open("method/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("main section").last().isVisible()).toBe(true);
  expect(await page.locator("table").first().isVisible()).toBe(true);
  expect(await page.locator(".masthead nav").isVisible()).toBe(false);
  expect(await overhang(page)).toBe(0);
});

it("prints the stages whole, each step on its colour, with the addresses of its sources", async () => {
  const { page } = await site.open("stages/");
  await page.emulateMedia({ media: "print" });
  const steps = await page
    .locator(".ladder .step")
    .evaluateAll((drawn) =>
      drawn.map((step) => [step.clientHeight, getComputedStyle(step).backgroundColor] as const),
    );
  const heights = steps.map(([height]) => height);
  expect(heights).toHaveLength(5);
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  expect(new Set(steps.map(([, colour]) => colour)).size).toBe(5);
  const after = await page
    .locator(".facts-from a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain("https://gcscc.web.ox.ac.uk/the-cmm");
  expect(await overhang(page)).toBe(0);
});

it.each([PHONE, DESK])(
  "keeps the five steps of the stages apart where colours are forced, at $width px",
  async (viewport) => {
    const { page } = await site.open("stages/", { viewport, forcedColors: "active" });
    const steps = page.locator(".ladder .step");
    expect(await steps.count()).toBe(5);
    for (const step of await steps.all()) {
      expect(await step.isVisible()).toBe(true);
      expect(await step.evaluate((drawn) => getComputedStyle(drawn).borderTopStyle)).toBe("solid");
    }
    expect(await violations(page)).toEqual([]);
  },
);

it("keeps numbers, borders and signs where colours are forced", async () => {
  const { page } = await site.open("heatmap/", { forcedColors: "active" });
  const cell = page.locator('td[data-place="0 0"] .median');
  expect(await cell.textContent()).toBe("3");
  expect(await page.locator(".shares").first().isVisible()).toBe(false);
  expect(await violations(page)).toEqual([]);
});

const PARTS = [
  "likeness",
  "pair",
  "distributions",
  "reached",
  "items",
  "variation",
  "income",
  "gap",
  "mix",
  "made",
  "context",
  "countries",
  "map",
  "neighbours",
];

it("keeps what every part of regional patterns says where colours are forced", async () => {
  const { page } = await site.open("regions/?group=Region+B", { forcedColors: "active" });
  await page.locator("#likeness tr.lit").waitFor();
  await alive(page);
  const silent = [];
  for (const part of PARTS) {
    const section = page.locator(`#${part}`);
    await section.locator(".finding").waitFor();
    if (!(await section.locator("table:visible, svg:visible, .subtitle").count()))
      silent.push(part);
  }
  expect(silent).toEqual([]);
  const colours = await page.evaluate(() => {
    const of = (selector: string, property: string) =>
      getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
    return {
      ground: of("html", "background-color"),
      ink: of("body", "color"),
      bar: of("#pair .fill-accent", "fill"),
      lit: of("#likeness tr.lit > th", "border-left-style"),
      key: of("#likeness .stage-key .stage-2", "background-color"),
      drawn: of("#likeness .drawn .fill-2", "fill"),
    };
  });
  expect(colours.bar).toBe(colours.ink);
  expect(colours.lit).toBe("solid");
  expect(colours.key).not.toBe(colours.ground);
  expect(colours.drawn).toBe(colours.key);
  expect(await violations(page)).toEqual([]);
});

it("makes the map of countries one stop of the tab key, with arrow keys from point to point", async () => {
  const { page } = await site.open("regions/", { viewport: DESK });
  await engineReady(page);
  const points = page.locator("#map svg:visible a");
  const stops = page.locator('#map svg:visible a[tabindex="0"]');
  expect(await points.count()).toBeGreaterThan(8);
  expect(await stops.count()).toBe(1);
  const across = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().left);
  await points.first().focus();
  await page.keyboard.press("Home");
  const first = await across();
  await page.keyboard.press("ArrowRight");
  expect(await across()).toBeGreaterThanOrEqual(first);
  const chosen = await page.evaluate(() => document.activeElement!.getAttribute("href"));
  expect(await stops.getAttribute("href")).toBe(chosen);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.search === chosen);
  await page.locator("#neighbours table").first().waitFor();
  await alive(page);
  // The chart is drawn anew after what it shows is there.
  await page.locator("#map svg:visible a:focus").waitFor();
  expect(await stops.count()).toBe(1);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("#map svg") === null)).toBe(
    true,
  );
});

const inGrid = (page: Page) =>
  page.evaluate(() => document.activeElement!.closest("table.heatmap") !== null);
const place = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);
const sentence = (page: Page) =>
  page.evaluate(() => document.activeElement!.querySelector(".unseen")!.textContent);

import type { Page } from "playwright-core";
import { PATHS } from "../../src/routes";
import type { Stream } from "../../src/statistics/stream";

const KEYS = [
  ...["Tab", "Tab", "Tab", "Shift+Tab", "Enter", "Escape", "Space", "Home", "End"],
  ...["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "PageDown"],
];

/** What a hand may write into an address, by the name of a choice; each is wrong on some page. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  rows: ["countries", "groups", "x"],
  grouping: ["region", "income_band", "league_x", "constructor"],
  columns: ["2014", "2016", "2021", "themes", "1999"],
  edition: ["2014", "2016", "2021", "2020"],
  level: ["dimension", "theme", "factor", "aspect", "__proto__"],
  under: ["D2", "D4", "D1.1", "D9"],
  wave: ["1", "2", "3", "x"],
  method: ["in-country", "questionnaire", ""],
  within: ["region:Region B", "region:Region A*income_band:Income band 1", "region:Nowhere", "*"],
  show: ["distribution", "median", "index", "reached", "<b>"],
  reached: ["2", "4", "9"],
  order: ["name", "likeness", "group", "column"],
  by: ["H03", "D2", "H99"],
  item: ["H03", "D2", "D1.1.1", "H00"],
  group: ["Region A", "Region C", "Nowhere"],
  row: ["all", "XAB", "Region B"],
  column: ["H05", "H14", "D3"],
  compare: ["Region A*Region B", "XAA*XAB*XAC", "**"],
  likeness: ["levels", "shapes"],
  country: ["XAB", "XQQ"],
  span: ["first", "all", "x"],
  find: ["land", "zzz"],
  release: ["demo-1", "demo-0", "%"],
};

/** Addresses besides the pages' own. */
const FURTHER = ["/countries/XAB/", "/countries/XQQ/", "/countries/ISL/", "/nowhere/", "/heatmap"];

/** What a step of a walk does, told so that a walk can be read. */
export interface Step {
  readonly what: string;
  readonly take: () => Promise<unknown>;
}

/** Keeps a page that is walked in on its site: links to others lead nowhere, and nothing is printed. */
export async function keepIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
    // An answer of nothing would not do: setting out for another site ends what this page is fetching.
    window.addEventListener("click", (event) => {
      const href = (event.target as Element).closest("a")?.getAttribute("href");
      if (href == null) return;
      if (new URL(href, location.href).origin !== location.origin) event.preventDefault();
    });
  });
}

/** Draws the next step of a walk. */
export function stepOf(page: Page, chance: Stream): Step {
  const [at, which] = [chance.u(), chance.u()];
  const kind = chance.below(20);
  if (kind < 8) return click(page, at);
  if (kind < 12) return choice(page, at, which);
  if (kind < 15) {
    const key = KEYS[chance.below(KEYS.length)]!;
    return { what: `key ${key}`, take: () => page.keyboard.press(key) };
  }
  if (kind < 17) return written(page, chance);
  if (kind < 18) return { what: "back", take: () => page.evaluate(back) };
  if (kind < 19) return { what: "forward", take: () => page.evaluate(() => history.forward()) };
  const letters = ["land", "a", "zz", "north"][chance.below(4)]!;
  return { what: `type ${letters}`, take: () => typed(page, letters) };
}

/** Goes back, but not out of the site. */
const back = () => {
  const { navigation } = window as unknown as { readonly navigation: { canGoBack: boolean } };
  if (navigation.canGoBack) history.back();
};

function click(page: Page, at: number): Step {
  const take = () =>
    page.evaluate((place) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          "a[href], button:not(:disabled), summary, input[type=checkbox], input[type=radio]",
        ),
      ].filter(
        (each) =>
          each.checkVisibility() &&
          each.closest(".take, .take-along, .own-chooser, .sql-files") === null &&
          !/download|save|copy|print/i.test(each.textContent!) &&
          !/\.(gz|zip|json|csv|parquet|xlsx)$/.test(each.getAttribute("href") ?? ""),
      );
      // A link in a drawing has no click of its own.
      all[Math.floor(place * all.length)]?.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, view: window }),
      );
    }, at);
  return { what: `click ${at.toFixed(3)}`, take };
}

function choice(page: Page, at: number, which: number): Step {
  const take = () =>
    page.evaluate(
      ([place, option]) => {
        const all = [...document.querySelectorAll("select")];
        const list = all[Math.floor(place! * all.length)];
        if (list === undefined) return;
        list.selectedIndex = Math.floor(option! * list.options.length);
        list.dispatchEvent(new Event("change", { bubbles: true }));
      },
      [at, which],
    );
  return { what: `choose ${at.toFixed(3)} ${which.toFixed(3)}`, take };
}

/** Writes into the address: most often a choice, now and then another page, which is fetched anew or not. */
function written(page: Page, chance: Stream): Step {
  const names = Object.keys(WRITTEN);
  const params = Array.from({ length: 1 + chance.below(3) }, () => {
    const name = names[chance.below(names.length)]!;
    const values = WRITTEN[name]!;
    return [name, values[chance.below(values.length)]!] as const;
  });
  const paths = [...PATHS, ...FURTHER];
  const path = chance.below(3) === 0 ? paths[chance.below(paths.length)]! : undefined;
  const isFetched = chance.below(6) === 0;
  const take = () =>
    page.evaluate(
      ({ params, path, isFetched }) => {
        const url = new URL(path ?? location.pathname, location.origin);
        if (path === undefined) url.search = location.search;
        for (const [name, value] of params) url.searchParams.set(name, value);
        if (isFetched) return location.assign(url.href);
        // Only a page that is alive has addresses written into its history.
        const isAlive = Object.keys(document.querySelector("main") ?? {}).length > 0;
        if (isAlive) {
          history.pushState(null, "", url.href);
          dispatchEvent(new PopStateEvent("popstate", { state: null }));
        }
      },
      { params, path, isFetched },
    );
  return { what: `write ${path ?? ""}?${params.join("&")}${isFetched ? ", fetched" : ""}`, take };
}

async function typed(page: Page, letters: string): Promise<void> {
  const found = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>("main input[type=search]");
    field?.focus();
    return field !== null;
  });
  if (found) await page.keyboard.type(letters);
}

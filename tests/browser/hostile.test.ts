import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATHS } from "../../src/routes";
import { nastyQueries } from "../hostile";
import { engineReady, type Site, siteOf, type Visit } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** Opens a page that tells of every script that should not have run. */
async function watched(): Promise<Visit & { readonly ran: string[] }> {
  const visit = await site.open("about:blank", { serviceWorkers: "block" });
  const ran: string[] = [];
  visit.page.on("dialog", async (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  await visit.page.exposeFunction("told", (what: string) => void ran.push(what));
  await visit.page.addInitScript(() => {
    const told = (what: string) => (window as unknown as { told(text: string): void }).told(what);
    Object.defineProperty(window, "canary", { set: () => told("canary") });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      told(`policy ${violatedDirective}`),
    );
  });
  return { ...visit, ran };
}

/** Whether a page that rests has a heading and something below it. */
const isThere = (): boolean => {
  const main = document.querySelector("main");
  const isAtRest = document.querySelector('[aria-busy="true"]') === null;
  return isAtRest && main?.querySelector("h1") != null && main.textContent!.length > 40;
};

/** Values that servers and browsers take in an address that is fetched. */
const short = nastyQueries().filter((search) => search.length < 8000);

/** Pages that say most of what an address asks for. */
const CHOOSING = ["/heatmap/", "/briefing/", "/countries/"];

describe("in a browser, hostile addresses", () => {
  it.each(CHOOSING)("of %s run no script and leave no page blank", async (path) => {
    const { page, faults, ran } = await watched();
    await page.goto(`${site.address}${path.slice(1)}`);
    if (path === "/heatmap/") await engineReady(page);
    await page.waitForFunction(isThere);
    for (const search of nastyQueries().filter((_, i) => i % 2 === 0)) {
      await page.evaluate((query) => {
        history.pushState(null, "", `${location.pathname}${query}#${query.slice(1, 200)}`);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
      }, search);
      await page.waitForFunction(isThere);
    }
    expect(ran).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("that are fetched run no script and leave no page blank", async () => {
    const { page, faults, ran } = await watched();
    for (const [i, search] of short.entries()) {
      const path = PATHS[i % PATHS.length]!;
      await page.goto(`${site.address}${path.slice(1)}${search}#sql=${search.slice(1, 300)}`);
      await page.waitForFunction(isThere);
    }
    expect(ran).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    "countries/%3Cscript%3Ecanary=1%3C%2Fscript%3E/",
    "countries/__proto__/",
    "countries/constructor/",
    "countries/%00/",
    "countries/%E2%80%AE/",
    "countries/%2E%2E%2Fheatmap/",
    "heatmap/%E0%A4%A/",
    "countries/%E0%A4%A/",
    "javascript:canary=1",
    "x".repeat(4000),
  ])("that lead nowhere say so: %.60s", async (path) => {
    const { page, faults, ran } = await watched();
    await page.goto(site.address + path);
    await page.waitForFunction(isThere);
    expect(ran).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

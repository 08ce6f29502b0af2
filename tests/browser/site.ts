import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type Served, serve } from "../../scripts/serve/host";
import { FLAGS, foundChromium } from "../../scripts/setup/chromium.mjs";

/** A built site on a plain static host of its own, a browser, and a second host that must stay silent. */
export interface Site {
  readonly address: string;
  readonly stranger: Stranger;
  /**
   * Opens a page that keeps a list of everything that went wrong in it, and of all that it asked for. No worker stands between
   * it and the host unless that is asked for: what a test breaks there is to reach the page.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Another origin, and what reached it. */
export interface Stranger {
  readonly address: string;
  readonly hits: string[];
}

export interface Visit {
  readonly page: Page;
  /** Errors of the page, and violations of its content policy. */
  readonly faults: string[];
  readonly requests: string[];
}

/** Serves a built site at its base, on a plain host unless another is given, and starts a browser. */
export async function siteOf(
  folder: string,
  base = "/",
  served: (site: Served) => Promise<Server> = serve,
): Promise<Site> {
  const host = await served({ folder, base, port: 0 });
  const { server, stranger } = await strangerOf();
  const browser = await chromium.launch({
    executablePath: foundChromium() ?? chromium.executablePath(),
    args: FLAGS,
  });
  const address = `http://127.0.0.1:${portOf(host)}${base}`;
  return {
    address,
    stranger,
    open: (path, options) => visit(browser, new URL(path, address).href, options),
    async close() {
      await browser.close();
      host.close();
      server.close();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  options?: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  context.on("request", (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, faults, requests };
}

/** Waits until the engine is at work. */
export async function engineReady(page: Page): Promise<void> {
  await page.getByText("The database is loaded").waitFor();
}

/** Opens a page's choices where they are folded away: on phones. */
export async function unfold(page: Page): Promise<void> {
  const summary = page.locator(".fold > summary");
  if (await summary.isVisible()) await summary.click();
}

/** Makes a choice of a page's from one of its lists, by the list's name and the option's, and waits for its answer. */
export async function choose(page: Page, list: string, option: string): Promise<void> {
  const before = page.url();
  await page.getByLabel(list, { exact: true }).selectOption(option);
  await page.waitForURL((url) => url.href !== before);
  // The address is written before what it shows.
  await painted(page);
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** Makes a page believe that it is on a line of a kind; most browsers cannot tell. */
export async function onLine(page: Page, effectiveType: string): Promise<void> {
  await page.addInitScript((type) => {
    Object.defineProperty(navigator, "connection", { value: { effectiveType: type } });
  }, effectiveType);
}

async function strangerOf(): Promise<{ server: Server; stranger: Stranger }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/csv" });
    response.end("a\n1\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, stranger: { address: `http://127.0.0.1:${portOf(server)}/`, hits } };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

declare global {
  interface Window {
    /** The workers of a page that lends them, in the order in which they were made. */
    workers: Worker[];
  }
}

/** Has a page lend the workers that it makes. */
export async function lendWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.workers = [];
    window.Worker = class extends Worker {
      constructor(...made: ConstructorParameters<typeof Worker>) {
        super(...made);
        window.workers.push(this);
      }
    };
  });
}

/** Waits until a page is alive and nothing of it is to come. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return (
      main?.querySelector("h1") != null &&
      document.querySelector("#root[data-alive]") !== null &&
      document.querySelector('[aria-busy="true"]') === null
    );
  });
  await painted(page);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/**
 * What a page says, and what its lists and boxes stand on, once nothing more is to come; of the engine it may say what it likes.
 */
export async function settled(page: Page): Promise<string> {
  await alive(page);
  const text = await page.evaluate(() => {
    const main = document.querySelector("main")!.cloneNode(true) as Element;
    for (const notice of main.querySelectorAll(".engine")) notice.remove();
    return main.textContent!;
  });
  return `${text}\n${await chosenIn(page)}`;
}

/** What the lists and boxes of a page stand on, a line each. */
export async function chosenIn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
        "main select, main input[type=checkbox]",
      ),
    ]
      .filter((control) => control.closest(".offline-section, .own-chooser") === null)
      .map((control) =>
        control instanceof HTMLSelectElement
          ? control.selectedOptions[0]?.textContent
          : control.checked,
      )
      .join("\n"),
  );
}

/** What a page says when it is gone to anew at its own address, with nothing left of how it came there. */
export async function afresh(page: Page): Promise<string> {
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  return settled(page);
}

/** Waits until what was written is painted, and what that leads to has begun: a page that has nothing to do is idle. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))),
      ),
  );

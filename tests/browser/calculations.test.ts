import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everything } from "../statistics/everything";
import { exactText } from "../statistics/exactText";
import {
  calculateAborted,
  calculateLittle,
  keepUrls,
  type Lent,
  lendInput,
} from "./calculationsAsked";
import { calculationsServer, calculationsSite } from "./calculationsSite";
import { type Site, siteOf, type Visit } from "./site";

let site: Site;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  site = await siteOf(await calculationsSite());
  visit = await site.open("");
  page = visit.page;
  await page.waitForFunction(() => "calculateInWorker" in window);
  await page.evaluate(lendInput);
});
afterAll(() => site.close());

declare const window: Lent & Window;

describe("a long calculation", () => {
  it("leaves the page free in the worker, and would not in the page, with the same outcome", async () => {
    const { inWorker, inPage } = await page.evaluate(async () => {
      const input = window.lasting(2.5);
      const during = async (calculate: Lent["calculateHere"]) => {
        let [frames, over] = [0, false];
        const count = () => {
          if (over) return;
          frames += 1;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
        const { signal } = new AbortController();
        const output = await calculate("groupDifference", input, { signal });
        over = true;
        return { frames, output };
      };
      return {
        inWorker: await during(window.calculateInWorker),
        inPage: await during(window.calculateHere),
      };
    });
    expect(inWorker.frames).toBeGreaterThan(10);
    expect(inPage.frames).toBe(0);
    expect(inWorker.output).toEqual(inPage.output);
  });

  it("tells of its progress, ever more of the same whole; a short one tells nothing", async () => {
    const { long, short } = await page.evaluate(async () => {
      const toldOf = async (count: number) => {
        const told: (readonly [number, number])[] = [];
        const controller = new AbortController();
        const watch = (done: number, of: number) => {
          if (told.push([done, of]) === 5) controller.abort();
        };
        const calls = { signal: controller.signal, watch };
        await window
          .calculateInWorker("groupDifference", { ...window.lasting(1), count }, calls)
          .catch(() => undefined);
        return told;
      };
      return { long: await toldOf(2 ** 50), short: await toldOf(99) };
    });
    const done = long.map(([share]) => share);
    expect(done).toHaveLength(5);
    expect(done).toEqual([...new Set(done)].toSorted((a, b) => a - b));
    expect(long.map(([, of]) => of)).toEqual(done.map(() => 2 ** 50));
    expect(short).toEqual([]);
  });

  it("ends at once when it is aborted, and the next one is answered", async () => {
    const { refused, waited, next } = await page.evaluate(async () => {
      const controller = new AbortController();
      const endless = { ...window.lasting(1), count: 2 ** 50 };
      const put = (input: typeof endless, { signal }: AbortController) =>
        window.calculateInWorker("groupDifference", input, { signal });
      const running = put(endless, controller).catch((error: Error) => error.name);
      const waiting = new AbortController();
      const dropped = put(endless, waiting).catch((error: Error) => error.name);
      const last = put({ ...endless, count: 99 }, new AbortController());
      await new Promise((resolve) => setTimeout(resolve, 300));
      waiting.abort();
      const waited = await dropped;
      controller.abort();
      return { waited, refused: await running, next: await last };
    });
    expect(waited).toBe("AbortError");
    expect(refused).toBe("AbortError");
    expect(next).toMatchObject({ arrangements: 99, exact: false });
    // A browser may let a loop run on for a moment.
    await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBe(1);
  });
});

it("rejects with the name and the words of an error in a calculation", async () => {
  const fault = await page.evaluate(() =>
    window
      .calculateInWorker(
        "groupDifference",
        { ...window.lasting(1), count: 0 },
        { signal: new AbortController().signal },
      )
      .catch((error: Error) => ({ name: error.name, message: error.message })),
  );
  expect(fault).toMatchObject({ name: "RangeError", message: expect.stringMatching(/count.*0/) });
});

it("says that the worker cannot start, and starts it when it can", async () => {
  const { page } = await site.open("");
  await page.waitForFunction(() => "calculateInWorker" in window);
  await page.route("**/assets/calculationWorker-*.js", (route) => route.fulfill({ status: 404 }));
  expect(await page.evaluate(calculateLittle)).toMatch(/^The worker for calculations failed: /);
  await page.unroute("**/assets/calculationWorker-*.js");
  expect(await page.evaluate(calculateLittle)).toBe(9);
});

it("starts another worker after one that died while it was idle", async () => {
  const { page } = await site.open("");
  await page.waitForFunction(() => "calculateInWorker" in window);
  expect(await page.evaluate(calculateLittle)).toBe(9);
  const [worker] = page.workers();
  const closed = worker!.waitForEvent("close");
  await worker!.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of memory");
    });
  });
  await closed;
  expect(await page.evaluate(calculateLittle)).toBe(9);
  expect(page.workers()).toHaveLength(1);
});

it("gives up the blob of each worker, be it there, failed or ended while it starts", async () => {
  const { page } = await site.open("");
  await page.waitForFunction(() => "calculateInWorker" in window);
  await page.evaluate(keepUrls);
  const urls = () => page.evaluate(() => window.urls);
  await page.evaluate(calculateAborted);
  await expect.poll(urls).toEqual({ made: 1, kept: 0 });
  await page.route("**/assets/calculationWorker-*.js", (route) => route.fulfill({ status: 404 }));
  await page.evaluate(calculateLittle);
  await expect.poll(urls).toEqual({ made: 2, kept: 0 });
  await page.unroute("**/assets/calculationWorker-*.js");
  await page.evaluate(calculateLittle);
  expect(await urls()).toEqual({ made: 3, kept: 0 });
});

describe("the page’s content policy", () => {
  it("is kept to, and no other host is asked", () => {
    const { faults, requests } = visit;
    expect(faults).toEqual([]);
    expect(requests.some((url) => /\/assets\/calculationWorker-[^/]*\.js$/.test(url))).toBe(true);
    const isOwn = (url: string) => url.startsWith(site.address) || url.startsWith("blob:");
    expect(requests.filter((url) => !isOwn(url))).toEqual([]);
  });

  it("binds the worker, which reaches no other host", async () => {
    const reached = await page.workers()[0]!.evaluate(
      (stranger) =>
        fetch(stranger).then(
          () => "reached",
          () => "refused",
        ),
      site.stranger.address,
    );
    expect(reached).toBe("refused");
    expect(site.stranger.hits).toEqual([]);
  });
});

it("calculates while developing too, where the worker is made of modules", async () => {
  const server = await calculationsServer();
  try {
    const { page, faults } = await site.open(server.resolvedUrls!.local[0]!);
    await page.waitForFunction(() => "calculateInWorker" in window);
    expect(await page.evaluate(calculateLittle)).toBe(9);
    expect(faults).toEqual([]);
  } finally {
    await server.close();
  }
});

it("comes to the same numbers in Node and in the browser, to the last bit", async () => {
  expect(await page.evaluate(() => window.everything())).toBe(exactText(everything()));
});

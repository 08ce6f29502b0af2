import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changed, type Fault, keepsTheView, missing } from "./faults";
import { alive, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

const reviews = readFileSync("dist/data/demo-1/reviews.parquet");

/** The description of the release, which promises the reviews' file for the stages. */
function promisesReviews(body: Buffer): Buffer {
  const release = JSON.parse(body.toString("utf8"));
  const sha256 = createHash("sha256").update(reviews).digest("hex");
  release.tables.stages = { ...release.tables.stages, bytes: reviews.byteLength, sha256 };
  return Buffer.from(JSON.stringify(release));
}

const ofAnother = (body: Buffer) =>
  Buffer.from(JSON.stringify({ ...JSON.parse(body.toString("utf8")), release: "demo-0" }));

const FAULTS: readonly Fault[] = [
  {
    what: "a Parquet file is missing",
    breakIt: missing("**/stages.parquet"),
    says: /stages\.parquet could not be loaded: the site answered 404/,
  },
  {
    what: "a Parquet file is cut off",
    breakIt: changed("**/stages.parquet", (body) => body.subarray(0, 1000)),
    says: /stages\.parquet is 1000 bytes long instead of \d+/,
  },
  {
    what: "a Parquet file is another one",
    breakIt: changed("**/stages.parquet", (body) => {
      body[100]! ^= 1;
      return body;
    }),
    says: /stages\.parquet is not the file that this release was made with/,
  },
  {
    what: "a Parquet file has other columns, as its release promises",
    breakIt: async (page) => {
      await changed("**/stages.parquet", () => reviews)(page);
      await changed("**/release.json", promisesReviews)(page);
    },
    says: /stages\.parquet cannot be read: has no column /,
  },
  {
    what: "a Parquet file is blocked",
    breakIt: (page) => page.route("**/stages.parquet", (route) => route.abort("blockedbyclient")),
    says: /stages\.parquet could not be loaded: /,
  },
  {
    what: "the release is another one",
    breakIt: changed("**/release.json", ofAnother),
    says: /release\.json is of the release demo-0 instead of demo-1/,
  },
  {
    what: "the release is cut off",
    breakIt: changed("**/release.json", (body) => body.subarray(0, 200)),
    says: /release\.json is not the description of a release/,
  },
  {
    what: "a page stands in the release’s place",
    breakIt: (page) =>
      page.route("**/release.json", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
      ),
    says: /release\.json could not be loaded: the site answered with a page in its place/,
  },
];

it.each(FAULTS)("keeps the drawn view and says why when $what", (fault) =>
  keepsTheView(site, fault),
);

const behindIn = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "What you see is still the one before" });

it("keeps the picture when a choice cannot be worked out, and works it out when asked again", async () => {
  const { page } = await site.open("about:blank", { serviceWorkers: "block" });
  await missing("**/stages.parquet")(page);
  await page.goto(`${site.address}heatmap/?method=in-country`);
  await page.locator(".chips").waitFor();
  await page.locator(".filters summary").click();
  await page.getByLabel("Wave", { exact: true }).selectOption("First reviews (59)");
  const behind = behindIn(page);
  await behind.waitFor();
  const picture = await page.locator("table.heatmap").textContent();
  expect(await page.locator("table.heatmap td[data-place]").count()).toBeGreaterThan(100);
  expect(new URL(page.url()).search).toBe("?wave=1&method=in-country");
  await page.unroute("**/stages.parquet");
  await behind.getByRole("button", { name: "Try again" }).click();
  await behind.waitFor({ state: "detached" });
  await alive(page);
  expect(await page.locator("table.heatmap").textContent()).not.toBe(picture);
  expect(await page.getByRole("alert").count()).toBe(0);
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineReady, type Site, siteOf } from "./site";

let site: Site;
beforeAll(async () => {
  site = await siteOf("dist");
});
afterAll(() => site.close());

/** Presses a button and gives the name and bytes of what it downloads. */
async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Runs in the page: the size of a PNG, and which of some colours it has. */
async function painted({ bytes, wanted }: { bytes: number[]; wanted: string[] }) {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const found = new Set<string>();
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!];
    found.add(`#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`);
  }
  return {
    size: [image.width, image.height],
    missing: wanted.filter((colour) => !found.has(colour)),
  };
}

/** Runs in a page with nothing but a picture: texts that run out of it or into one another, as they are set here. */
function collisions(): string[] {
  const { width, height } = document.querySelector("svg")!.getBoundingClientRect();
  const texts = [...document.querySelectorAll("text")].filter((text) => !text.closest(".stamp"));
  const boxes = texts.map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const leading = Number(text.getAttribute("font-size")) * 0.2;
    const [x, y] = text.hasAttribute("transform") ? [leading, 0] : [0, leading];
    return {
      said: text.textContent,
      left: left + x,
      right: right - x,
      top: top + y,
      bottom: bottom - y,
    };
  });
  const out = boxes.filter((a) => a.left < 0 || a.top < 0 || a.right > width || a.bottom > height);
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.said} | ${b.said}`),
  );
  return [...out.map(({ said }) => `${said} runs out`), ...over];
}

const LIGHT_STAGES = ["#fef5c1", "#93c9b2", "#419b9f"];

it("downloads the picture as PNG at the size of a slide, in the light palette whatever the page’s", async () => {
  const { page, faults } = await site.open("heatmap/", { colorScheme: "dark" });
  const { name, bytes } = await downloaded(page, "Download PNG");
  expect(name).toBe("cmm-heatmap-groups-demo-1-synthetic.png");
  expect(await page.evaluate(painted, { bytes: [...bytes], wanted: LIGHT_STAGES })).toEqual({
    size: [1600, 900],
    missing: [],
  });
  await page.getByText(`Download started: ${name}`).waitFor();
  expect(faults).toEqual([]);
});

describe("downloads the picture as SVG", () => {
  it.each([
    "",
    "?rows=countries",
    "?rows=countries&columns=2016&order=group",
    "?under=D1",
    "?level=dimension&show=index",
    "?compare=group+Region+B*all",
  ])(
    "of the view %s, with all that the figure carries, nothing over another and nothing cut off",
    async (search) => {
      const { page, faults } = await site.open(`heatmap/${search}`);
      if (search !== "") await engineReady(page);
      await page.waitForFunction(() => document.querySelector("main")!.ariaBusy === "false");
      const title = await page.locator("h1").textContent();
      const { name, bytes } = await downloaded(page, "Download SVG");
      expect(name).toMatch(/^cmm-heatmap-(groups|countries)-demo-1-synthetic\.svg$/);
      const svg = bytes.toString("utf8");
      const blank = await page.context().newPage();
      await blank.setContent(`<style>body { margin: 0 }</style>${svg}`);
      const said = await blank.locator("svg").textContent();
      expect(said).toContain(title);
      expect(said).toContain("Synthetic demonstration.");
      expect(said).toContain("Release demo-1");
      expect(await blank.evaluate(collisions)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});

it("copies the finding with its source, and the link, where the browser allows it", async () => {
  const { page } = await site.open("heatmap/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const title = await page.locator("h1").textContent();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy the finding" }).click();
  await page.getByRole("status").getByText("Copied").waitFor();
  const [first, second] = (await read()).split("\n");
  expect(first).toBe(title);
  expect(second).toMatch(/^n = \d+ of .* Release demo-1 .* Synthetic demonstration\..* http:\S+$/);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.waitForFunction(
    async (address) => (await navigator.clipboard.readText()) === address,
    `${site.address}heatmap/`,
  );
});

it("opens the SQL of a figure in the editor, with its values, and runs it when the reader does", async () => {
  const { page, faults } = await site.open("heatmap/?rows=countries&wave=1");
  await engineReady(page);
  await page.getByText("The SQL of this figure").click();
  await page.getByRole("link", { name: /^On which stage does the review/ }).click();
  await page.waitForURL(/\/data\/sql\/#sql=/);
  const editor = page.locator(".cm-content");
  await editor.waitFor();
  expect(await editor.textContent()).toContain("-- On which stage does the review");
  expect(await page.getByRole("table").count()).toBe(0);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByText(/^[\d,]+ rows in/).waitFor();
  expect(faults).toEqual([]);
});

it("downloads what it takes to make a figure again, as one ZIP", async () => {
  const { page } = await site.open("heatmap/");
  const { name, bytes } = await downloaded(page, "Download to replicate (ZIP)");
  expect(name).toBe("cmm-heatmap-groups-replication-demo-1-synthetic.zip");
  const text = bytes.toString("latin1");
  for (const file of ["README.txt", "rows.csv", "setup.sql", "stagesByGroup.sql", "CITATION.txt"])
    expect(text).toContain(file);
});

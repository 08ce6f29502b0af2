// @vitest-environment jsdom
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeAsk, setUpPages } from "../page";
import { ANSWERS, RELEASE } from "../portfolio";
import { savedFiles, takenFrom, textOf } from "../takenFiles";

setUpPages();

const saved = savedFiles();
afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

function clipboardIs(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}

const refusing = () => Promise.reject(new Error("not allowed"));

describe("a figure can be taken away", () => {
  it("as files, as its finding and as its link, each with a button", async () => {
    const { names, one } = await takenFrom("/heatmap");
    expect(names()).toEqual([
      "Download CSV: what is shown (12 rows)",
      "Download CSV: every published stage",
      "Download PNG",
      "Download SVG",
      "Download to replicate (ZIP)",
      "Copy the finding",
      "Copy the link",
      "Copy a link pinned to this release",
    ]);
    expect(one(".take").tagName).toBe("SECTION");
  });

  it("without all there is, where it gives none", async () => {
    const { names } = await takenFrom("/");
    expect(names()).toEqual([
      "Download CSV: what is shown (1 row)",
      "Download PNG",
      "Download SVG",
      "Download to replicate (ZIP)",
      "Copy the finding",
      "Copy the link",
      "Copy a link pinned to this release",
    ]);
  });

  it("as an SVG with its texts and permalink inside, under a name that says synthetic", async () => {
    const { press, said, text } = await takenFrom("/heatmap?rows=countries");
    await press("Download SVG");
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe("cmm-heatmap-countries-test-1-synthetic.svg");
    expect(saved[0]!.blob.type).toBe("image/svg+xml;charset=utf-8");
    const svg = new DOMParser().parseFromString(await textOf(saved[0]!.blob), "image/svg+xml");
    expect(svg.querySelector("title")!.textContent).toBe(text("h1"));
    expect(svg.querySelector("desc")!.textContent).toContain(
      `Release test-1 of 2026-01-31. Synthetic: invented countries and stages. ${location.origin}/heatmap/?rows=countries`,
    );
    expect(svg.querySelector(".stamp text")!.textContent).toBe("SYNTHETIC");
    await vi.waitFor(() =>
      expect(said()).toBe("Download started: cmm-heatmap-countries-test-1-synthetic.svg"),
    );
  });

  it("as a picture stamped as a preview where it is one", async () => {
    const release = [{ ...RELEASE, synthetic: 0, preview: "XAG", preview_name: "Gum" }];
    const { press } = await takenFrom("/heatmap", fakeAsk({ ...ANSWERS, release }));
    await press("Download SVG");
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe("cmm-heatmap-groups-test-1-preview-XAG.svg");
    const svg = await textOf(saved[0]!.blob);
    expect(svg).toContain("Preview for Gum’s government");
    expect(svg).toContain(">PREVIEW<");
    expect(svg).not.toMatch(/synthetic/i);
  });

  it("and says so where a picture cannot be made", async () => {
    URL.createObjectURL = () => {
      throw new Error("refused");
    };
    const { press, text } = await takenFrom("/heatmap");
    await press("Download SVG");
    await vi.waitFor(() =>
      expect(text('.take [role="alert"]')).toBe(
        "The picture could not be made; try again when you are online.",
      ),
    );
  });
});

describe("copying", () => {
  it("takes the finding with n, release, synthetic and permalink, and says that it did", async () => {
    const texts: string[] = [];
    clipboardIs(async (text) => void texts.push(text));
    const { press, said, text } = await takenFrom("/heatmap?rows=countries");
    expect(said()).toBe("");
    await press("Copy the finding");
    await vi.waitFor(() => expect(said()).toBe("Copied"));
    const [title, source] = texts[0]!.split("\n");
    expect(title).toBe(text("h1"));
    expect(source).toMatch(/^n = 6 of 9 countries, reviewed 2016 to 2019\./);
    expect(source).toContain("Release test-1 of 2026-01-31. Synthetic demonstration.");
    expect(source!.endsWith(` ${location.origin}/heatmap/?rows=countries`)).toBe(true);
  });

  it("takes the link of the view that is shown", async () => {
    const texts: string[] = [];
    clipboardIs(async (text) => void texts.push(text));
    const { press } = await takenFrom("/heatmap?rows=countries&utm_source=letter");
    await press("Copy the link");
    await vi.waitFor(() => expect(texts).toEqual([`${location.origin}/heatmap/?rows=countries`]));
  });

  it("takes the link with the release that it was made with", async () => {
    const texts: string[] = [];
    clipboardIs(async (text) => void texts.push(text));
    const { press } = await takenFrom("/heatmap?rows=countries&release=older");
    await press("Copy a link pinned to this release");
    const pinned = `${location.origin}/heatmap/?rows=countries&release=test-1`;
    await vi.waitFor(() => expect(texts).toEqual([pinned]));
  });

  it("gives no pinned link of what is open on this computer alone", async () => {
    const open = { release: [{ ...RELEASE, own: "records" }], reviewsAgreed: [] };
    const { names } = await takenFrom("/heatmap", fakeAsk({ ...ANSWERS, ...open }));
    expect(names()).toContain("Copy the link");
    expect(names()).not.toContain("Copy a link pinned to this release");
  });

  it.each([
    ["is refused", refusing],
    ["is not there at all", undefined],
  ])("that %s gives the text to be copied by hand", async (_, writeText) => {
    if (writeText) clipboardIs(writeText);
    const { press, said, text, one } = await takenFrom("/heatmap");
    await press("Copy the link");
    await vi.waitFor(() => expect(text('.take [role="alert"]')).toContain("select it"));
    expect(said()).toBe("");
    const area = one(".take textarea") as HTMLTextAreaElement;
    expect(area.value).toBe(`${location.origin}/heatmap/`);
    expect(area.getAttribute("aria-label")).toBe("Text to copy");
    act(() => area.focus());
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
  });

  it("says no more of it once another view is shown", async () => {
    clipboardIs(async () => undefined);
    const { press, said, go } = await takenFrom("/heatmap");
    await press("Copy the link");
    await vi.waitFor(() => expect(said()).toBe("Copied"));
    await go("/heatmap?rows=countries");
    expect(said()).toBe("");
  });
});

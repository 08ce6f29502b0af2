// @vitest-environment jsdom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { pageAt, sentenceIn, setUpPages } from "../page";

setUpPages();

const stops = (placed: readonly HTMLElement[]) =>
  placed.filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset.place);

const focused = () => document.activeElement as HTMLElement;

describe("the grid", () => {
  it("is one tab stop, its first cell; headings and boxes in it are reached with arrow keys alone", async () => {
    const { all } = await pageAt("/heatmap");
    expect(all(".heatmap td[data-place]")).toHaveLength(12);
    expect(stops(all(".heatmap [data-place]"))).toEqual(["0 0"]);
    const others = all(".heatmap a, .heatmap button, .heatmap input");
    expect(others.filter(({ tabIndex }) => tabIndex !== -1)).toEqual([]);
  });

  it("is walked with the arrow keys, the tab stop going along and the sentence with it", async () => {
    const { all, text, press, focus } = await pageAt("/heatmap");
    expect(text(".hint")).toMatch(/^4 rows\. .*arrow keys/);
    await focus('td[data-place="0 0"]');
    expect(text(".reading span")).toBe(
      "North, Strategy: median typical stage Established; 3 of 4 had reached Established; n = 4 of 5 countries.",
    );
    for (const [key, place] of [
      ["ArrowRight", "0 1"],
      ["ArrowDown", "1 1"],
      ["End", "1 2"],
      ["ArrowRight", "1 2"],
      ["Home", "1 0"],
    ] as const) {
      await press(key);
      expect(focused().dataset.place).toBe(place);
      expect(stops(all(".heatmap [data-place]"))).toEqual([place]);
      expect(text(".reading span")).toBe(sentenceIn(focused()));
    }
    await press("End", { ctrlKey: true });
    expect(text(".reading span")).toBe(
      "All countries, Mindset: not asked for in the edition used.",
    );
  });

  it("leaves other keys alone, and takes those that are its own", async () => {
    const { press, focus } = await pageAt("/heatmap");
    await focus('td[data-place="0 0"]');
    const seen: [string, boolean][] = [];
    const note = (event: KeyboardEvent) => void seen.push([event.key, event.defaultPrevented]);
    document.addEventListener("keydown", note);
    await press("Tab");
    await press("ArrowDown");
    await press("x");
    document.removeEventListener("keydown", note);
    expect(seen).toEqual([
      ["Tab", false],
      ["ArrowDown", true],
      ["x", false],
    ]);
  });

  it("says a cell’s sentence when it is pointed at", async () => {
    const { one, text } = await pageAt("/heatmap");
    await act(async () => {
      one('td[data-place="1 1"] [aria-hidden]').dispatchEvent(
        new Event("pointerover", { bubbles: true }),
      );
    });
    expect(text(".reading span")).toBe("South, Response: not assessed.");
  });

  it("says a sentence of every cell to the ear, and its face to the eye alone", async () => {
    const { all } = await pageAt("/heatmap");
    const cells = all(".heatmap td[data-place]");
    expect(cells.filter((cell) => !/^.+, .+: .+\.$/.test(sentenceIn(cell)))).toEqual([]);
    const faces = cells.flatMap((cell) =>
      cell.hasAttribute("aria-label") ? [] : [...cell.children],
    );
    const heard = faces.filter(
      (face) => !face.classList.contains("unseen") && face.getAttribute("aria-hidden") !== "true",
    );
    expect(heard).toEqual([]);
  });
});

describe("the headings of the grid", () => {
  it("are walked into from the cells, over columns and over what these stand under, and back", async () => {
    const { all, press, focus } = await pageAt("/heatmap?columns=2016");
    await focus('td[data-place="0 1"]');
    for (const [key, place, name] of [
      ["ArrowUp", "-1 1", "D1.2 Incidents"],
      ["ArrowUp", "-2 0", "D1 Policy of 2016"],
      ["ArrowUp", "-2 0", "D1 Policy of 2016"],
      ["ArrowDown", "-1 0", "D1.1 Plans"],
      ["ArrowRight", "-1 1", "D1.2 Incidents"],
    ] as const) {
      await press(key);
      expect(focused().dataset.place).toBe(place);
      expect(focused().textContent).toBe(name);
      expect(stops(all(".heatmap [data-place]"))).toEqual([place]);
    }
    await press("ArrowDown");
    expect(focused().dataset.place).toBe("0 1");
  });

  it("are walked into over themes, which lead nowhere themselves, too", async () => {
    const { press, focus } = await pageAt("/heatmap");
    await focus('td[data-place="0 1"]');
    await press("ArrowUp");
    expect(focused().textContent).toBe("D1 Policy");
    await press("ArrowDown");
    expect(focused().tagName).toBe("TD");
  });

  it("are walked along, from what stands over some columns to what stands over the next", async () => {
    const { press, focus } = await pageAt("/heatmap?columns=2016");
    await focus('a[data-place="-2 0"]');
    await press("ArrowRight");
    expect(focused().textContent).toBe("D2 Culture of 2016");
    await press("ArrowLeft");
    expect(focused().textContent).toBe("D1 Policy of 2016");
  });

  it("of rows are walked into to the left of the cells, up and down, and back", async () => {
    const { press, focus } = await pageAt("/heatmap");
    await focus('td[data-place="0 0"]');
    for (const [key, place, name] of [
      ["ArrowLeft", "0 -1", "Compare North"],
      ["ArrowLeft", "0 -1", "Compare North"],
      ["ArrowDown", "1 -1", "Compare South"],
      ["ArrowDown", "2 -1", "Compare In no group"],
      ["ArrowUp", "1 -1", "Compare South"],
    ] as const) {
      await press(key);
      expect(focused().dataset.place).toBe(place);
      expect(focused().getAttribute("aria-label")).toBe(name);
    }
    await press("ArrowRight");
    expect(focused().dataset.place).toBe("1 0");
  });

  it("take Space and Enter as links and boxes do, and open no cell by them", async () => {
    const { press, focus, search } = await pageAt("/heatmap?columns=2016");
    const seen: boolean[] = [];
    const note = ({ defaultPrevented }: KeyboardEvent) => void seen.push(defaultPrevented);
    document.addEventListener("keydown", note);
    for (const place of ["0 -1", "-1 0", "-2 0"]) {
      await focus(`[data-place="${place}"]`);
      await press(" ");
      await press("Enter");
    }
    document.removeEventListener("keydown", note);
    expect(seen).toEqual(Array.from({ length: 6 }, () => false));
    expect(search()).toBe("?columns=2016");
  });
});

describe("Alt and the arrow up", () => {
  it.each([
    ["?columns=2016&level=aspect&under=D1.1", "?columns=2016&under=D1"],
    ["?columns=2016&under=D1", "?columns=2016&level=dimension"],
    ["", "?level=dimension"],
    ["?level=dimension", "?level=dimension"],
  ])("lead from “%s” to “%s”, from a cell and from a heading", async (from, to) => {
    const { press, focus, search, go } = await pageAt(`/heatmap${from}`);
    for (const place of ["0 0", "0 -1"]) {
      await focus(`[data-place="${place}"]`);
      await press("ArrowUp", { altKey: true });
      expect(search()).toBe(to);
      await go(`/heatmap${from}`);
    }
  });

  it("leave the focus in the table", async () => {
    const { press, focus } = await pageAt("/heatmap?columns=2016");
    await focus('td[data-place="1 0"]');
    await press("ArrowUp", { altKey: true });
    expect(focused().dataset.place).toBe("1 0");
  });
});

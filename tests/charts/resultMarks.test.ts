import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { ResultChart } from "../../src/analyses/resultChart";
import { draw } from "../../src/charts/draw";

const HOSTILE = "<img src=x onerror=alert(1)>";

function drawn(chart: Partial<ResultChart>, width = 720): Element {
  const { document } = new JSDOM().window;
  const whole: ResultChart = {
    form: "bars",
    x: "a",
    y: "n",
    scale: "text",
    points: [
      { x: HOSTILE, y: 2 },
      { x: "b", y: -1 },
    ],
    left: 0,
    total: 2,
    ...chart,
  };
  document.body.innerHTML = draw("result", { chart: whole, stamp: "SYNTHETIC" }, width, document);
  return document.body;
}

const YEARS: Partial<ResultChart> = {
  form: "line",
  scale: "year",
  points: [
    { x: 2015, y: 1 },
    { x: 2021, y: 3 },
  ],
};
const DAYS: Partial<ResultChart> = {
  form: "dots",
  scale: "day",
  points: [
    { x: "2015-01-31", y: 1 },
    { x: "2021-01-31", y: 3 },
  ],
};

describe.each([312, 720])("a quick chart, %d wide", (width) => {
  it("has a bar for each row, a dot for each, and one line through them", () => {
    expect(drawn({}, width).querySelectorAll("[aria-label=bar] rect")).toHaveLength(2);
    expect(drawn(DAYS, width).querySelectorAll("[aria-label=dot] circle")).toHaveLength(2);
    const line = drawn(YEARS, width);
    expect(line.querySelectorAll("[aria-label=line] path")).toHaveLength(1);
    expect(line.querySelectorAll("[aria-label=dot] circle")).toHaveLength(2);
  });

  it.each([{}, YEARS, DAYS])("carries its stamp, and no style attribute: %j", (chart) => {
    const body = drawn(chart, width);
    expect(body.textContent).toContain("SYNTHETIC");
    expect(body.innerHTML).not.toMatch(/<[^>]+\sstyle=/);
  });

  it("writes years as years", () => {
    const ticks = [
      ...drawn(YEARS, width).querySelectorAll("[aria-label='x-axis tick label'] text"),
    ];
    const years = ticks.map(({ textContent }) => textContent);
    expect(years).toContain("2016");
    expect(years.filter((year) => !/^\d{4}$/.test(year))).toEqual([]);
  });

  const ticksOf = (axis: "x" | "y", chart: Partial<ResultChart>) =>
    [...drawn(chart, width).querySelectorAll(`[aria-label='${axis}-axis tick label'] text`)].map(
      ({ textContent }) => textContent,
    );

  it("begins counts at nothing, on whole ticks", () => {
    const counts = [
      { x: 2015, y: 101 },
      { x: 2016, y: 103 },
    ];
    expect(ticksOf("y", { ...YEARS, points: counts })[0]).toBe("0");
    expect(ticksOf("y", YEARS)).toEqual(["0", "1", "2", "3"]);
    expect(ticksOf("x", {}).filter((tick) => !/^.?\d+$/.test(tick))).toEqual([]);
    const shares = counts.map(({ x, y }) => ({ x, y: y + 0.5 }));
    expect(ticksOf("y", { ...YEARS, points: shares })[0]).toBe("101.5");
  });

  it("breaks its line where years are missing, and nowhere else", () => {
    const pathOf = (years: readonly number[]) => {
      const points = years.map((x) => ({ x, y: 1 }));
      return drawn({ ...YEARS, points }, width)
        .querySelector("[aria-label=line] path")!
        .getAttribute("d")!;
    };
    const parts = (years: readonly number[]) => pathOf(years).split("M").length - 1;
    expect(parts([2015, 2016, 2017])).toBe(1);
    expect(parts([2015, 2016, 2019, 2020, 2022])).toBe(3);
  });

  it.each([{}, YEARS, DAYS])("has its axis’s name between ticks and stamp: %j", (chart) => {
    const body = drawn(chart, width);
    const belowAxis = (group: string) => {
      const moved = body.querySelector(`g[aria-label='${group}']`)!.getAttribute("transform")!;
      return Number(moved.split(",")[1]!.replace(")", ""));
    };
    const [ticks, name, stamp] = ["x-axis tick label", "x-axis label", "text"].map(belowAxis);
    expect([name! - ticks! > 20, stamp! - name! > 10, stamp! < 74 - 10]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("has text as text", () => {
    const body = drawn({}, width);
    expect(body.querySelectorAll("img")).toHaveLength(0);
    expect(body.textContent).toContain("<img src=x");
  });
});

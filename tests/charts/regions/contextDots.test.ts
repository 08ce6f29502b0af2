import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { draw } from "../../../src/charts/draw";
import { contextBlock } from "../../../src/charts/regions/contextBlock";
import type { ContextDots } from "../../../src/charts/regions/contextDots";

const DOTS: ContextDots["dots"] = [10_000, 200_000, 3_000_000].map((value, i) => ({
  name: ["Alder", "Birch", "Cedar"][i]!,
  value,
  index: 1 + i,
  spoken: `country ${i}`,
  group: ([null, "lit", "against"] as const)[i]!,
  isLit: i === 1,
}));

function drawn(chart: ContextDots, width: number): Element {
  const { document } = new JSDOM().window;
  document.body.innerHTML = draw("context", chart, width, document);
  return document.body.firstElementChild!;
}

it.each([312, 720])("draws a dot a country and no line of any fit, %d wide", (width) => {
  const chart = drawn({ measure: "population", dots: DOTS }, width);
  expect(chart.querySelectorAll("a")).toHaveLength(0);
  const dots = [...chart.querySelectorAll("circle[fill]")];
  expect(dots.map((dot) => dot.getAttribute("fill"))).toEqual([
    "var(--ground)",
    "var(--accent)",
    "var(--ink)",
  ]);
  const paths = [...chart.querySelectorAll("path, line")];
  expect(paths.every((mark) => !/[CSQ]/.test(mark.getAttribute("d") ?? ""))).toBe(true);
  const texts = [...chart.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts.filter((text) => DOTS.some(({ name }) => name === text))).toEqual(["Birch"]);
});

it("places population by its logarithm and internet users by their share", () => {
  const places = (measure: "population" | "internet", values: readonly number[]) =>
    [
      ...drawn(
        { measure, dots: DOTS.map((dot, i) => ({ ...dot, value: values[i]! })) },
        720,
      ).querySelectorAll("circle[fill]"),
    ].map((circle) => Number(circle.getAttribute("cx")));
  const [a, b, c] = places("population", [1000, 10_000, 100_000]);
  expect(b! - a!).toBeCloseTo(c! - b!, 3);
  const [d, e, f] = places("internet", [10, 20, 40]);
  expect(f! - e!).toBeCloseTo(2 * (e! - d!), 3);
});

it("sets scatters side by side in a picture, in colours that stand alone", () => {
  const { document } = new JSDOM().window;
  const charts = (["population", "internet"] as const).map((measure) => ({
    measure,
    dots: DOTS.map((dot, i) => ({ ...dot, value: 10 + i })),
  }));
  const block = contextBlock(charts, document)(1548, 14);
  expect(block.width).toBeLessThanOrEqual(1548);
  const markup = block.drawn(0, 0);
  expect(markup).not.toMatch(/var\(|<a |<style/);
  expect(markup.match(/<svg/g)).toHaveLength(2);
});

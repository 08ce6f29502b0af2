import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { MapChart } from "../../src/charts/countryMapMarks";
import { draw } from "../../src/charts/draw";

const HOSTILE = '"><img src=x onerror=alert(1)>';

const point = (x: number, y: number, other: Partial<MapChart["points"][number]> = {}) => ({
  x,
  y,
  name: `At ${x}`,
  spoken: `At ${x}, North`,
  cluster: 0,
  group: null,
  isLit: false,
  href: `?country=X${x}`,
  ...other,
});

const CHART: MapChart = {
  points: [
    point(0, 0, { isLit: true, group: "lit" }),
    point(2, 1, { cluster: 1, name: HOSTILE, spoken: HOSTILE }),
    point(4, 0, { cluster: null, group: "against" }),
  ],
  keys: [{ cluster: 0, group: null, name: "Cluster 1" }],
};

function drawn(chart: MapChart = CHART, width = 720): Element {
  const { document } = new JSDOM().window;
  document.body.innerHTML = draw("countryMap", chart, width, document);
  return document.body;
}

const marksOf = (body: Element) =>
  [...body.querySelectorAll("a")].map((link) => link.firstElementChild!);

/** Where a point is drawn, in pixels. */
const placeOf = (mark: Element) =>
  /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute("transform")!)!.slice(1).map(Number);

describe.each([312, 720])("the map of countries, %d wide", (width) => {
  it("has a link for each country, named, that leads to it, and none for the key", () => {
    const links = [...drawn(CHART, width).querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "?country=X0",
      "?country=X2",
      "?country=X4",
    ]);
    expect(links.map((link) => link.querySelector("title")!.textContent)).toEqual([
      "At 0, North",
      HOSTILE,
      "At 4, North",
    ]);
  });

  it("has one scale on both axes, without names, numbers or ticks", () => {
    const body = drawn(CHART, width);
    const [one, two, three] = marksOf(body).map(placeOf);
    const across = three![0]! - one![0]!;
    expect(two![0]! - one![0]!).toBeCloseTo(across / 2, 1);
    expect(one![1]! - two![1]!).toBeCloseTo(across / 4, 0);
    expect([...body.querySelectorAll("text")].map(({ textContent }) => textContent)).toEqual([
      "At 0",
      "Cluster 1",
    ]);
  });
});

it("tells clusters apart by shape and groups in the light by fill, in no colours but those of the page", () => {
  const body = drawn();
  const marks = marksOf(body);
  expect(new Set(marks.map((mark) => mark.getAttribute("d"))).size).toBe(3);
  expect(marks.map((mark) => mark.getAttribute("fill"))).toEqual([
    "var(--accent)",
    "var(--ground)",
    "var(--ink)",
  ]);
  const colours = [...body.innerHTML.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(
    ([, colour]) => colour!,
  );
  const known = /^(var\(--(ink|accent|ground)\)|none|inherit|currentColor)$/;
  expect(colours.filter((colour) => !known.test(colour))).toEqual([]);
});

it("can be heard: it is not hidden, and no group without a role has a name", () => {
  const body = drawn();
  expect(body.querySelectorAll("[aria-hidden], g[aria-label]")).toHaveLength(0);
});

it("has text as text, and no style attribute, which the page’s policy would refuse", () => {
  const body = drawn();
  expect(body.querySelectorAll("img")).toHaveLength(0);
  expect(body.innerHTML).not.toMatch(/<[^>]+\sstyle=/);
});

it("has room where all lie on one line", () => {
  const points = [point(0, 0), point(1, 0), point(2, 0)];
  const places = marksOf(drawn({ points, keys: [] })).map(placeOf);
  expect(places.flat().filter((at) => !(at >= 0 && at <= 720))).toEqual([]);
});

import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { draw } from "../../src/charts/draw";

const ROWS = [
  { year: 2015, edition: "2014", reviews: 1 },
  { year: 2015, edition: "2016", reviews: 1200 },
  { year: 2018, edition: "2016", reviews: 3 },
];

function drawn(width: number): Element {
  const { document } = new JSDOM().window;
  document.body.innerHTML = draw("reviewsByYear", ROWS, width, document);
  return document.body.firstElementChild!;
}

const texts = (chart: Element, within: string) =>
  [...chart.querySelectorAll(`${within} text`)].map(({ textContent }) => textContent);

it.each([312, 720])("draws one bar per row with its number on it, %d wide", (width) => {
  const chart = drawn(width);
  expect(chart.querySelectorAll("[aria-label=bar] rect")).toHaveLength(3);
  expect(texts(chart, "[aria-label=text]").filter((text) => /\d$/.test(text))).toEqual([
    "1",
    "1,200",
    "3",
  ]);
  expect(chart.getAttribute("width")).toBe(String(width));
});

it("names the editions as the page does", () => {
  const named = texts(drawn(720), "[aria-label=text]");
  expect(named).toContain("2014 pilot");
  expect(named).toContain("2016 edition");
});

it("has a place for the years between, in which nothing was reviewed", () => {
  expect(texts(drawn(720), "[aria-label*=tick]")).toEqual(["2015", "2016", "2017", "2018"]);
  expect(texts(drawn(312), "[aria-label*=tick]")).toEqual(["15", "16", "17", "18"]);
});

it("is hidden from readers who hear the page, who get its label and its table", () => {
  expect(drawn(720).getAttribute("aria-hidden")).toBe("true");
});

it("has no style attribute, which the page’s policy would refuse", () => {
  expect(drawn(720).outerHTML).not.toMatch(/<[^>]+\sstyle=/);
});

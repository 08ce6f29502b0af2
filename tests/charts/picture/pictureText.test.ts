import { expect, it } from "vitest";
import { balanced, textWidth, wrapped } from "../../../src/charts/picture/pictureText";

const STYLE = { size: 10 };

it("wraps a text into lines no wider than they may be, and loses none of it", () => {
  const text = "Awareness raising (incl. executives) and professional training";
  const lines = wrapped(text, 120, STYLE);
  expect(lines.join(" ")).toBe(text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((words) => textWidth(words, STYLE) > 120)).toEqual([]);
});

it("breaks a word that is wider than a line, an address above all", () => {
  const link = "https://atlas.example.org/heatmap/?rows=countries&order=group&columns=2016";
  const lines = wrapped(link, 150, STYLE);
  expect(lines.join("")).toBe(link);
  expect(lines.filter((words) => textWidth(words, STYLE) > 150)).toEqual([]);
});

it("keeps together what a no-break space joins", () => {
  expect(wrapped("4\u00A0published of 5\u00A0countries", 90, STYLE)).toEqual([
    "4\u00A0published of",
    "5\u00A0countries",
  ]);
  expect(wrapped("of 5\u00A0countries", 70, STYLE)).toEqual(["of", "5\u00A0countries"]);
});

it("takes other scripts to be wide, and marks over letters for nothing", () => {
  expect(textWidth("中文", STYLE)).toBe(20);
  expect(textWidth("e\u0301", STYLE)).toBe(textWidth("e", STYLE));
  expect(textWidth("", STYLE)).toBe(0);
});

it("makes lines about as long as one another without adding one", () => {
  const text = "one two three four five six seven eight nine ten eleven";
  const lines = wrapped(text, 250, STYLE);
  const even = wrapped(text, balanced(text, 250, STYLE), STYLE);
  expect(even).toHaveLength(lines.length);
  expect(textWidth(even.at(-1)!, STYLE)).toBeGreaterThan(textWidth(lines.at(-1)!, STYLE));
});

import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { chartBlock } from "../../../src/charts/picture/chartBlock";
import { figurePicture } from "../../../src/charts/picture/figurePicture";
import { COLOURS } from "../../../src/charts/picture/pictureColours";
import { parsed } from "./pictureBoxes";

const TEXTS = {
  title: "A finding",
  subtitle: "Of whom",
  notes: ["n = 3"],
  marks: ["Synthetic"],
  stamp: "SYNTHETIC",
  release: "Release test-1",
  source: "Source",
  link: "https://example.org/",
};

const { document } = new JSDOM().window;
const HOW = { document, widest: 48 };
const YEARS = [
  { year: 2015, edition: "2014", reviews: 1 },
  { year: 2018, edition: "2016", reviews: 3 },
];
const point = { x: 0, y: 0, cluster: 0, group: null, isLit: false } as const;
const MAP = {
  points: [
    { ...point, name: "A & B", spoken: "A & B <", href: "?a=1&b=2" },
    { ...point, x: 1, name: "C", spoken: "C", group: "lit" as const, isLit: true, href: "?c" },
  ],
  keys: [],
};

const BODIES = {
  bars: chartBlock("reviewsByYear", YEARS, HOW),
  map: chartBlock("countryMap", MAP, HOW),
};

describe.each(Object.entries(BODIES))("a chart in a picture: %s", (_, body) => {
  const svg = figurePicture(body, TEXTS);

  it("is well-formed, with its stamp over it and nothing of the page in it", () => {
    const picture = parsed(svg);
    expect(picture.querySelectorAll(".stamp text").length).toBeGreaterThan(0);
    expect(picture.querySelectorAll("a, style, script, [href]")).toHaveLength(0);
    expect(svg).not.toMatch(/var\(|\sstyle=|currentColor/);
  });

  it("has the light colours", () => {
    expect(svg).toContain(COLOURS.accent);
    expect(svg).toContain(COLOURS.ink);
  });
});

it("grows with the type of the picture, and no wider than it may be", () => {
  const [small, large] = [11, 20].map((type) => BODIES.bars(1500, type));
  expect(large!.width / small!.width).toBeCloseTo(20 / 11, 1);
  expect(BODIES.bars(300, 20).width).toBeLessThanOrEqual(300);
});

import { describe, expect, it } from "vitest";
import { figurePicture, SLIDE } from "../../../src/charts/picture/figurePicture";
import { type Block, textBlock } from "../../../src/charts/picture/pictureBlock";
import type { PictureTexts } from "../../../src/charts/picture/pictureTexts";
import { parsed, textBoxes } from "./pictureBoxes";

const TEXTS: PictureTexts = {
  title: "Region A and Region B are most alike & so on.",
  subtitle: "Typical difference in stages.",
  notes: ["n = 59 of 101 countries.", "Darker is further apart."],
  marks: ["Synthetic demonstration."],
  stamp: "SYNTHETIC",
  release: "Release test-1 of 2026-01-31.",
  source: "Source: CMM Atlas.",
  link: "https://atlas.example.org/regions/?group=North#likeness",
};

const bodyOf = (height: number) => (width: number, type: number) =>
  ({ ...textBlock(`type ${type}`, width, { size: type }), height: height * type }) as Block;

const drawn = (body = bodyOf(10), texts: Partial<PictureTexts> = {}) => {
  const picture = parsed(figurePicture(body, { ...TEXTS, ...texts }));
  const boxes = textBoxes(picture);
  const [width, height] = ["width", "height"].map((side) =>
    Number(picture.documentElement.getAttribute(side)),
  );
  return { picture, said: boxes.map(({ said }) => said).join(" "), width, height };
};

describe("the picture of a figure", () => {
  it("carries all that must be known of it, and a link back", () => {
    const { said, picture } = drawn();
    const { stamp: _, notes, marks, ...others } = TEXTS;
    for (const text of [...Object.values(others), ...notes, ...marks]) {
      for (const word of text.split(" ")) expect(said).toContain(word);
    }
    expect(picture.querySelector("title")!.textContent).toBe(TEXTS.title);
    expect(picture.querySelector("desc")!.textContent).toContain(TEXTS.link);
    expect(picture.querySelector("desc")!.textContent).toContain(TEXTS.marks[0]);
  });

  it("is a slide with the largest type that fits", () => {
    const { said, width, height } = drawn(bodyOf(10));
    expect([width, height]).toEqual([SLIDE.width, SLIDE.height]);
    expect(said).toContain("type 20");
    expect(drawn(bodyOf(40)).said).toContain("type 16");
    expect(drawn(bodyOf(40)).height).toBe(SLIDE.height);
  });

  it("is higher where even the smallest type does not fit, and cuts nothing off", () => {
    const { said, width, height } = drawn(bodyOf(200));
    expect(said).toContain("type 11");
    expect(width).toBe(SLIDE.width);
    expect(height).toBeGreaterThan(200 * 11);
  });

  it("is wider where its body is", () => {
    const wide = (width: number, type: number): Block => ({
      ...bodyOf(10)(width, type),
      width: 3000,
    });
    expect(drawn(wide).width).toBeGreaterThan(3000);
  });

  it("is stamped all over where it must not be taken for something else, and only there", () => {
    const stamps = (texts: Partial<PictureTexts>) =>
      drawn(bodyOf(30), texts).picture.querySelectorAll(".stamp text").length;
    expect(stamps({})).toBeGreaterThan(4);
    expect(stamps({ stamp: "" })).toBe(0);
  });

  it("fetches nothing and runs nothing", () => {
    const svg = figurePicture(bodyOf(10), TEXTS);
    expect(svg).not.toMatch(/<(image|use|script|style|foreignObject|a)\b|href|url\(|@import/);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textBlock } from "../../src/charts/picture/pictureBlock";
import type { Handout } from "../../src/handouts/handout";
import { slideFile } from "../../src/handouts/slideFile";
import { slidePicture } from "../../src/handouts/slidePicture";
import { briefingWords } from "../../src/words/briefingWords";
import { overlaps, parsed, textBoxes } from "../charts/picture/pictureBoxes";
import { HANDOUT, painter, paragraphsOf, partsOf } from "./handouts";

const themes = JSON.parse(readFileSync("data/framework/themes.json", "utf8")) as readonly {
  readonly name: string;
}[];
const longest = themes.map(({ name }) => name).toSorted((a, b) => b.length - a.length)[0]!;

/** The longest sentences that are made, of a group with a name: everything that can be said besides is. */
function longestOf(group: string): Handout {
  const { sentences: say, figure, others, lens } = briefingWords().page;
  const told = { item: longest, placed: 188, reached: 88 };
  const title = say.range(told, told, group, 3);
  const years = [2015, 2025] as const;
  const editions = ["2014", "2016", "2021"].map((name) => ({ name, n: 188 }));
  const methods = ["in-country", "questionnaire"].map((name) => ({ name, n: 188 }));
  const texts = [
    title,
    say.coverage(group, {
      countries: 193,
      reviewed: 188,
      published: 188,
      years,
      editions,
      methods,
    }),
    say.cannot([
      say.parts.unpublished(188),
      say.parts.countries(188, group),
      say.parts.few(7),
      say.parts.method(group, "questionnaire"),
      say.parts.editions,
      say.parts.dates(years),
      say.parts.cause,
    ]),
  ];
  const source = "CMM Atlas, release demo-1 of 2026-11-21";
  return {
    ...HANDOUT,
    title,
    subtitle: figure.subtitle(figure.read(longest), group, others.income(group)),
    sentences: texts.map((text) => ({ text, source })),
    notes: [lens.note(longest, "")],
  };
}

const LONG = "Landlocked developing countries and small island developing States";
const LONGEST = `${LONG} (${"x".repeat(98 - LONG.length - 1)})`;
const letters = (text: string) => text.replaceAll(/\s/g, "");

describe("the longest sentences of a briefing", () => {
  it.each([
    ["a long name", LONG],
    ["the longest name that an address can have", LONGEST],
  ])("stand whole and readable in a room in the picture of a slide: %s", (_, group) => {
    const handout = longestOf(group);
    const boxes = textBoxes(parsed(slidePicture(handout)));
    expect(overlaps(boxes)).toEqual([]);
    const said = letters(
      boxes
        .filter(({ size }) => size >= 24)
        .map((box) => box.said)
        .join(""),
    );
    for (const { text } of handout.sentences) expect(said).toContain(letters(text));
    for (const { bottom, right } of boxes)
      expect([bottom <= 900, right <= 1600]).toEqual([true, true]);
  });

  it.each([LONG, LONGEST, `${LONGEST} ${"and more ".repeat(25)}of them`])(
    "stand whole and readable on the slides of a file: %#",
    async (group) => {
      const handout = longestOf(group);
      const parts = partsOf(await slideFile(handout, painter().paint));
      const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      for (const { text } of handout.sentences.slice(1)) {
        const sizes = slides.flatMap(([, slide]) =>
          [...slide.getElementsByTagName("p:sp")]
            .filter((shape) => shape.textContent === text)
            .map((shape) => Number(shape.getElementsByTagName("a:rPr")[0]!.getAttribute("sz"))),
        );
        expect(sizes).toHaveLength(1);
        // 24 px of a slide of 1600 px and 13.333 inches, in hundredths of a point.
        expect(sizes[0]).toBeGreaterThanOrEqual(1440);
      }
    },
  );
});

describe("a figure of many rows", () => {
  const high = (rows: number): Handout => ({
    ...HANDOUT,
    figure: {
      ...HANDOUT.figure,
      body: (_, type) =>
        textBlock(Array.from({ length: rows }, () => "W".repeat(20)).join(" "), 20 * type, {
          size: type,
        }),
    },
  });
  const slidesOf = async (handout: Handout) =>
    [...partsOf(await slideFile(handout, painter().paint))].filter(([name]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name),
    );

  it("has a slide of its own, between the finding and the table, that says synthetic", async () => {
    const slides = await slidesOf(high(30));
    expect(slides).toHaveLength(3);
    const [, [, alone]] = slides as [unknown, [string, Document], unknown];
    const sizeOf = (slide: Document) =>
      Number(
        slide
          .getElementsByTagName("p:pic")[0]!
          .getElementsByTagName("a:ext")[0]!
          .getAttribute("cy"),
      );
    expect(sizeOf(alone)).toBeGreaterThan(sizeOf(slides[0]![1]) * 1.2);
    expect(paragraphsOf(alone, "a")).toEqual(expect.arrayContaining([...HANDOUT.marks]));
  });

  it("has none where it can be read beside the sentences", async () => {
    expect(await slidesOf(high(6))).toHaveLength(2);
  });
});

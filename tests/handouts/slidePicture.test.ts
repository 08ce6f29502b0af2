import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Handout } from "../../src/handouts/handout";
import { slidePicture } from "../../src/handouts/slidePicture";
import { overlaps, parsed, textBoxes } from "../charts/picture/pictureBoxes";
import { HANDOUT, HOSTILE_HANDOUT } from "./handouts";

const boxesOf = (handout: Handout) => textBoxes(parsed(slidePicture(handout)));

describe("the picture of a slide", () => {
  it("is of 1600 × 900 and says everything, its sentences large enough for a room", () => {
    const root = parsed(slidePicture(HANDOUT)).documentElement;
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["1600", "900"]);
    const boxes = boxesOf(HANDOUT);
    const said = boxes.map((box) => box.said).join(" ");
    const { title, subtitle, sentences, notes, citation, marks } = HANDOUT;
    const texts = sentences.flatMap(({ text, source }) => [text, source]);
    for (const text of [title, subtitle, ...texts, notes[0]!, citation, ...marks])
      for (const word of text.split(" ")) expect(said).toContain(word);
    for (const { text } of sentences)
      expect(boxes.find((box) => text.startsWith(box.said))!.size).toBeGreaterThanOrEqual(24);
    expect(root.querySelector(".stamp text")!.textContent).toBe("SYNTHETIC");
  });

  it("has no stamp where there is nothing to be told from", () => {
    expect(slidePicture({ ...HANDOUT, stamp: "", marks: [] })).not.toMatch(/stamp|synthetic/i);
  });

  it("keeps hostile texts within itself, and shows where it cuts them", () => {
    const boxes = boxesOf(HOSTILE_HANDOUT);
    for (const { bottom, top } of boxes) expect([top >= 0, bottom <= 900]).toEqual([true, true]);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.some(({ said }) => said.endsWith("…"))).toBe(true);
  });

  it("keeps any texts within itself and apart", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 400 });
    const sentence = fc.record({ text, source: text });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        (a, b, sentences) => {
          const boxes = boxesOf({ ...HANDOUT, title: a, subtitle: b, notes: [a], sentences });
          for (const { top, bottom, right } of boxes)
            expect([top >= 0, bottom <= 900, right <= 1600]).toEqual([true, true, true]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

import type PptxGenJS from "pptxgenjs";
import { COLOURS } from "../charts/picture/pictureColours";
import { fittedText } from "./fittedText";
import type { Handout } from "./handout";
import { BAND, SIDE, WHOLE } from "./slideLayout";
import { boxOf, FACE, hexOf, inches, points } from "./slideMeasures";

type Slide = ReturnType<PptxGenJS["addSlide"]>;

/** Where the band of a slide without a finding begins: below all else. */
export const MARK_TOP = 832;

const INK = hexOf(COLOURS.ink);

/** The title of a slide without a finding. */
export function addTitle(slide: Slide, text: string): void {
  const title = fittedText(
    text,
    { width: WHOLE, height: 84, sizes: [32, 28, 24] },
    { bold: true, serif: true },
  );
  slide.addText(title.text, {
    ...boxOf({ ...title, x: SIDE, y: 36, width: WHOLE }),
    ...{ fontSize: points(title.size), fontFace: FACE, bold: true, color: INK },
    objectName: "title",
  });
}

/** Puts a band on a slide, round the place of a text that will stand on it. */
export function addBand(
  slide: Slide,
  {
    x,
    y,
    width,
    height,
  }: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
): void {
  slide.addShape("rect", {
    x: inches(x - BAND.x),
    y: inches(y - BAND.y),
    w: inches(width + 2 * BAND.x),
    h: inches(height + 2 * BAND.y),
    fill: { color: hexOf(COLOURS.warnGround) },
    line: { color: hexOf(COLOURS.warnLine), width: 1.25 },
    objectName: "band",
  });
}

/** Each slide says by itself what it must not be taken for. */
export function addMarks(slide: Slide, { marks }: Handout): void {
  if (marks.length === 0) return;
  const width = WHOLE - 2 * BAND.x;
  const said = fittedText(
    marks.join(" "),
    { width, height: 32, sizes: [22, 20, 18, 16, 14, 12] },
    { bold: true },
  );
  const place = { ...said, x: SIDE + BAND.x, y: MARK_TOP, width };
  addBand(slide, place);
  slide.addText(said.text, {
    ...boxOf(place),
    ...{ fontSize: points(said.size), fontFace: FACE, bold: true, color: INK },
    objectName: "mark",
  });
}

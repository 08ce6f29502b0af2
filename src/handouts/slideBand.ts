import type PptxGenJS from "pptxgenjs";
import { COLOURS } from "../charts/picture/pictureColours";
import { BAND } from "./slideLayout";
import { hexOf, inches } from "./slideMeasures";

type Slide = ReturnType<PptxGenJS["addSlide"]>;

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

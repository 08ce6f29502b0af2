/** A slide is 1600 pixels and 13.333 inches wide, and an inch is 72 points. */
const PIXELS = 120;

/** The face of a slide's words: as wide as what stands in for it where it is missing. */
export const FACE = "Arial";

export const inches = (pixels: number): number => pixels / PIXELS;
export const points = (pixels: number): number => Math.round((pixels / PIXELS) * 720) / 10;

/** A colour as Office files write it. */
export function hexOf(colour: string): string {
  const digits = colour.slice(1);
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
}

/** Where a text stands, without room around it. */
export function boxOf(text: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  return {
    x: inches(text.x),
    y: inches(text.y),
    w: inches(text.width),
    h: inches(text.height),
    margin: 0,
    valign: "top" as const,
    align: "left" as const,
    wrap: true,
    lineSpacingMultiple: 1.1,
  };
}

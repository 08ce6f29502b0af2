import { chartBlock } from "../picture/chartBlock";
import type { BodyOf } from "../picture/figurePicture";
import { flowed } from "../picture/pictureBlock";
import type { ContextDots } from "./contextDots";

/** A scatter is at most so wide, in sizes of type: two have room side by side on a slide. */
const WIDEST = 40;

const GAP = 28;

/** Draws scatters side by side. */
export function contextBlock(charts: readonly ContextDots[], document: Document): BodyOf {
  const bodies = charts.map((chart) => chartBlock("context", chart, { document, widest: WIDEST }));
  return (width, type) => {
    const each = (width - GAP * (bodies.length - 1)) / bodies.length;
    return flowed(
      bodies.map((body) => body(each, type)),
      width,
      { across: GAP, down: GAP },
    );
  };
}

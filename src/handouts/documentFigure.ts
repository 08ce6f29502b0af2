import { ImageRun, Paragraph } from "docx";
import { oneLine } from "../formats/xmlText";
import { figureAlone, standingAlone } from "./figureAlone";
import type { Handout, Paint } from "./handout";

/** The room that a figure is drawn for, and how wide that is on the page, in pixels of 96 to an inch. */
const ROOM = { width: 1000, height: 560 } as const;
const ON_PAGE = 640 / ROOM.width;

const CRISP = 2;

/** A figure as a picture as wide as the page's text, with words for who cannot see it. */
export async function documentFigure(handout: Handout, paint: Paint): Promise<Paragraph> {
  const block = figureAlone(handout, ROOM);
  const data = await paint(standingAlone(block, handout), CRISP);
  const description = oneLine(handout.figure.alt);
  return new Paragraph({
    spacing: { before: 200, after: 160, line: 240, lineRule: "auto" },
    children: [
      new ImageRun({
        type: "png",
        data,
        transformation: {
          width: Math.round(block.width * ON_PAGE),
          height: Math.round(block.height * ON_PAGE),
        },
        // An id of its own: the library counts on from one document to the next.
        altText: { id: "1", name: "figure", title: "", description },
      }),
    ],
  });
}

import type PptxGenJS from "pptxgenjs";
import { COLOURS } from "../charts/picture/pictureColours";
import { handoutWords } from "../words/handoutWords";
import { addFigure } from "./addFigure";
import { figureAlone } from "./figureAlone";
import type { Handout, HandoutSentence, Paint } from "./handout";
import { areReadable, sentencesSet } from "./sentencesSet";
import { addMarks, addTitle, MARK_TOP } from "./slideBand";
import { besideTitle, SIDE, WHOLE } from "./slideLayout";
import { boxOf, FACE, hexOf, points } from "./slideMeasures";

const TOP = 130;
const ROOM = { width: WHOLE, height: MARK_TOP - 30 - TOP };

/** The sentences that a figure leaves no room for, over as many slides as let them be read in a room. */
export function sentencesSlides(file: PptxGenJS, handout: Handout): void {
  for (const sentences of inRooms(besideTitle(handout))) {
    const slide = slideOf(file, handout, handoutWords().say);
    for (const text of sentencesSet(sentences, ROOM)) {
      slide.addText(text.text, {
        ...boxOf({ ...text, x: SIDE, y: TOP + text.y }),
        ...{ fontSize: points(text.size), fontFace: FACE, color: hexOf(text.fill) },
        objectName: text.role,
      });
    }
  }
}

/** The figure alone, over a whole slide. */
export async function figureSlide(file: PptxGenJS, handout: Handout, paint: Paint): Promise<void> {
  const slide = slideOf(file, handout, handout.subtitle);
  await addFigure(slide, { handout, paint, x: SIDE, y: TOP, block: figureAlone(handout, ROOM) });
}

function slideOf(file: PptxGenJS, handout: Handout, title: string) {
  const slide = file.addSlide();
  slide.background = { color: hexOf(COLOURS.ground) };
  addTitle(slide, title);
  addMarks(slide, handout);
  return slide;
}

function inRooms(sentences: readonly HandoutSentence[]): readonly (readonly HandoutSentence[])[] {
  const rooms: HandoutSentence[][] = [];
  for (const sentence of sentences) {
    const last = rooms.at(-1);
    if (last !== undefined && areReadable([...last, sentence], ROOM)) last.push(sentence);
    else rooms.push([sentence]);
  }
  return rooms;
}

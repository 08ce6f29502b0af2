import PptxGenJS from "pptxgenjs";
import { COLOURS } from "../charts/picture/pictureColours";
import { settled } from "../formats/officePackage";
import { oneLine } from "../formats/xmlText";
import { addFigure } from "./addFigure";
import { figuresSlide } from "./figuresSlide";
import { figureSlide, sentencesSlides } from "./furtherSlides";
import { addressIn, type Handout, type Paint } from "./handout";
import { addBand } from "./slideBand";
import { figureLayout, slideLayout } from "./slideLayout";
import { boxOf, FACE, hexOf, points } from "./slideMeasures";
import { inParagraphs, speakerNotes } from "./speakerNotes";

/** A figure with smaller type, in pixels of the slide, gets a slide of its own as well. */
const SMALL = 18;

/**
 * A handout as a PPTX file: the finding with its figure and sentences, and the figures themselves with method and citation;
 * between them, where the first has no room for type that a room can read, the sentences and the figure alone. Words are text and can be edited; the same handout and the same painting give the same bytes.
 */
export async function slideFile(handout: Handout, paint: Paint): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.author = "";
  file.company = "";
  file.title = oneLine(handout.title);
  file.subject = oneLine(handout.subtitle);
  file.theme = { headFontFace: FACE, bodyFontFace: FACE };
  await findingSlides(file, handout, paint);
  figuresSlide(file, handout);
  const made = (await file.write({ outputType: "uint8array" })) as Uint8Array;
  return settled(made, handout.release.date, { "ppt/notesSlides/": inParagraphs, "": marked });
}

/** Says of each table that its first row is a heading, which a screen reader wants to know. */
function marked(part: string): string {
  return part.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
}

/** The finding, and what it has no room for. */
async function findingSlides(file: PptxGenJS, handout: Handout, paint: Paint): Promise<void> {
  const whole = slideLayout(handout);
  const { texts, figure } = whole.isReadable ? whole : figureLayout(handout);
  const slide = file.addSlide();
  slide.background = { color: hexOf(COLOURS.ground) };
  for (const text of texts) {
    if (text.role === "mark") addBand(slide, text);
    const address = text.role === "link" ? addressIn(handout.link) : undefined;
    slide.addText([{ text: text.text, options: linked(address) }], {
      ...boxOf(text),
      objectName: text.role,
      fontSize: points(text.size),
      fontFace: FACE,
      bold: text.bold ?? false,
      color: hexOf(text.fill),
    });
  }
  await addFigure(slide, { handout, paint, ...figure });
  slide.addNotes(speakerNotes(handout));
  if (!whole.isReadable) sentencesSlides(file, handout);
  if (figure.block.type < SMALL) await figureSlide(file, handout, paint);
}

function linked(address: string | undefined) {
  return address === undefined ? {} : { hyperlink: { url: address } };
}

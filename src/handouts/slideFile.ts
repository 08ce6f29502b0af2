import PptxGenJS from "pptxgenjs";
import { COLOURS } from "../charts/picture/pictureColours";
import { settled } from "../formats/officePackage";
import { oneLine } from "../formats/xmlText";
import { standingAlone } from "./figureAlone";
import { figuresSlide } from "./figuresSlide";
import { addressIn, type Handout, type Paint } from "./handout";
import { addBand } from "./slideBand";
import { slideLayout } from "./slideLayout";
import { boxOf, FACE, hexOf, inches, points } from "./slideMeasures";
import { inParagraphs, speakerNotes } from "./speakerNotes";

/** So many pixels of a painted figure for each of the slide's. */
const CRISP = 3;

/**
 * A handout as a PPTX file of two slides: the finding with its figure and sentences, and the figures themselves with
 * method and citation. Words are text and can be edited; the same handout and the same painting give the same bytes.
 */
export async function slideFile(handout: Handout, paint: Paint): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.author = "";
  file.company = "";
  file.title = oneLine(handout.title);
  file.subject = oneLine(handout.subtitle);
  file.theme = { headFontFace: FACE, bodyFontFace: FACE };
  await findingSlide(file, handout, paint);
  figuresSlide(file, handout);
  const made = (await file.write({ outputType: "uint8array" })) as Uint8Array;
  return settled(made, handout.release.date, { "ppt/notesSlides/": inParagraphs, "": marked });
}

/** Says of each table that its first row is a heading, which a screen reader wants to know. */
function marked(part: string): string {
  return part.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
}

async function findingSlide(file: PptxGenJS, handout: Handout, paint: Paint): Promise<void> {
  const { texts, figure } = slideLayout(handout);
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
  const { x, y, block } = figure;
  const svg = standingAlone(block, handout);
  slide.addImage({
    data: `image/png;base64,${base64(await paint(svg, CRISP))}`,
    ...{ x: inches(x), y: inches(y), w: inches(block.width), h: inches(block.height) },
    altText: oneLine(handout.figure.alt),
    objectName: "figure",
  });
  slide.addNotes(speakerNotes(handout));
}

function linked(address: string | undefined) {
  return address === undefined ? {} : { hyperlink: { url: address } };
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

import {
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  type IStylesOptions,
  Paragraph,
  ShadingType,
  TextRun,
} from "docx";
import { COLOURS } from "../charts/picture/pictureColours";
import { oneLine } from "../formats/xmlText";
import { addressIn } from "./handout";
import { hexOf } from "./slideMeasures";

const QUIET = hexOf(COLOURS.quiet);

/** The faces of a document; sizes are in half points, distances in twentieths. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 21, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 100, line: 276, lineRule: "auto" } },
    },
    heading1: {
      run: { size: 34, bold: true, color: hexOf(COLOURS.ink) },
      paragraph: { spacing: { before: 120, after: 80, line: 252, lineRule: "auto" } },
    },
    heading2: {
      run: { size: 25, bold: true, color: hexOf(COLOURS.ink) },
      paragraph: { spacing: { before: 260, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: "subtitle", name: "Shown", basedOn: "Normal", run: { color: QUIET, size: 23 } },
    {
      id: "sentence",
      name: "Sentence",
      basedOn: "Normal",
      run: { size: 24 },
      paragraph: { spacing: { before: 120, after: 20 } },
    },
    { id: "source", name: "Source line", basedOn: "Normal", run: { color: QUIET, size: 18 } },
    {
      id: "cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: "auto" } },
    },
    { id: "columnName", name: "Column name", basedOn: "cell", run: { bold: true } },
  ],
};

/** A text as a paragraph. */
export function paragraph(text: string, options: Omit<IParagraphOptions, "text"> = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(oneLine(text))] });
}

export function headingTwo(text: string): Paragraph {
  return paragraph(text, { heading: "Heading2" });
}

/** What a document must not be taken for, in a band. */
export function markBand(text: string): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 4, color: hexOf(COLOURS.warnLine) };
  return new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: hexOf(COLOURS.warnGround) },
    border: { top: side, bottom: side, left: side, right: side },
    spacing: { after: 160 },
    indent: { left: 100, right: 100 },
    children: [new TextRun({ text: oneLine(text), bold: true })],
  });
}

/** An address to be followed, or the words in its place. */
export function linkTo(link: string): Paragraph {
  const address = addressIn(link);
  if (address === undefined) return paragraph(link);
  const run = new TextRun({
    ...{ text: oneLine(address), color: hexOf(COLOURS.accent), underline: {} },
  });
  return new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [run] })] });
}

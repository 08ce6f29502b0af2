import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { settled } from "../formats/officePackage";
import { oneLine } from "../formats/xmlText";
import { handoutWords } from "../words/handoutWords";
import { documentFigure } from "./documentFigure";
import { headingTwo, linkTo, markBand, paragraph, STYLES } from "./documentParts";
import { documentTable } from "./documentTable";
import type { Handout, Paint } from "./handout";

/** The sides of A4 and its margins, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
};

/**
 * A handout as a DOCX file on A4: finding, sentences each with its source, figure, table, method, names, citation. The
 * same handout and the same painting give the same bytes.
 */
export async function documentFile(handout: Handout, paint: Paint): Promise<Uint8Array> {
  const { title, subtitle, release } = handout;
  const document = new Document({
    title: oneLine(title),
    subject: oneLine(subtitle),
    ...{ creator: "", lastModifiedBy: "", description: "" },
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footerOf(handout) },
        children: await childrenOf(handout, paint),
      },
    ],
  });
  const made = await Packer.toArrayBuffer(document);
  return settled(new Uint8Array(made), release.date);
}

async function childrenOf(handout: Handout, paint: Paint) {
  const { title, subtitle, marks, sentences, notes, method, disclaimer, citation, link } = handout;
  const say = handoutWords();
  return [
    ...marks.map(markBand),
    paragraph(title, { heading: "Heading1" }),
    paragraph(subtitle, { style: "subtitle" }),
    headingTwo(say.say),
    ...sentences.flatMap(({ text, source }) => [
      paragraph(text, { style: "sentence", keepNext: true }),
      paragraph(say.source(source), { style: "source" }),
    ]),
    await documentFigure(handout, paint),
    headingTwo(say.reading),
    ...notes.map((note) => paragraph(note)),
    headingTwo(`${say.figures}: ${handout.table.caption}`),
    documentTable(handout.table),
    headingTwo(say.method),
    paragraph(method),
    headingTwo(say.disclaimer),
    paragraph(disclaimer),
    headingTwo(say.citation),
    paragraph(citation),
    headingTwo(say.link),
    linkTo(link),
  ];
}

/** What every page says, whichever of them is passed on. */
function footerOf({ stamp, release }: Handout): Footer {
  const made = [stamp, "CMM Atlas", release.id, release.date ?? ""].filter((part) => part !== "");
  const page = handoutWords().page(oneLine(made.join(" · ")));
  return new Footer({
    children: [
      new Paragraph({
        style: "source",
        children: [new TextRun({ children: [page, PageNumber.CURRENT] })],
      }),
    ],
  });
}

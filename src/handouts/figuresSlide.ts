import type PptxGenJS from "pptxgenjs";
import { COLOURS } from "../charts/picture/pictureColours";
import { handoutWords } from "../words/handoutWords";
import { smallPrint, tableSet } from "./figuresLayout";
import { fittedText } from "./fittedText";
import { type Handout, isOfNumbers } from "./handout";
import { addMarks, addTitle } from "./slideBand";
import { SIDE, WHOLE } from "./slideLayout";
import { boxOf, FACE, hexOf, inches, points } from "./slideMeasures";

type Slide = ReturnType<PptxGenJS["addSlide"]>;

const INK = hexOf(COLOURS.ink);

/** The second slide: the rows of the figure as a table, where there is room, and the small print. */
export function figuresSlide(file: PptxGenJS, handout: Handout): void {
  const say = handoutWords();
  const slide = file.addSlide();
  slide.background = { color: hexOf(COLOURS.ground) };
  addTitle(slide, `${say.figures}: ${handout.table.caption}`);
  addTable(slide, handout);
  addMarks(slide, handout);
  for (const { heading, text, x, y, width } of smallPrint(handout)) {
    slide.addText(
      [
        { text: heading, options: { bold: true, breakLine: true } },
        { text: text.text, options: {} },
      ],
      {
        ...boxOf({ x, y, width, height: 24 + text.height }),
        ...{ fontSize: points(text.size), fontFace: FACE, color: INK },
        objectName: heading,
      },
    );
  }
}

function addTable(slide: Slide, { table }: Handout): void {
  const set = tableSet(table);
  if (set === undefined) {
    const text = fittedText(handoutWords().tooLong(table.rows.length), {
      ...{ width: WHOLE, height: 200, sizes: [24] },
    });
    slide.addText(text.text, {
      ...boxOf({ ...text, x: SIDE, y: 150, width: WHOLE }),
      ...{ fontSize: points(text.size), fontFace: FACE, color: INK },
      objectName: "table",
    });
    return;
  }
  const { columns, rows, widths, size, y } = set;
  const head = columns.map((text, i) => ({
    text,
    options: { bold: true, align: isOfNumbers(table, i) ? "right" : "left" } as const,
  }));
  const body = rows.map((row) =>
    row.map((text, i) => ({
      text,
      options: { align: isOfNumbers(table, i) ? "right" : "left" } as const,
    })),
  );
  slide.addTable([head, ...body], {
    ...{ x: inches(SIDE), y: inches(y), colW: widths.map(inches) },
    ...{ fontSize: points(size), fontFace: FACE, color: INK, valign: "top" },
    border: { type: "solid", pt: 0.5, color: hexOf(COLOURS.line) },
    margin: [0.03, 0.06, 0.03, 0.06],
    objectName: "table",
  });
}

import { SLIDE } from "../charts/picture/figurePicture";
import { COLOURS } from "../charts/picture/pictureColours";
import { type FigureAlone, figureAlone } from "./figureAlone";
import { type FittedText, fittedText } from "./fittedText";
import type { Handout, HandoutSentence } from "./handout";
import { areReadable, sentencesSet } from "./sentencesSet";

/** A text of a slide in its place; pixels of a slide of 1600 × 900. */
export interface SlideText extends FittedText {
  readonly role: "title" | "subtitle" | "mark" | "sentence" | "source" | "note" | "origin" | "link";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly fill: string;
}

export interface SlideLayout {
  readonly texts: readonly SlideText[];
  readonly figure: { readonly x: number; readonly y: number; readonly block: FigureAlone };
  /** Whether its sentences can be read in a room. */
  readonly isReadable: boolean;
}

export const SIDE = 48;
export const WHOLE = SLIDE.width - 2 * SIDE;

const TOP = 36;
const GAP = 40;

/** How wide a figure stands beside sentences: as wide as lets them be read. */
const FIGURES = [736, 640, 560, 480, 400] as const;

/** Around the words of a band, on the left and above. */
export const BAND = { x: 14, y: 7 } as const;

/** Where everything of a slide stands: the finding above, the figure on the left, sentences on the right, the origin below. */
export function slideLayout(handout: Handout): SlideLayout {
  const { head, foot, room } = framed(handout);
  const sentences = besideTitle(handout);
  const readable = FIGURES.find((width) => areReadable(sentences, beside(width, room)));
  const figure = readable ?? FIGURES.at(-1)!;
  const x = SIDE + figure + GAP;
  const said = sentencesSet(sentences, beside(figure, room));
  return {
    texts: [
      ...head.texts,
      ...said.map(({ y, ...text }) => ({ ...text, x, y: room.top + y })),
      ...foot.texts,
    ],
    figure: {
      ...{ x: SIDE, y: room.top },
      block: figureAlone(handout, { width: figure, height: room.height }),
    },
    isReadable: readable !== undefined,
  };
}

/** The same without its sentences, with the figure over the whole slide. */
export function figureLayout(handout: Handout): Omit<SlideLayout, "isReadable"> {
  const { head, foot, room } = framed(handout);
  const block = figureAlone(handout, { width: WHOLE, height: room.height });
  return { texts: [...head.texts, ...foot.texts], figure: { x: SIDE, y: room.top, block } };
}

/** The sentences that stand beside the title: without the one that is the title. */
export function besideTitle({ title, sentences }: Handout): readonly HandoutSentence[] {
  return sentences.filter(({ text }) => text !== title);
}

function framed(handout: Handout) {
  const head = headOf(handout);
  const foot = footOf(handout);
  const top = head.bottom + 22;
  return { head, foot, room: { top, height: foot.top - 18 - top } };
}

function beside(figure: number, { height }: { readonly height: number }) {
  return { width: WHOLE - figure - GAP, height };
}

function headOf({ title, subtitle, marks }: Handout) {
  const finding = fittedText(
    title,
    { width: WHOLE, height: 130, sizes: [44, 40, 36, 32, 28, 26, 24] },
    { bold: true, serif: true },
  );
  const shown = fittedText(subtitle, { width: WHOLE, height: 63, sizes: [24, 22, 20] });
  const below = TOP + finding.height + 6;
  const texts: SlideText[] = [
    {
      ...finding,
      ...{ role: "title", x: SIDE, y: TOP, width: WHOLE, fill: COLOURS.ink },
      ...{ bold: true, serif: true },
    },
    { ...shown, role: "subtitle", x: SIDE, y: below, width: WHOLE, fill: COLOURS.quiet },
  ];
  const bottom = below + shown.height;
  if (marks.length === 0) return { texts, bottom };
  const width = WHOLE - 2 * BAND.x;
  const said = fittedText(
    marks.join(" "),
    { width, height: 63, sizes: [24, 22, 20, 18] },
    { bold: true },
  );
  const mark: SlideText = {
    ...said,
    ...{ role: "mark", x: SIDE + BAND.x, y: bottom + 10 + BAND.y, width },
    ...{ bold: true, fill: COLOURS.ink },
  };
  return { texts: [...texts, mark], bottom: mark.y + mark.height + BAND.y };
}

function footOf({ notes, citation, link }: Handout) {
  const sizes = [17, 16, 15, 14, 13, 12];
  const half = (WHOLE - GAP) / 2;
  const note = fittedText(notes[0] ?? "", { width: half, height: 92, sizes });
  const cited = fittedText(citation, { width: half, height: 70, sizes: sizes.slice(1) });
  const led = fittedText(link, { width: half, height: 42, sizes: sizes.slice(1) });
  const top = SLIDE.height - 26 - Math.max(note.height, cited.height + led.height + 4);
  const right = { x: SIDE + half + GAP, width: half };
  const texts: SlideText[] = [
    { ...note, role: "note", x: SIDE, y: top, width: half, fill: COLOURS.ink },
    { ...cited, role: "origin", ...right, y: top, fill: COLOURS.quiet },
    { ...led, role: "link", ...right, y: top + cited.height + 4, fill: COLOURS.accent },
  ];
  return { texts: texts.filter(({ text }) => text !== ""), top };
}

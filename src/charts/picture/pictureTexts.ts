import { type Block, stacked, textBlock } from "./pictureBlock";
import { COLOURS } from "./pictureColours";
import { bandBlock } from "./pictureStamp";
import { balanced } from "./pictureText";

/** What a picture says beside its figure, so that it can stand alone. */
export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  /** How many, by which editions and methods, in which years; how to read it. */
  readonly notes: readonly string[];
  /** What it must not be taken for, in sentences; and in a word or two, to be stamped over it. */
  readonly marks: readonly string[];
  readonly stamp: string;
  readonly release: string;
  readonly source: string;
  readonly link: string;
}

/** The finding, what is shown, and what it must not be taken for. */
export function headBlock(
  { title, subtitle, marks }: PictureTexts,
  width: number,
  size: number,
): Block {
  const large = { size: size * 1.75, bold: true, serif: true };
  return stacked(
    [
      textBlock(title, balanced(title, width * 0.96, large), large),
      textBlock(subtitle, width, { size: size * 1.25, fill: COLOURS.quiet }),
      ...marks.map((mark) => bandBlock(mark, width, size * 1.4)),
    ],
    size * 0.5,
  );
}

/** What has to be known to read it. */
export function notesBlock({ notes }: PictureTexts, width: number, size: number): Block {
  return stacked(
    notes.map((note) => textBlock(note, width, { size })),
    size * 0.4,
  );
}

/** Of which release and from where it is, and where it is found again. */
export function originBlock(
  { release, source, link }: PictureTexts,
  width: number,
  size: number,
): Block {
  return stacked(
    [
      textBlock(release, width, { size, bold: true }),
      textBlock(source, width, { size, fill: COLOURS.quiet }),
      textBlock(link, width, { size }),
    ],
    size * 0.2,
  );
}

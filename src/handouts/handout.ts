import type { BodyOf } from "../charts/picture/figurePicture";

/** A sentence that may be said, and the line that says of whom, by what and of when it holds. */
export interface HandoutSentence {
  readonly text: string;
  readonly source: string;
}

/** What is handed to others of one view, whatever it shows: everything that a slide or a document says. */
export interface Handout {
  /** The finding, a sentence. */
  readonly title: string;
  /** What is shown, of whom. */
  readonly subtitle: string;
  readonly sentences: readonly HandoutSentence[];
  /** How to read the figure; the first says of how many, by which editions, in which years. */
  readonly notes: readonly string[];
  /** The rows of the figure, in words as a reader should see them. */
  readonly table: HandoutTable;
  /** What it must not be taken for, in sentences; and in a word or two, stamped over the figure. */
  readonly marks: readonly string[];
  readonly stamp: string;
  readonly release: { readonly id: string; readonly date: string | null };
  /** How to cite it: names the release and its day. */
  readonly citation: string;
  /** The address that brings the view back, or words that say why there is none. */
  readonly link: string;
  /** How the figures are made. */
  readonly method: string;
  /** What the names of countries and groups do not mean. */
  readonly disclaimer: string;
  readonly figure: HandoutFigure;
}

export interface HandoutTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface HandoutFigure {
  /** Draws the figure alone, without its title and notes, for a width and a size of type. */
  readonly body: BodyOf;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** Paints an SVG text as a PNG, so many pixels for each of its own. */
export type Paint = (svg: string, scale: number) => Promise<Uint8Array>;

/** Whether a column of a table holds numbers and nothing else, so that they are set in line. */
export function isOfNumbers({ rows }: HandoutTable, column: number): boolean {
  return rows.every((row) => row[column] === null || typeof row[column] === "number");
}

/** The address of a link; undefined where there are only words. */
export function addressIn(link: string): string | undefined {
  return /^https?:\/\/\S+$/.test(link) ? link : undefined;
}

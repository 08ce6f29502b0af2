import type { Records } from "../../analyses/records";
import type { BodyOf } from "../../charts/picture/figurePicture";
import { reviewsListed } from "../../queries/reviewsListed";
import { stagesOfCountry } from "../../queries/stagesOfCountry";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import type { FigureFrame } from "../figure/Figure";
import { type FigureQuestion, figureQuestion } from "../figure/figureQuestion";
import { pictureTexts } from "../figure/pictureTexts";
import { recordHeading, recordValue } from "../figure/recordWords";
import { nameNotes } from "../scope/scopeNotes";
import { countryAddress } from "./countryAddress";
import type { PortfolioCountry } from "./countryAsker";
import { countryPath } from "./countryPath";

/** What a figure of a country's page has of its own. */
export interface CountryFigure {
  /** The part of the page that it stands in, and the end of its file's name. */
  readonly part: string;
  readonly title: string;
  readonly subtitle: string;
  /** The first says of whom it speaks. */
  readonly notes: readonly string[];
  readonly records: Records;
  readonly caption: string;
  readonly questions: () => readonly FigureQuestion[];
  /** Draws its body for a picture. */
  readonly body: BodyOf;
}

/** What a figure of a country's page carries, whatever it shows. */
export function countryFrame(page: PortfolioCountry, figure: CountryFigure): FigureFrame {
  const { release, country, name } = page;
  const { part, title, subtitle, records, caption, body } = figure;
  const frame = {
    title,
    subtitle,
    notes: [...figure.notes, ...nameNotes([name])],
    release,
    records: { ...records, rows: records.rows.map((row) => row.map(toldAs(records.columns))) },
    headings: records.columns.map(
      (column) => countryWords().country.columns[column] ?? recordHeading(column),
    ),
    tableCaption: words.figure.table.sameAs(caption),
    link: {
      pathname: countryPath(country),
      search: countryAddress(page).write(page.choice),
      hash: `#${part}`,
    },
    file: `cmm-country-${part}`,
    questions: figure.questions,
  };
  return {
    ...frame,
    picture: async (link) => {
      const { figurePicture } = await import("../../charts/picture/figurePicture");
      return figurePicture(body, pictureTexts(frame, link));
    },
  };
}

/** A record's value as a reader should see it. */
function toldAs(columns: readonly string[]) {
  const { directions } = countryWords().figures.changes;
  const status: Readonly<Record<string, string>> = words.status;
  const told: Readonly<Record<string, string>> = { ...status, ...directions };
  const plain = recordValue(columns);
  return (value: string | number | null, i: number) =>
    columns[i] === "change" ? (told[String(value)] ?? value) : plain(value, i);
}

/** The questions that a country's stages are the answers to. */
export function stageQuestions(country: string, level: string): readonly FigureQuestion[] {
  const say = words.take.questions;
  return [
    figureQuestion(stagesOfCountry, { country, level }, say.stagesOfCountry),
    figureQuestion(reviewsListed, { country }, say.reviewsListed),
  ];
}

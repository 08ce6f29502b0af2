import { coverageOf } from "../../analyses/progress/coverage";
import type { Pairs } from "../../analyses/progress/pairs";
import type { Records } from "../../analyses/records";
import type { BodyOf } from "../../charts/picture/figurePicture";
import { countriesCounted } from "../../queries/countriesCounted";
import type { Release } from "../../queries/release";
import { reviewsAgain } from "../../queries/reviewsAgain";
import { stagesAgain } from "../../queries/stagesAgain";
import { progressWords } from "../../words/progressWords";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { FigureFrame } from "../figure/Figure";
import { type FigureQuestion, figureQuestion } from "../figure/figureQuestion";
import { pictureTexts } from "../figure/pictureTexts";
import type { Offer } from "../heatmap/heatmapAddress";
import { groupNotes, nameNotes } from "../scope/scopeNotes";
import { everyoneIn } from "./pairsAsked";
import { writeProgress } from "./progressAddress";

/** What every figure of the page has in common. */
export interface ProgressGround {
  readonly pairs: Pairs;
  readonly offer: Offer;
  readonly release: Release;
}

/** What is a figure's own. */
export interface ProgressFigure {
  /** The part of the page that it stands in, and the end of its file's name. */
  readonly part: string;
  readonly title: string;
  readonly subtitle: string;
  /** How to read it. */
  readonly notes: readonly string[];
  readonly records: Records;
  readonly headings: readonly string[];
  readonly caption: string;
  /** What else it was asked of than what all figures of the page are. */
  readonly questions?: readonly FigureQuestion[];
  /** Draws its body for a picture. */
  readonly body: () => Promise<BodyOf>;
}

/** What a figure of progress carries, whatever it shows. */
export function progressFrame(ground: ProgressGround, figure: ProgressFigure): FigureFrame {
  const { pairs, offer, release } = ground;
  const { choice } = pairs;
  const { part, title, subtitle, records, headings, caption, questions = [], body } = figure;
  const coverage = coverageOf(pairs);
  const say = progressWords().page;
  const frame = {
    title,
    subtitle,
    notes: [
      [say.scope(choice.span, coverage), ...say.rulers(coverage)].join(" "),
      ...say.withheld(coverage),
      ...figure.notes,
      ...groupNotes(choice.grouping, []),
      ...nameNotes(pairs.pairs.flatMap(({ name, group }) => [name, group])),
      ...(coverage.shown > 0 ? [say.notCaused] : []),
    ],
    release,
    records,
    headings,
    tableCaption: words.figure.table.sameAs(caption),
    link: { pathname: "/progress/", search: writeProgress(choice, offer), hash: `#${part}` },
    file: `cmm-progress-${part}`,
    questions: () => [...pairQuestions(pairs), ...questions],
  };
  return {
    ...frame,
    picture: async (link) => {
      const { figurePicture } = await import("../../charts/picture/figurePicture");
      return figurePicture(await body(), pictureTexts(frame, link));
    },
  };
}

/** The questions that the page's rows are the answers to, with the values of its choice. */
function pairQuestions({ choice }: Pairs): readonly FigureQuestion[] {
  const { edition, level, filter, grouping } = choice;
  const say = progressWords().page.questions;
  const counting = { filter, grouping, edition: "" };
  return [
    figureQuestion(stagesAgain, { edition, level, under: "" }, say.stagesAgain),
    figureQuestion(reviewsAgain, counting, say.reviewsAgain),
    figureQuestion(countriesCounted, everyoneIn(choice), words.take.questions.countriesCounted),
  ];
}

/** What is looked at, in words: all items, or one part of the model. */
export function lookedAt({ choice, items, parents, dimensions }: Pairs): string {
  const part = [...dimensions, ...parents, ...items].find(({ code }) => code === choice.item);
  return regionsWords().page.of(choice, items.length, part?.name ?? null);
}

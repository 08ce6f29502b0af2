import type { Coincidence } from "../../analyses/coincidence";
import type { Records } from "../../analyses/records";
import type { Portrait } from "../../analyses/regions/portrait";
import type { BodyOf } from "../../charts/picture/figurePicture";
import { countriesCounted } from "../../queries/countriesCounted";
import type { Release } from "../../queries/release";
import { stagesByCountry } from "../../queries/stagesByCountry";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { FigureFrame } from "../figure/Figure";
import { type FigureQuestion, figureQuestion } from "../figure/figureQuestion";
import { pictureTexts } from "../figure/pictureTexts";
import type { Offer } from "../heatmap/heatmapAddress";
import { groupNotes, nameNotes, scopeNotes } from "../scope/scopeNotes";
import { writeRegions } from "./regionsAddress";

/** What every figure of the page has in common. */
export interface RegionsGround {
  readonly portrait: Portrait;
  readonly offer: Offer;
  readonly release: Release;
  readonly coincidences: readonly Coincidence[];
}

/** What is a figure's own. */
export interface RegionsFigure {
  /** The part of the page that it stands in, and the end of its file's name. */
  readonly part: string;
  readonly title: string;
  readonly subtitle: string;
  /** How to read it. */
  readonly notes: readonly string[];
  readonly records: Records;
  readonly headings: readonly string[];
  readonly caption: string;
  readonly questions?: readonly FigureQuestion[];
  /** Draws its body for a picture. */
  readonly body: () => Promise<BodyOf>;
}

/** What a figure of regional patterns carries, whatever it shows. */
export function regionsFrame(ground: RegionsGround, figure: RegionsFigure): FigureFrame {
  const { portrait, offer, release, coincidences } = ground;
  const { choice, scope, groups } = portrait;
  const { part, title, subtitle, records, headings, caption, body } = figure;
  const frame = {
    title,
    subtitle,
    notes: [
      ...scopeNotes(scope, choice),
      ...figure.notes,
      ...groupNotes(choice.grouping, coincidences),
      ...nameNotes(groups.map(({ name }) => name)),
    ],
    release,
    records,
    headings,
    tableCaption: words.figure.table.sameAs(caption),
    link: { pathname: "/regions/", search: writeRegions(choice, offer), hash: `#${part}` },
    file: `cmm-regions-${part}`,
    questions: () => [...(figure.questions ?? []), ...portraitQuestions(portrait)],
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
function portraitQuestions({ choice }: Portrait): readonly FigureQuestion[] {
  const say = words.take.questions;
  const placed = { ...choice, under: "" };
  return [
    figureQuestion(stagesByCountry, placed, say.stagesByCountry),
    figureQuestion(countriesCounted, choice, say.countriesCounted),
  ];
}

/** What is looked at, in words: all items, or one part of the model. */
export function lookedAt({ choice, items, parents, dimensions, profiles }: Portrait): string {
  const asked = items.filter((_, item) => profiles.some(({ ranks }) => ranks[item] != null));
  const part = [...dimensions, ...parents, ...items].find(({ code }) => code === choice.item);
  return regionsWords().page.of(choice, asked.length, part?.name ?? null);
}

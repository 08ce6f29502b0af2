import type { Briefing } from "../../analyses/briefing/briefing";
import type { BriefingChoice } from "../../analyses/briefing/briefingChoice";
import type { PillarColumns } from "../../analyses/briefing/lens";
import type { Coincidence } from "../../analyses/coincidence";
import type { Records } from "../../analyses/records";
import type { Portrait } from "../../analyses/regions/portrait";
import type { Names } from "../../charts/briefing/briefingTables";
import type { BodyOf } from "../../charts/picture/figurePicture";
import { blockStatements } from "../../queries/blockStatements";
import { countriesCounted } from "../../queries/countriesCounted";
import type { Release } from "../../queries/release";
import { stagesByCountry } from "../../queries/stagesByCountry";
import type { ThemeCompared } from "../../queries/themesCompared";
import { briefingWords } from "../../words/briefingWords";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { FigureFrame } from "../figure/Figure";
import { figureQuestion } from "../figure/figureQuestion";
import { pictureTexts } from "../figure/pictureTexts";
import { recordHeading } from "../figure/recordWords";
import type { Offer } from "../heatmap/heatmapAddress";
import { groupNotes, nameNotes, scopeNotes } from "../scope/scopeNotes";
import { writeBriefing } from "./briefingAddress";

/** What every figure of the briefing has in common. */
export interface BriefingGround {
  readonly choice: BriefingChoice;
  readonly portrait: Portrait;
  readonly offer: Offer;
  readonly release: Release;
  readonly compared: readonly ThemeCompared[];
  readonly coincidences: readonly Coincidence[];
  /** The parts of the UN agenda with their themes, and the one that is looked at; null for none. */
  readonly pillars: readonly PillarColumns[];
  readonly pillar: PillarColumns | null;
}

/** What is a figure's own. */
interface BriefingFigure {
  readonly part: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly records: Records;
  readonly caption: string;
  readonly body: () => Promise<BodyOf>;
}

/** What a figure of the briefing carries. */
export function briefingFrame(ground: BriefingGround, figure: BriefingFigure): FigureFrame {
  const { choice, portrait, offer, release, coincidences, pillar } = ground;
  const { part, title, subtitle, records, caption, body } = figure;
  const own = coincidences.filter(({ group }) => group === choice.group);
  const frame = {
    title,
    subtitle,
    notes: [
      ...scopeNotes(portrait.scope, portrait.choice),
      ...figure.notes,
      ...(pillar === null ? [] : [briefingWords().page.lens.note(pillar.name, pillar.gap)]),
      ...(choice.against === "income" ? [briefingWords().page.figure.income] : []),
      ...groupNotes(choice.grouping, own),
      ...nameNotes([choice.group]),
    ],
    release,
    records,
    headings: records.columns.map(recordHeading),
    tableCaption: words.figure.table.sameAs(caption),
    link: { pathname: "/briefing/", search: writeBriefing(choice, offer), hash: `#${part}` },
    file: `cmm-briefing-${part}`,
    questions: () => [
      figureQuestion(
        stagesByCountry,
        { ...portrait.choice, under: "" },
        words.take.questions.stagesByCountry,
      ),
      figureQuestion(countriesCounted, portrait.choice, words.take.questions.countriesCounted),
      figureQuestion(blockStatements, {}, regionsWords().items.questions.blockStatements),
    ],
  };
  return {
    ...frame,
    picture: async (link) => {
      const { figurePicture } = await import("../../charts/picture/figurePicture");
      return figurePicture(await body(), pictureTexts(frame, link));
    },
  };
}

/** What the group and whom it is held against are called. */
export function namesOf({ choice }: Pick<Briefing, "choice">): Names {
  const { group, against } = choice;
  return { own: group, against: briefingWords().page.others[against](group) };
}

import { type Briefing, briefingRecords } from "../../analyses/briefing/briefing";
import { standingTable } from "../../charts/briefing/briefingTables";
import type { ChartTable } from "../../charts/table/chartTable";
import { keyedTable } from "../../charts/table/keyedTable";
import { briefingWords } from "../../words/briefingWords";
import type { FigureFrame } from "../figure/Figure";
import { type BriefingGround, briefingFrame, namesOf } from "./briefingFrame";

/** The one figure of a briefing: what it carries, and what it is drawn from. */
export interface StandingFrame {
  readonly frame: FigureFrame;
  readonly table: ChartTable;
}

/** The stages of the group beside those of whom it is held against, under the first sentence. */
export function standingFrame(
  page: BriefingGround,
  briefing: Briefing,
  title: string,
): StandingFrame {
  const { portrait } = page;
  const say = briefingWords().page.figure;
  const names = namesOf(briefing);
  const table = standingTable(portrait, briefing, names);
  return {
    table,
    frame: briefingFrame(page, {
      part: "standing",
      title,
      subtitle: say.subtitle(lookedAt(page), names.own, names.against),
      notes: [
        say.note,
        ...(briefing.looked.some(({ bounds }) => bounds !== null) ? [say.all] : []),
      ],
      records: briefingRecords(portrait, briefing.looked, briefing, names),
      caption: say.heading,
      body: async () => keyedTable(table),
    }),
  };
}

/** What is looked at, in words. */
function lookedAt({ portrait: { dimensions, items }, choice, pillar }: BriefingGround): string {
  const say = briefingWords().page.figure;
  if (pillar !== null) return say.read(pillar.name);
  const dimension = dimensions.find(({ code }) => code === choice.item);
  if (dimension !== undefined) return say.under(dimension.name);
  return say.quoted(items.find(({ code }) => code === choice.item)?.name ?? choice.item);
}

import type { Briefing } from "../../analyses/briefing/briefing";
import { topTable } from "../../charts/briefing/briefingTables";
import { tableParts } from "../../charts/table/tableParts";
import { topFinding } from "../../findings/briefing/top";
import { briefingWords } from "../../words/briefingWords";
import { ChartTableView } from "../figure/ChartTableView";
import { StandingTable } from "./BriefingFigures";
import { type BriefingGround, namesOf } from "./briefingFrame";
import type { Slide } from "./Present";
import { sentencePages } from "./sentencePages";
import type { StandingFrame } from "./standingFrame";

/** So many themes have room on a slide of 1280 × 720 in type of 24 px. */
const THEMES = 2;

/** The slides of a briefing: its figures, in parts that a screen has room for, and what can be said. */
export function briefingSlides(
  page: BriefingGround,
  briefing: Briefing,
  {
    sentences,
    standing,
  }: { readonly sentences: readonly string[]; readonly standing: StandingFrame },
): readonly Slide[] {
  const say = briefingWords().page;
  const top = topTable(page.portrait, briefing, namesOf(briefing));
  const pages = sentencePages(sentences);
  return [
    ...tableParts(standing.table, THEMES).map((table) => ({
      title: standing.frame.title,
      body: <StandingTable table={table} />,
    })),
    ...tableParts(top, 1).map((table) => ({
      title: topFinding(page.portrait, briefing),
      body: <ChartTableView table={table} caption={say.top.heading} />,
    })),
    ...pages.map((said, at) => ({
      title: say.present.sentences,
      body: (
        <ol start={pages.slice(0, at).flat().length + 1}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      ),
    })),
  ];
}

import type { ReactNode } from "react";
import { type Briefing, briefingRecords } from "../../analyses/briefing/briefing";
import { topTable } from "../../charts/briefing/briefingTables";
import { tableBlock } from "../../charts/table/tableBlock";
import { topFinding } from "../../findings/briefing/top";
import { briefingWords } from "../../words/briefingWords";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { StageKey } from "../figure/StageKey";
import { type BriefingGround, briefingFrame, namesOf } from "./briefingFrame";
import type { StandingFrame } from "./standingFrame";

interface Props {
  readonly page: BriefingGround;
  readonly briefing: Briefing;
}

/** The one figure, without its frame: for a slide. */
export function StandingTable({ table }: Pick<StandingFrame, "table">) {
  return (
    <>
      <StageKey />
      <ChartTableView table={table} caption={briefingWords().page.figure.heading} />
    </>
  );
}

/** The one figure: the stages of the group beside those of whom it is held against. */
export function StandingFigure({
  standing: { frame, table },
  controls,
}: {
  readonly standing: StandingFrame;
  readonly controls: ReactNode;
}) {
  return (
    <Figure frame={frame} heading="h1" part="standing" controls={controls}>
      <StandingTable table={table} />
    </Figure>
  );
}

/** The group's strongest and weakest themes. */
export function TopFigure({
  page,
  briefing,
  searchOf,
}: Props & { readonly searchOf: (changed: { readonly item: string }) => string }) {
  const { portrait } = page;
  const say = briefingWords().page.top;
  const names = namesOf(briefing);
  const { strongest, weakest, tied } = briefing;
  const table = topTable(portrait, briefing, names);
  const themes = [
    ...strongest.map((theme) => ({ ...theme, kind: say.kinds.strongest })),
    ...weakest.map((theme) => ({ ...theme, kind: say.kinds.weakest })),
  ];
  const frame = briefingFrame(page, {
    part: "top",
    title: topFinding(portrait, briefing),
    subtitle: say.subtitle(names.against),
    notes: [
      say.note,
      ...(tied.strongest > 0 ? [say.tied(tied.strongest, say.kinds.strongest)] : []),
      ...(tied.weakest > 0 ? [say.tied(tied.weakest, say.kinds.weakest)] : []),
      regionsWords().items.reached.bar,
      ...(themes.some(({ bounds }) => bounds !== null) ? [regionsWords().items.reached.line] : []),
    ],
    records: briefingRecords(portrait, themes, briefing, names),
    caption: say.heading,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="top">
      <ChartTableView
        table={table}
        caption={say.heading}
        links={{ row: (key) => searchOf({ item: key.split(" ")[1]! }) }}
      />
    </Figure>
  );
}

import type { ReactNode } from "react";
import { type Briefing, briefingRecords } from "../../analyses/briefing/briefing";
import { standingTable, topTable } from "../../charts/briefing/briefingTables";
import { keyedTable } from "../../charts/table/keyedTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { topFinding } from "../../findings/briefing/top";
import { briefingWords } from "../../words/briefingWords";
import { words } from "../../words/words";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { StageKey } from "../figure/StageKey";
import { type BriefingGround, briefingFrame, namesOf } from "./briefingFrame";

interface Props {
  readonly page: BriefingGround;
  readonly briefing: Briefing;
}

/** The one figure, without its frame: for a slide. */
export function StandingTable({ page, briefing }: Props) {
  const table = standingTable(page.portrait, briefing, namesOf(briefing));
  return (
    <>
      <StageKey />
      <ChartTableView table={table} caption={briefingWords().page.figure.heading} />
    </>
  );
}

/** The strongest and weakest themes, without their frame: for a slide. */
export function TopTable({ page, briefing }: Props) {
  const table = topTable(page.portrait, briefing, namesOf(briefing));
  return <ChartTableView table={table} caption={briefingWords().page.top.heading} />;
}

/** The one figure: the stages of the group beside those of whom it is held against. */
export function StandingFigure({
  page,
  briefing,
  title,
  controls,
}: Props & {
  /** The first sentence. */
  readonly title: string;
  readonly controls: ReactNode;
}) {
  const { portrait } = page;
  const say = briefingWords().page.figure;
  const names = namesOf(briefing);
  const table = standingTable(portrait, briefing, names);
  const frame = briefingFrame(page, {
    part: "standing",
    title,
    subtitle: say.subtitle(lookedAt(page), names.own, names.against),
    notes: [say.note],
    records: briefingRecords(portrait, briefing.looked, briefing, names),
    caption: say.heading,
    body: async () => keyedTable(table),
  });
  return (
    <Figure frame={frame} heading="h1" part="standing" controls={controls}>
      <StageKey />
      <ChartTableView table={table} caption={say.heading} />
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
      words.regionsItems.reached.bar,
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

/** What is looked at, in words. */
function lookedAt({ portrait: { dimensions, items }, choice, pillar }: BriefingGround): string {
  const say = briefingWords().page.figure;
  if (pillar !== null) return say.read(pillar.name);
  const dimension = dimensions.find(({ code }) => code === choice.item);
  if (dimension !== undefined) return say.under(dimension.name);
  return say.quoted(items.find(({ code }) => code === choice.item)?.name ?? choice.item);
}

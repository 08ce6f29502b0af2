import type { Briefing, BriefingTheme, Standing } from "../../analyses/briefing/briefing";
import { isMany, type Portrait } from "../../analyses/regions/portrait";
import type { Bounds } from "../../disclosure/bounds";
import { stageAt } from "../../model/stage";
import { briefingWords } from "../../words/briefingWords";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { type ChartCell, type ChartTable, untoldCells } from "../table/chartTable";
import { allReached, reachedCell } from "../table/reachedCell";

/** What the two that are held against one another are called. */
export interface Names {
  readonly own: string;
  readonly against: string;
}

/** Where the group and whom it is held against stand, theme by theme. */
export function standingTable(
  portrait: Portrait,
  { looked, choice }: Briefing,
  names: Names,
): ChartTable {
  const say = briefingWords().page.figure;
  return {
    corner: looked.length > 1 ? say.corner : briefingWords().page.group,
    columns: [
      { key: "stages", name: say.stages, of: "drawing" },
      { key: "reached", name: say.reached(choice.threshold), of: "text" },
      { key: "middle", name: say.middle, of: "text" },
    ],
    rows: looked.flatMap(({ item, own, against, bounds }) =>
      (
        [
          ["own", own, bounds],
          ["against", against, null],
        ] as const
      ).map(([side, standing, of], i) => ({
        key: `${portrait.items[item]!.code} ${side}`,
        name: names[side],
        note: regionsWords().page.n(standing.placed),
        ...(i === 0 && looked.length > 1 && { heading: themeName(portrait, item) }),
        isLit: side === "own",
        cells:
          standing.told === null
            ? untoldCells(say.few(standing.placed), 3)
            : [barOf(standing), reachedText(standing, of), middleOf(standing)],
      })),
    ),
  };
}

/** The group's themes with the largest and the smallest shares, beside whom it is held against. */
export function topTable(portrait: Portrait, briefing: Briefing, names: Names): ChartTable {
  const say = briefingWords().page;
  const rows = (themes: readonly BriefingTheme[], kind: "strongest" | "weakest") =>
    themes.map(({ item, own, against, bounds }, i) => ({
      key: `${kind} ${portrait.items[item]!.code}`,
      name: themeName(portrait, item),
      ...(i === 0 && { heading: say.top[kind] }),
      isLit: portrait.items[item]!.code === briefing.choice.item,
      cells: [shareCell(own, bounds), middleOf(own), shareCell(against, null), middleOf(against)],
    }));
  return {
    corner: say.figure.corner,
    columns: [
      { key: "own", name: names.own, of: "drawing" },
      { key: "own middle", name: say.figure.middle, of: "text" },
      { key: "against", name: names.against, of: "drawing" },
      { key: "against middle", name: say.figure.middle, of: "text" },
    ],
    rows: [...rows(briefing.strongest, "strongest"), ...rows(briefing.weakest, "weakest")],
  };
}

function themeName({ choice, items }: Portrait, item: number): string {
  return words.heatmap.columnName(choice.level, items[item]!);
}

function barOf({ placed, told }: Standing): ChartCell {
  const { counts } = told!;
  const spoken = words.list(
    counts.flatMap((count, i) =>
      count === 0 ? [] : [words.heatmap.cell.at(count, stageAt(i + 1))],
    ),
  );
  return { text: "", spoken, drawing: { kind: isMany(placed) ? "shares" : "dots", counts } };
}

function reachedText({ placed, told }: Standing, bounds: Bounds | null): ChartCell {
  const share = regionsWords().page.share(told!.reached, placed);
  const all = allReached(bounds);
  return { text: all === null ? share : `${share}; ${all}` };
}

function shareCell({ placed, told }: Standing, bounds: Bounds | null): ChartCell {
  const say = briefingWords().page.figure;
  if (told === null) return { text: say.few(placed) };
  return reachedCell({ reached: told.reached, placed, bounds });
}

function middleOf({ told }: Standing): ChartCell {
  if (told === null) return { text: "" };
  const say = regionsWords().page.distributions;
  const [lower, upper] = told.medians.map(stageAt);
  return {
    text: say.middle(lower!, upper!),
    spoken: say.spokenMiddle(lower!, upper!),
  };
}

import { boundsAt } from "../../analyses/cells/groupBounds";
import type { Coincidence } from "../../analyses/coincidence";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import { words } from "../../words/words";
import { groupNotes, nameNotes, scopeNotes } from "../scope/scopeNotes";

/** What a heatmap shows, and of whom, in one line; `under` is the name of the part of the model that it shows. */
export function heatmapSubtitle({ choice }: HeatmapFigure, under: string | null): string {
  const say = words.heatmap.subtitle;
  const isIndex = choice.shown === "index";
  const summed =
    choice.level === "dimension" && !isIndex ? say.allStages : say.summed[choice.shown]!;
  const whom =
    choice.rows === "groups" ? say.groups(words.grouping(choice.grouping), summed) : say.countries;
  return `${say.what(choice.level, choice.edition, under)}, ${whom}.`;
}

/** What has to be known to read it: how many, when, by which editions and methods, in which order. */
export function heatmapNotes(
  figure: HeatmapFigure,
  coincidences: readonly Coincidence[],
): string[] {
  const { choice, scope, rows } = figure;
  const say = words.heatmap;
  const usesGroups = choice.rows === "groups" || choice.order === "group";
  return [
    ...scopeNotes(scope, choice),
    [...columnsNote(choice), ...cellsNote(figure)].join(" "),
    orderNote(figure),
    ...(figure.compared.length > 1
      ? [say.comparedNote(choice.rows, choice.level === "dimension")]
      : []),
    ...groupNotes(usesGroups ? choice.grouping : null, coincidences),
    ...nameNotes(rows.map(({ name }) => name)),
  ];
}

function columnsNote({ level, edition }: HeatmapChoice): string[] {
  const say = words.heatmap.caption;
  return [
    ...(level === "dimension" ? [say.dimensions] : []),
    ...(level === "aspect" ? [] : [edition === "" ? say.themes : say.factors]),
  ];
}

/** How cells of several stages are to be read. */
function cellsNote({ choice, all }: HeatmapFigure): string[] {
  const say = words.heatmap.caption;
  const { rows, level, shown, threshold } = choice;
  const index = shown === "index" ? [say.index] : [];
  if (level === "dimension") return [say.dimensionCounts(threshold), ...index];
  if (rows === "countries") return [];
  const own = shown === "distribution" ? say.distribution(threshold) : say.groups(threshold);
  const middle = shown === "median" ? [say.middle] : [];
  const isBounded = all.bounds !== null && boundsAt(all, 0, threshold) !== null;
  return [
    ...(shown === "index" ? index : [own]),
    ...middle,
    ...(isBounded ? [say.bounds(threshold)] : []),
  ];
}

/** In which order the rows stand, and how far it can be trusted. */
function orderNote({ choice, columns, tree }: HeatmapFigure): string {
  const say = words.heatmap;
  const by = columns.find(({ code }) => code === choice.by) ?? columns[0];
  if (choice.order === "likeness" && tree === null) return say.noTree;
  return [
    say.orderNote(choice.rows, choice.order),
    ...(choice.order === "column" && by ? [say.byNote(say.columnName(choice.level, by))] : []),
    ...(choice.reversed ? [say.turned] : []),
    ...(tree === null ? [] : [say.tree(tree.faithfulness)]),
  ].join(" ");
}

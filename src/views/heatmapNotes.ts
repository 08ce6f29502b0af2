import type { Coincidence } from "../analyses/coincidence";
import type { HeatmapFigure, Scope } from "../analyses/heatmap";
import { isSourced } from "../model/groupingSources";
import { words } from "../words/words";

/** What a heatmap shows, and of whom, in one line. */
export function heatmapSubtitle({ choice }: HeatmapFigure): string {
  const say = words.heatmap.subtitle;
  const what = choice.edition === "" ? say.themes : say.factors(choice.edition);
  const whom =
    choice.rows === "groups" ? say.groups(words.grouping(choice.grouping)) : say.countries;
  return `${what}, ${whom}.`;
}

/** What has to be known to read it: how many, when, by which editions and methods, in which order. */
export function heatmapNotes(
  figure: HeatmapFigure,
  coincidences: readonly Coincidence[],
): string[] {
  const { choice, scope, rows, all } = figure;
  const say = words.heatmap;
  const usesGroups = choice.rows === "groups" || choice.order === "group";
  const columns = [choice.edition === "" ? say.caption.themes : say.caption.factors];
  const groups =
    choice.rows === "groups"
      ? [
          say.caption.groups,
          say.caption.middle,
          ...(all.bounds === null ? [] : [say.caption.bounds]),
        ]
      : [];
  const latest =
    choice.edition === "" ? say.subtitle.latest : say.subtitle.latestIn(choice.edition);
  return [
    [
      words.figure.scope(scope.published, scope.countries, scope.years),
      latest,
      ...(scope.editions.length > 0 ? [say.editions(scope.editions)] : []),
      ...(scope.methods.length > 0 ? [say.methods(scope.methods)] : []),
    ].join(" "),
    ...unpublishedNote(scope),
    [...columns, ...groups].join(" "),
    orderNote(figure),
    ...coincidences.map(({ group, method, n }) => say.coincidence(group, method, n)),
    ...(usesGroups && !isSourced(choice.grouping)
      ? [say.unsourced(words.grouping(choice.grouping))]
      : []),
    ...(rows.some(({ name }) => name?.endsWith("*")) ? [say.kosovo] : []),
  ];
}

/** In which order the rows stand, and how far it can be trusted. */
function orderNote({ choice, columns, tree }: HeatmapFigure): string {
  const say = words.heatmap;
  const by = columns.find(({ code }) => code === choice.by) ?? columns[0];
  if (choice.order === "likeness" && tree === null) return say.noTree;
  return [
    say.orderNote(choice.rows, choice.order),
    ...(choice.order === "column" && by ? [say.byNote(by.name)] : []),
    ...(choice.reversed ? [say.turned] : []),
    ...(tree === null ? [] : [say.tree(tree.faithfulness)]),
  ].join(" ");
}

function unpublishedNote({ published, unpublished }: Scope): string[] {
  if (unpublished === null) return [];
  const { inBlocks, withheld } = unpublished;
  return inBlocks + withheld === 0
    ? []
    : [words.heatmap.unpublished(published, inBlocks, withheld)];
}

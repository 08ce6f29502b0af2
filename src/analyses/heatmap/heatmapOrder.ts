import { rankOf } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import type { Cell } from "../cells/cell";
import { groupOrder } from "../groupOrder";
import type { HeatmapFigure, HeatmapRow, Section } from "./heatmap";
import type { HeatmapChoice } from "./heatmapChoice";

/**
 * Puts a heatmap's rows in the order that is asked for; by likeness is `inLikeness`’s business. Countries stand by a column in bands of
 * one stage, by name within; groups by the share that had reached the stage asked for there, then by their median. Countries
 * without a review that counts come last, and so does what has no place in the order, however it is turned.
 */
export function inOrder(figure: HeatmapFigure): HeatmapFigure {
  return { ...figure, rows: rowsInOrder(figure) };
}

function rowsInOrder(figure: HeatmapFigure): readonly HeatmapRow[] {
  const { choice, rows } = figure;
  switch (choice.order) {
    case "group":
      return sectioned(rows, groupSection, groupKey(choice));
    case "column":
      return byColumn(figure);
    case "likeness":
      return rows;
    case "coverage":
      return sorted(rows, choice, ({ name, published }) => (name === null ? null : -published));
    default:
      return sorted(rows, choice, ({ name, section }, place) =>
        name === null || section !== null ? null : place,
      );
  }
}

type Key<T> = (item: T, place: number) => number | null;

/** Rows by a key, turned round where that is asked for; those of equal key as they were, those without one last. */
function sorted(
  rows: readonly HeatmapRow[],
  { reversed }: HeatmapChoice,
  key: Key<HeatmapRow>,
): HeatmapRow[] {
  const keyed = rows.map((row, place) => ({ row, key: key(row, place) }));
  const turn = reversed ? -1 : 1;
  const held = keyed.filter((entry) => entry.key !== null);
  return [
    ...held.toSorted((a, b) => turn * (a.key! - b.key!)),
    ...keyed.filter((entry) => entry.key === null),
  ].map(({ row }) => row);
}

/** Rows under the sections that they are given, sections by their key; those that have one already come last. */
function sectioned(
  rows: readonly HeatmapRow[],
  sectionOf: (row: HeatmapRow) => Section,
  compare: (a: Section, b: Section) => number,
): HeatmapRow[] {
  const counted = rows.filter(({ section }) => section === null);
  return [
    ...counted
      .map((row) => ({ ...row, section: sectionOf(row) }))
      .toSorted((a, b) => compare(a.section, b.section)),
    ...rows.filter(({ section }) => section !== null),
  ];
}

function groupSection({ group }: HeatmapRow): Section {
  return group === null ? { kind: "noGroup" } : { kind: "group", name: group };
}

function groupKey({ grouping, reversed }: HeatmapChoice): (a: Section, b: Section) => number {
  const usual = groupOrder(grouping);
  const nameOf = (section: Section) => (section.kind === "group" ? section.name : null);
  return (a, b) => {
    const [one, other] = [nameOf(a), nameOf(b)];
    const known = one !== null && other !== null;
    return (known && reversed ? -1 : 1) * usual(one, other);
  };
}

function byColumn(figure: HeatmapFigure): HeatmapRow[] {
  const { choice, columns, rows } = figure;
  const found = columns.findIndex(({ code }) => code === choice.by);
  const at = Math.max(0, found);
  if (choice.rows === "groups") {
    return sorted(rows, choice, ({ name, cells }) =>
      name === null ? null : shareKey(cells[at]!, choice.threshold),
    );
  }
  const turn = choice.reversed ? -1 : 1;
  return sectioned(
    rows,
    ({ cells }) => stageSection(cells[at]!),
    (a, b) => {
      if (a.kind !== "stage" || b.kind !== "stage") return rankless(a) - rankless(b);
      return turn * (rankOf(a) - rankOf(b));
    },
  );
}

function stageSection(cell: Cell): Section {
  return cell.kind === "stage"
    ? { kind: "stage", low: cell.low, high: cell.high }
    : { kind: "noStage" };
}

const rankless = ({ kind }: Section) => (kind === "stage" ? 0 : 1);

/** Groups of the largest share come first; of equal shares that of the higher median. */
function shareKey(cell: Cell, threshold: number): number | null {
  if (cell.kind === "dimension") return -(reached(cell.counts, threshold) / cell.placed);
  if (cell.kind !== "group") return null;
  return -(reached(cell.counts, threshold) / cell.n) - rankOf(cell.median) / 1e6;
}

import type { Calculate } from "../../calculations/calculation";
import type { LikenessOrder } from "../../calculations/likeness";
import { PLACES, RANKS, rankOf } from "../../model/stage";
import type { Cell } from "../cells/cell";
import type { HeatmapFigure, HeatmapRow, LikenessTree, TreeNode } from "./heatmap";

const NOBODY: readonly number[] = PLACES.map(() => 0);

/**
 * Puts a heatmap's rows in an order in which neighbours are alike, the tree that gives it beside them: countries by
 * their stages, groups by the shares of their countries at each stage, both by the shares of stages under a dimension. Rows that share too little with others come
 * after, those without a review that counts last.
 */
export async function inLikeness(
  figure: HeatmapFigure,
  calculate: Calculate,
  signal: AbortSignal,
): Promise<HeatmapFigure> {
  const rows = figure.rows.filter(({ name, section }) => name !== null && section === null);
  const order = await orderAsked(figure, rows, { calculate, signal });
  const ordered = order.order.map((leaf) => rows[order.units[leaf]!]!);
  const turned = figure.choice.reversed ? ordered.toReversed() : ordered;
  const left = rows.filter((row) => !ordered.includes(row));
  const others = figure.rows.filter((row) => !rows.includes(row));
  return {
    ...figure,
    rows: [
      ...turned,
      ...left.map((row): HeatmapRow => ({ ...row, section: { kind: "notCompared" } })),
      ...others,
    ],
    tree: treeOf(order, figure.choice.reversed),
  };
}

function orderAsked(
  { choice }: HeatmapFigure,
  rows: readonly HeatmapRow[],
  { calculate, signal }: { readonly calculate: Calculate; readonly signal: AbortSignal },
): Promise<LikenessOrder> {
  if (choice.rows === "groups" || choice.level === "dimension") {
    const groups = rows.map(({ cells }) => cells.map(countsOf));
    return calculate("orderGroupsByLikeness", { groups, levels: PLACES }, { signal });
  }
  const profiles = rows.map(({ cells }) => cells.map(rankOfCell));
  return calculate("orderByLikeness", { profiles, range: RANKS - 1, by: "stages" }, { signal });
}

function countsOf(cell: Cell): readonly number[] {
  return cell.kind === "group" || cell.kind === "dimension" ? cell.counts : NOBODY;
}

function rankOfCell(cell: Cell): number | null {
  return cell.kind === "stage" ? rankOf(cell) : null;
}

/** The tree over the places of its ordered leaves, heights as shares of the highest. */
function treeOf(
  { tree, order, faithfulness }: LikenessOrder,
  reversed: boolean,
): LikenessTree | null {
  const highest = tree.merges.at(-1)?.height;
  if (highest === undefined) return null;
  const nodes = Array.from({ length: tree.size }, (_, leaf): TreeNode => {
    const place = order.indexOf(leaf);
    return { row: reversed ? tree.size - 1 - place : place, at: 0 };
  });
  const branches = tree.merges.map(({ nodes: [one, other], height }) => {
    const ends = [nodes[one]!, nodes[other]!] as const;
    const at = highest === 0 ? 1 : height / highest;
    nodes.push({ row: (ends[0].row + ends[1].row) / 2, at });
    return { at, ends };
  });
  return { branches, faithfulness: faithfulness ?? null };
}

import type { LikenessTree, TreeNode } from "../../analyses/heatmap/heatmap";
import { COLOURS } from "../picture/pictureColours";
import { element } from "../picture/pictureMarkup";

/** A tree of alike rows, drawn sideways with its leaves at the left; `middleOf` is where a row's middle is. */
export function treeDrawn(
  { branches }: LikenessTree,
  { x, width }: { readonly x: number; readonly width: number },
  middleOf: (row: number) => number,
): string {
  const across = ({ at }: { readonly at: number }) => (x + at * width).toFixed(1);
  const down = ({ row }: TreeNode) => middleBetween(row, middleOf).toFixed(1);
  const d = branches
    .map((branch) => {
      const [first, second] = branch.ends;
      return `M${across(first)} ${down(first)}H${across(branch)}V${down(second)}H${across(second)}`;
    })
    .join("");
  return element("path", { d, fill: "none", stroke: COLOURS.quiet });
}

/** Where a node stands that lies between the middles of two rows. */
function middleBetween(row: number, middleOf: (row: number) => number): number {
  const [above, below] = [middleOf(Math.floor(row)), middleOf(Math.ceil(row))];
  return above + (below - above) * (row - Math.floor(row));
}

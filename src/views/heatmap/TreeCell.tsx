import type { LikenessTree } from "../../analyses/heatmap/heatmap";

/** A line of a drawn tree: across from 0 (leaves) to 1 (root), down in rows. */
interface Line {
  readonly across: readonly [number, number];
  readonly down: readonly [number, number];
}

/**
 * The part of a tree that runs past one row, for the eye: each row draws its own, so that the tree keeps to the
 * rows however high they are.
 */
export function TreeCell({ tree, row }: { readonly tree: LikenessTree; readonly row: number }) {
  const lines = tree.branches.flatMap(linesOf).flatMap((line) => within(line, row));
  return (
    <td className="tree" aria-hidden="true">
      <svg viewBox={`0 ${row - 0.5} 1 1`} preserveAspectRatio="none" aria-hidden="true">
        {lines.map(({ across, down }) => (
          <line key={`${across} ${down}`} x1={across[0]} x2={across[1]} y1={down[0]} y2={down[1]} />
        ))}
      </svg>
    </td>
  );
}

function linesOf({ at, ends }: LikenessTree["branches"][number]): Line[] {
  const [upper, lower] = ends.toSorted((a, b) => a.row - b.row);
  return [
    ...ends.map((end): Line => ({ across: [end.at, at], down: [end.row, end.row] })),
    { across: [at, at], down: [upper!.row, lower!.row] },
  ];
}

/** What of a line lies in a row, from half a row above its middle to half a row below. */
function within({ across, down }: Line, row: number): Line[] {
  const from = Math.max(down[0], row - 0.5);
  const to = Math.min(down[1], row + 0.5);
  const isHere = down[0] === down[1] ? from === to && to < row + 0.5 : from < to;
  return isHere ? [{ across, down: [from, to] }] : [];
}

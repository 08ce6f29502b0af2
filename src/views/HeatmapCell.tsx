import { Fragment } from "react";
import type { Cell, GroupCell } from "../analyses/heatmap";
import { type Bounds, saysTooLittle } from "../disclosure/bounds";
import { type StageRange, stageAt } from "../model/stage";
import { words } from "../words/words";

/** The class that gives a stage its look: one colour, or two cut on the diagonal. */
export function stageClass({ low, high }: StageRange): string {
  return low === high ? `stage-${low}` : `stage-${low}-${high}`;
}

/** The class that gives a cell its look: its stage, or why there is none. */
export function lookOf(cell: Cell): string {
  switch (cell.kind) {
    case "stage":
      return stageClass(cell);
    case "group":
      return "summed";
    case "few":
      return "few";
    default:
      return SIGNS[cell.kind].look;
  }
}

/** What stands in a cell for the eye: a number on its colour, or a sign of why there is none. */
export function CellFace({
  cell,
  bounds,
}: {
  readonly cell: Cell;
  readonly bounds: Bounds | null;
}) {
  switch (cell.kind) {
    case "stage":
      return <span aria-hidden="true">{words.stageShort(cell)}</span>;
    case "group":
      return (
        <span aria-hidden="true">
          <span className={`median ${stageClass(cell.median)}`}>
            {words.stageShort(cell.median)}
          </span>
          <Shares cell={cell} />
          {bounds && <Track bounds={bounds} />}
          <span className="n">{words.heatmap.n(cell.n)}</span>
        </span>
      );
    case "few":
      return <span aria-hidden="true">{words.heatmap.n(cell.n)}</span>;
    default:
      return <span aria-hidden="true">{SIGNS[cell.kind].sign}</span>;
  }
}

/** The reasons for an empty cell, each with its look; each has a sign that survives black and white. */
export const SIGNS = {
  notAssessed: { look: "not-assessed", sign: "?" },
  noReview: { look: "no-review", sign: "–" },
  notInEdition: { look: "not-in-edition", sign: "×" },
  withheld: { look: "withheld", sign: "▬" },
} as const;

/**
 * How many had reached a stage at least (solid) and at most (dashed too), from the right, where the bar above has
 * the highest stages; empty where too little can be said. Between its ends there is no best guess to be drawn.
 */
export function Track({ bounds }: { readonly bounds: Bounds }) {
  const { lo, hi, of } = bounds;
  return (
    <svg className="track" viewBox={`0 0 ${of} 2`} preserveAspectRatio="none" aria-hidden="true">
      {!saysTooLittle(bounds) && (
        <>
          <line x1={of - hi} x2={of - lo} y1={1} y2={1} className="open" />
          <line x1={of - lo} x2={of} y1={1} y2={1} />
        </>
      )}
    </svg>
  );
}

/** The share of a group's countries at each stage, lowest at the left; between two, one over the other. */
function Shares({ cell: { n, counts } }: { readonly cell: GroupCell }) {
  const starts = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
  return (
    <svg className="shares" viewBox={`0 0 ${n} 2`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, i) => {
        if (count === 0) return null;
        const { low, high } = stageAt(i + 1);
        const place = { x: starts[i], width: count };
        return low === high ? (
          <rect key={low} {...place} height={2} className={`fill-${low}`} />
        ) : (
          <Fragment key={`${low}-${high}`}>
            <rect {...place} height={1} className={`fill-${high}`} />
            <rect {...place} y={1} height={1} className={`fill-${low}`} />
          </Fragment>
        );
      })}
    </svg>
  );
}

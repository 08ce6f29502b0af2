import { Fragment } from "react";
import type { Cell, DimensionCell, GroupCell } from "../../analyses/cells/cell";
import { type Step, stepOf } from "../../analyses/heatmap/comparison";
import type { Difference } from "../../analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import { indexOfCell } from "../../analyses/heatmap/heatmapIndex";
import { type Bounds, saysTooLittle } from "../../disclosure/bounds";
import { type StageRange, stageAt } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import { words } from "../../words/words";

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
    case "dimension":
      return "summed";
    case "few":
      return "few";
    default:
      return SIGNS[cell.kind].look;
  }
}

/** What stands in a cell for the eye: a number on its colour, how many stand where, or a sign of why there is none. */
export function CellFace({
  cell,
  bounds,
  choice,
}: {
  readonly cell: Cell;
  readonly bounds: Bounds | null;
  readonly choice: Pick<HeatmapChoice, "shown" | "threshold">;
}) {
  switch (cell.kind) {
    case "stage":
      return words.stageShort(cell);
    case "group":
    case "dimension":
      return <SummedFace cell={cell} bounds={bounds} choice={choice} />;
    case "few":
      return <span aria-hidden="true">{words.heatmap.n(cell.n)}</span>;
    default:
      return (
        <>
          <span aria-hidden="true">{SIGNS[cell.kind].sign}</span>
          <span className="unseen">{words.heatmap.legend[cell.kind]}</span>
        </>
      );
  }
}

function SummedFace({
  cell,
  bounds,
  choice: { shown, threshold },
}: {
  readonly cell: GroupCell | DimensionCell;
  readonly bounds: Bounds | null;
  readonly choice: Pick<HeatmapChoice, "shown" | "threshold">;
}) {
  const of = cell.kind === "group" ? cell.n : cell.placed;
  const isMiddle = cell.kind === "group" && shown === "median";
  const index = shown === "index" ? indexOfCell(cell) : undefined;
  return (
    <span aria-hidden="true">
      {isMiddle && (
        <span className={`median ${stageClass(cell.median)}`}>{words.stageShort(cell.median)}</span>
      )}
      {index !== undefined && (
        <span className="index">{index === null ? "–" : words.heatmap.index(index)}</span>
      )}
      <Shares counts={cell.counts} of={of} isWhole={!isMiddle && index === undefined} />
      {bounds && <Track bounds={bounds} />}
      <span className="n">
        {index === undefined || cell.n === 1 ? (
          <>
            {words.number(reached(cell.counts, threshold))}
            <span className="of">{words.heatmap.of}</span>
            {words.number(of)}
          </>
        ) : (
          words.heatmap.n(cell.n)
        )}
      </span>
    </span>
  );
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

/** How many stages up or down a cell stands from the one that it is compared with. */
export function DifferenceFace({ difference }: { readonly difference: Difference }) {
  return (
    <span aria-hidden="true" className={`difference ${STEPS[stepOf(difference)]}`}>
      {words.heatmap.difference(difference)}
    </span>
  );
}

const STEPS: Readonly<Record<Step, string>> = {
  same: "same",
  upOne: "up-one",
  upMore: "up-more",
  downOne: "down-one",
  downMore: "down-more",
};

/** The share of countries or stages at each stage, lowest at the left; between two, one over the other. */
function Shares({
  counts,
  of,
  isWhole,
}: {
  readonly counts: GroupCell["counts"];
  readonly of: number;
  /** Whether the bar is all that there is to see. */
  readonly isWhole: boolean;
}) {
  const starts = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
  return (
    <svg
      className={isWhole ? "shares whole" : "shares"}
      viewBox={`0 0 ${of} 2`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
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

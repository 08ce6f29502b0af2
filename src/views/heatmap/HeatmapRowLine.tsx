import { Link } from "react-router";
import { boundsAt } from "../../analyses/cells/groupBounds";
import { isFiltered } from "../../analyses/filtersLeft";
import type { ComparedRow, HeatmapFigure, HeatmapRow } from "../../analyses/heatmap/heatmap";
import { MOST_COMPARED } from "../../analyses/heatmap/heatmapChoice";
import { words } from "../../words/words";
import { cellSentence } from "./cellSentence";
import { CellFace, DifferenceFace, lookOf } from "./HeatmapCell";
import type { HeatmapActs } from "./HeatmapTable";
import { rowName } from "./rowName";
import { TreeCell } from "./TreeCell";

/** A row of the heatmap: its name, to be ticked for comparing, and its cells. */
export function HeatmapRowLine({
  figure,
  row,
  place,
  treeRow,
  isSilent = false,
  compared,
  baseLink,
  onCompare,
}: {
  readonly figure: HeatmapFigure;
  readonly row: HeatmapRow;
  /** The number of the row among all that can be walked. */
  readonly place: number;
  /** Its number among the tree's; none of a row that is compared. */
  readonly treeRow?: number;
  /** Whether every cell says that it is withheld, so that a printed list of such rows says it all. */
  readonly isSilent?: boolean;
  /** What it says as a row that is compared. */
  readonly compared?: ComparedRow;
  /** The query of the address that makes it the one that others are compared with; none where it is. */
  readonly baseLink?: string | undefined;
  readonly onCompare: HeatmapActs["onCompare"];
}) {
  const { choice, columns, tree } = figure;
  return (
    <tr className={classOf(row, compared !== undefined, isSilent)}>
      <th scope="row">
        <RowHeading figure={figure} row={row} place={place} onCompare={onCompare} />
        {compared && " "}
        {compared && (
          <span className="aside base">
            {baseLink === undefined ? (
              words.heatmap.base
            ) : (
              <Link
                to={{ search: baseLink }}
                aria-label={words.heatmap.makeBase(rowName(figure, row))}
                preventScrollReset
              >
                {words.heatmap.asBase}
              </Link>
            )}
          </span>
        )}
      </th>
      {row.cells.map((cell, i) => {
        const difference = compared?.differences[i];
        const sentence = cellSentence(figure, row, i);
        const isCounted = ["group", "dimension", "few"].includes(cell.kind);
        return (
          <td
            key={columns[i]!.code}
            tabIndex={place === 0 && i === 0 ? 0 : -1}
            data-place={`${place} ${i}`}
            aria-label={isCounted ? undefined : sentence}
            className={`${lookOf(cell)} ${startOf(figure, i)}`}
          >
            <CellFace cell={cell} bounds={boundsAt(row, i, choice.threshold)} choice={choice} />
            {difference && <DifferenceFace difference={difference} />}
            {isCounted && <span className="unseen">{sentence}</span>}
          </td>
        );
      })}
      {tree &&
        (treeRow === undefined ? <td className="tree" /> : <TreeCell tree={tree} row={treeRow} />)}
    </tr>
  );
}

function classOf({ key }: HeatmapRow, isCompared: boolean, isSilent: boolean) {
  if (key === "all" && !isCompared) return "all";
  return isSilent ? "silent" : undefined;
}

function RowHeading({
  figure,
  row,
  place,
  onCompare,
}: {
  readonly figure: HeatmapFigure;
  readonly row: HeatmapRow;
  readonly place: number;
  readonly onCompare: HeatmapActs["onCompare"];
}) {
  const { choice } = figure;
  const { published, unpublished, countries, review } = row;
  const name = rowName(figure, row);
  const isCompared = choice.compared.includes(row.key);
  const isFull = !isCompared && choice.compared.length >= MOST_COMPARED;
  return (
    <>
      <label className="name">
        <input
          type="checkbox"
          autoComplete="off"
          tabIndex={-1}
          data-place={`${place} -1`}
          aria-label={words.heatmap.compare(name)}
          defaultChecked={isCompared}
          aria-disabled={isFull}
          title={isFull ? words.heatmap.compareFull : undefined}
          onClick={(event) => {
            if (isFull) event.preventDefault();
            else onCompare(row.key, event.currentTarget.checked);
          }}
        />
        <span>{name}</span>
      </label>{" "}
      <span className="aside">
        {choice.rows === "groups"
          ? words.heatmap.coverage(published, unpublished, countries, isFiltered(choice))
          : review && words.heatmap.reviewOf(review.year, review.edition)}
      </span>
    </>
  );
}

/** The class of a column that begins what stands over it. */
export function startOf({ columns, parents }: HeatmapFigure, at: number): string {
  return parents.length > 0 && columns[at]!.parent !== columns[at - 1]?.parent ? "first" : "";
}

import type { FocusEvent, KeyboardEvent, PointerEvent } from "react";
import { Fragment, memo, useRef } from "react";
import { boundsOfEstablished } from "../analyses/groupBounds";
import type { HeatmapFigure, HeatmapRow } from "../analyses/heatmap";
import { words } from "../words/words";
import { cellSentence } from "./cellSentence";
import { cellOf, placeOf } from "./gridCells";
import { placeAfter } from "./gridKeys";
import { CellFace, lookOf } from "./HeatmapCell";
import { rowName } from "./rowName";
import { sectionName } from "./sectionName";
import { TreeCell } from "./TreeCell";

/** A cell, by its row's key and its column's code. */
export interface CellKey {
  readonly row: string;
  readonly column: string;
}

/** A cell that is read, with its sentence. */
export interface ReadCell extends CellKey {
  readonly sentence: string;
}

/** Up to so many columns their names have room to stand upright. */
const ROOMY = 9;

/**
 * The heatmap: a real table, walked cell by cell with the arrow keys (one tab stop), each cell with its
 * one sentence. `onRead` is told the sentence of the cell that is pointed at, tapped or walked to.
 */
export const HeatmapTable = memo(function HeatmapTable({
  figure,
  caption,
  mark,
  onRead,
  onOpen,
}: {
  readonly figure: HeatmapFigure;
  readonly caption: string;
  /** Release and synthetic: they head every sheet that the table is printed on. */
  readonly mark: string;
  readonly onRead: (read: ReadCell) => void;
  /** Is told the cell that is to be opened: by Enter, or by a double click. */
  readonly onOpen: (cell: CellKey) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const groups = figure.choice.rows === "groups";
  const rows = figure.rows.length + (groups ? 1 : 0);

  const read = (event: PointerEvent | FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell) onRead({ ...keyOf(cell), sentence: cell.querySelector(".spoken")!.textContent! });
  };
  const keyOf = (cell: HTMLElement): CellKey => {
    const [row, column] = placeOf(cell);
    return {
      row: (figure.rows[row] ?? figure.all).key,
      column: figure.columns[column]!.code,
    };
  };
  const focused = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    table.current!.querySelector('td[tabindex="0"]')?.setAttribute("tabindex", "-1");
    cell.tabIndex = 0;
    read(event);
  };
  const walk = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    if (event.key === "Enter") return onOpen(keyOf(cell));
    const to = placeAfter(event, placeOf(cell), [rows, figure.columns.length]);
    if (to === undefined) return;
    event.preventDefault();
    table.current!.querySelector<HTMLElement>(`td[data-place="${to.join(" ")}"]`)?.focus();
  };

  return (
    <table
      ref={table}
      role="grid"
      aria-readonly="true"
      className={`heatmap ${groups ? "of-groups" : "of-countries"} ${figure.columns.length <= ROOMY ? "roomy" : ""}`}
      onFocus={focused}
      onKeyDown={walk}
      onPointerOver={read}
      onPointerDown={read}
      onDoubleClick={({ target }) => {
        const cell = cellOf(target);
        if (cell) onOpen(keyOf(cell));
      }}
    >
      <caption className="spoken">{caption}</caption>
      <Head figure={figure} mark={mark} />
      <tbody>
        {figure.rows.map((row, i) => (
          <Fragment key={row.key}>
            {row.section !== null && sectionKey(row) !== sectionKey(figure.rows[i - 1]) && (
              <tr className="section">
                <th scope="rowgroup" colSpan={widthOf(figure)}>
                  <span>{sectionName(figure, row.section)}</span>
                </th>
              </tr>
            )}
            <Row figure={figure} row={row} place={i} />
          </Fragment>
        ))}
      </tbody>
      {groups && (
        <tbody>
          <Row figure={figure} row={figure.all} place={figure.rows.length} />
        </tbody>
      )}
    </table>
  );
});

/** In columns, the rows' names and the tree among them. */
function widthOf({ columns, tree }: HeatmapFigure): number {
  return columns.length + (tree === null ? 1 : 2);
}

function Head({ figure, mark }: { readonly figure: HeatmapFigure; readonly mark: string }) {
  const { columns, dimensions, choice, tree } = figure;
  return (
    <thead>
      <tr className="mark">
        <td colSpan={widthOf(figure)}>{mark}</td>
      </tr>
      <tr className="dimensions">
        <td />
        {dimensions.map(({ code, name }) => (
          <th
            key={code}
            scope="colgroup"
            colSpan={columns.filter(({ dimension }) => dimension === code).length}
          >
            <span>
              {code} {name}
            </span>
          </th>
        ))}
        {tree && <td className="tree" />}
      </tr>
      <tr className="columns">
        <th scope="col">{words.heatmap.corner[choice.rows]}</th>
        {columns.map(({ code, name, dimension }, i) => (
          <th key={code} scope="col" className={firstOf(dimension, columns[i - 1]?.dimension)}>
            <span>{choice.edition === "" ? name : `${code} ${name}`}</span>
          </th>
        ))}
        {tree && <td className="tree" />}
      </tr>
    </thead>
  );
}

function Row({
  figure,
  row,
  place,
}: {
  readonly figure: HeatmapFigure;
  readonly row: HeatmapRow;
  readonly place: number;
}) {
  const { published, unpublished, countries, review } = row;
  return (
    <tr className={row.key === "all" ? "all" : undefined}>
      <th scope="row">
        <span className="name">{rowName(figure, row)}</span>{" "}
        <span className="aside">
          {figure.choice.rows === "groups"
            ? words.heatmap.coverage(published, unpublished ?? 0, countries)
            : review && words.heatmap.reviewOf(review.year, review.edition)}
        </span>
      </th>
      {row.cells.map((cell, i) => (
        <td
          key={figure.columns[i]!.code}
          tabIndex={place === 0 && i === 0 ? 0 : -1}
          data-place={`${place} ${i}`}
          className={`${lookOf(cell)} ${firstOf(figure.columns[i]!.dimension, figure.columns[i - 1]?.dimension)}`}
        >
          <CellFace cell={cell} bounds={boundsOfEstablished(row, i)} />
          <span className="spoken">{cellSentence(figure, row, i)}</span>
        </td>
      ))}
      {figure.tree && <TreeCell tree={figure.tree} row={place} />}
    </tr>
  );
}

function sectionKey(row: HeatmapRow | undefined): string {
  return JSON.stringify(row?.section ?? null);
}

const firstOf = (dimension: string, before: string | undefined) =>
  dimension === before ? "" : "first";

import type { FocusEvent, KeyboardEvent, PointerEvent } from "react";
import { Fragment, memo, useRef } from "react";
import { boundsOfEstablished } from "../analyses/groupBounds";
import type { HeatmapFigure, HeatmapRow, Section } from "../analyses/heatmap";
import { words } from "../words/words";
import { cellSentence } from "./cellSentence";
import { placeAfter } from "./gridKeys";
import { CellFace, lookOf } from "./HeatmapCell";
import { rowName } from "./rowName";

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
}: {
  readonly figure: HeatmapFigure;
  readonly caption: string;
  /** Release and synthetic: they head every sheet that the table is printed on. */
  readonly mark: string;
  readonly onRead: (sentence: string) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const groups = figure.choice.rows === "groups";
  const rows = groups ? [...figure.rows, figure.all] : figure.rows;

  const read = (event: PointerEvent | FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell) onRead(cell.querySelector(".spoken")!.textContent!);
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
    const to = placeAfter(event, placeOf(cell), [rows.length, figure.columns.length]);
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
    >
      <caption className="spoken">{caption}</caption>
      <Head figure={figure} mark={mark} />
      <tbody>
        {rows.map((row, i) => (
          <Fragment key={row.key}>
            {row.section !== null && sectionKey(row) !== sectionKey(rows[i - 1]) && (
              <tr className="section">
                <th scope="rowgroup" colSpan={figure.columns.length + 1}>
                  <span>{sectionName(figure, row.section)}</span>
                </th>
              </tr>
            )}
            <Row figure={figure} row={row} place={i} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
});

function Head({ figure, mark }: { readonly figure: HeatmapFigure; readonly mark: string }) {
  const { columns, dimensions, choice } = figure;
  return (
    <thead>
      <tr className="mark">
        <td colSpan={columns.length + 1}>{mark}</td>
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
      </tr>
      <tr className="columns">
        <th scope="col">{words.heatmap.corner[choice.rows]}</th>
        {columns.map(({ code, name, dimension }, i) => (
          <th key={code} scope="col" className={firstOf(dimension, columns[i - 1]?.dimension)}>
            <span>{choice.edition === "" ? name : `${code} ${name}`}</span>
          </th>
        ))}
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
    </tr>
  );
}

function sectionKey(row: HeatmapRow | undefined): string {
  return JSON.stringify(row?.section ?? null);
}

function sectionName({ choice }: HeatmapFigure, section: Section): string {
  switch (section.kind) {
    case "group":
      return section.name;
    case "noGroup":
      return words.heatmap.none;
    case "noReview":
      return words.heatmap.noReviewSection(choice.edition);
    case "unpublished":
      return words.heatmap.unpublishedSection;
  }
}

const firstOf = (dimension: string, before: string | undefined) =>
  dimension === before ? "" : "first";

function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return (target as Element).closest<HTMLTableCellElement>("td[data-place]");
}

function placeOf(cell: HTMLElement): [number, number] {
  const [row, column] = cell.dataset.place!.split(" ").map(Number);
  return [row!, column!];
}

import type { ReactNode } from "react";
import { Link } from "react-router";
import { cellMarks } from "../../charts/table/cellMarks";
import {
  type ChartCell,
  type ChartColumn,
  type ChartTable,
  cellsShown,
} from "../../charts/table/chartTable";
import { isWorded, kindOf } from "../../charts/table/columnWidths";
import { CellDrawing, Ruler } from "./CellDrawing";
import { Scrolling } from "./Scrolling";

/** The query of the address that a row, a column or a cell leads to; undefined where it leads nowhere. */
export interface TableLinks {
  readonly row?: (key: string) => string | undefined;
  readonly column?: (key: string) => string | undefined;
  readonly cell?: (row: string, column: string) => string | undefined;
}

/** A figure that is a table of words and drawings. */
export function ChartTableView({
  table,
  caption,
  links = {},
}: {
  readonly table: ChartTable;
  readonly caption: string;
  readonly links?: TableLinks;
}) {
  const { corner, columns, rows } = table;
  return (
    <Scrolling label={caption} className="chart-table">
      <table>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, name, short, of, isLit, ruler }, i) => (
              <th key={key} scope="col" className={`of-${of}${isLit ? " lit" : ""}`}>
                <Led to={links.column?.(key)} isLit={isLit ?? false}>
                  {short === undefined ? name : <Shortened name={name} short={short} />}
                </Led>
                {ruler !== undefined && (
                  <Ruler ruler={ruler} kind={kindOf(table, i)} isWorded={isWorded(table, i)} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ key, name, note, heading, isLit, cells }) => [
            ...(heading === undefined
              ? []
              : [
                  <tr key={`over ${key}`} className="over">
                    <th colSpan={columns.length + 1} scope="colgroup">
                      <span>{heading}</span>
                    </th>
                  </tr>,
                ]),
            <tr key={key} className={isLit ? "lit" : undefined}>
              <th scope="row">
                <Led to={links.row?.(key)} isLit={isLit}>
                  {name}
                </Led>
                {note !== undefined && <span className="note">{note}</span>}
              </th>
              {cellsShown({ cells }).map(({ cell, place }) => (
                <Cell
                  key={columns[place]!.key}
                  cell={cell}
                  column={columns[place]!}
                  isWorded={cell.drawing === undefined || isWorded(table, place)}
                  to={links.cell?.(key, columns[place]!.key)}
                />
              ))}
            </tr>,
          ])}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** A name that leads somewhere: where it is lit already, back to nothing being lit. */
function Led({
  to,
  isLit,
  children,
}: {
  readonly to: string | undefined;
  readonly isLit: boolean;
  readonly children: ReactNode;
}) {
  return to === undefined ? (
    children
  ) : (
    <Link to={{ search: to }} aria-current={isLit ? "true" : undefined} preventScrollReset>
      {children}
    </Link>
  );
}

/** A name, and on a phone its abbreviation; the ear always has the name. */
function Shortened({ name, short }: { readonly name: string; readonly short: string }) {
  return (
    <>
      <span className="whole">{name}</span>
      <span className="short" aria-hidden="true">
        {short}
      </span>
    </>
  );
}

function Cell({
  cell,
  column,
  isWorded,
  to,
}: {
  readonly cell: ChartCell;
  readonly column: ChartColumn;
  /** Whether words stand beside drawings of the column: if not, they are for the ear only. */
  readonly isWorded: boolean;
  readonly to: string | undefined;
}) {
  const { text, spoken, drawing, isLit, over } = cell;
  const shade =
    drawing?.kind === "shade"
      ? ` shade-${Math.round(drawing.strength * SHADES)}${drawing.onDiagonal ? " diagonal" : ""}`
      : "";
  const ruled = column.ruler === undefined ? "" : " ruled";
  const words =
    spoken === undefined ? (
      text
    ) : (
      <>
        {text !== "" && <span aria-hidden="true">{text}</span>}
        <span className="spoken">{spoken}</span>
      </>
    );
  return (
    <td
      className={
        over === undefined ? `of-${column.of}${shade}${ruled}${isLit ? " lit" : ""}` : "of-untold"
      }
      colSpan={over}
    >
      <span className="held">
        {drawing !== undefined && drawing.kind !== "shade" && (
          <CellDrawing kind={drawing.kind} marks={cellMarks(drawing)} />
        )}
        {to === undefined || text === "" ? (
          <span className={isWorded ? "words" : "spoken"}>{words}</span>
        ) : (
          <Link
            className="words"
            to={{ search: to }}
            aria-current={isLit ? "true" : undefined}
            preventScrollReset
          >
            {words}
          </Link>
        )}
      </span>
    </td>
  );
}

/** So many shades the style sheet has. */
const SHADES = 10;

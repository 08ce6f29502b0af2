import { Link } from "react-router";
import { type CellMark, cellMarks, type Look } from "../../charts/table/cellMarks";
import {
  type ChartCell,
  type ChartColumn,
  type ChartTable,
  cellsShown,
} from "../../charts/table/chartTable";
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
            {columns.map(({ key, name, of, isLit }) => (
              <th key={key} scope="col" className={`of-${of}${isLit ? " lit" : ""}`}>
                <Led to={links.column?.(key)} isLit={isLit ?? false}>
                  {name}
                </Led>
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
  readonly children: string;
}) {
  return to === undefined ? (
    children
  ) : (
    <Link to={{ search: to }} aria-current={isLit ? "true" : undefined} preventScrollReset>
      {children}
    </Link>
  );
}

function Cell({
  cell,
  column,
  to,
}: {
  readonly cell: ChartCell;
  readonly column: ChartColumn;
  readonly to: string | undefined;
}) {
  const { text, spoken, drawing, over } = cell;
  const shade = drawing?.kind === "shade" ? ` shade-${Math.round(drawing.strength * SHADES)}` : "";
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
    <td className={over === undefined ? `of-${column.of}${shade}` : "of-untold"} colSpan={over}>
      <span className="held">
        {drawing !== undefined && drawing.kind !== "shade" && (
          <svg className={`drawn ${drawing.kind}`} aria-hidden="true">
            {cellMarks(drawing).map((mark, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
              <Mark key={i} mark={mark} />
            ))}
          </svg>
        )}
        {to === undefined || text === "" ? (
          <span className={text === "" ? undefined : "words"}>{words}</span>
        ) : (
          <Link className="words" to={{ search: to }} preventScrollReset>
            {words}
          </Link>
        )}
      </span>
    </td>
  );
}

/** So many shades the style sheet has. */
const SHADES = 10;

function Mark({ mark }: { readonly mark: CellMark }) {
  switch (mark.shape) {
    case "rect":
      return (
        <rect
          x={share(mark.x)}
          y={share(mark.y)}
          width={share(mark.width)}
          height={share(mark.height)}
          className={fillOf(mark.look)}
        />
      );
    case "line":
      return (
        <line
          x1={share(mark.from[0])}
          y1={share(mark.from[1])}
          x2={share(mark.to[0])}
          y2={share(mark.to[1])}
          className={`line-${mark.look}`}
        />
      );
    case "dot":
      return (
        <circle
          cx={share(mark.x)}
          cy={share(mark.y)}
          r={5}
          className={`dot ${fillOf(mark.look)}${mark.around === null ? "" : ` around-${mark.around}`}`}
        />
      );
  }
}

function fillOf(look: Look): string {
  return `fill-${look}`;
}

function share(value: number): string {
  return `${Math.round(value * 1e4) / 100}%`;
}

import type { ReactNode } from "react";
import type { Records } from "../../analyses/records";
import { Scrolling } from "./Scrolling";

/** A column as a reader should see it: its name and, where that matters, its type and whether it holds numbers. */
export interface RowsColumn {
  readonly name: string;
  readonly type?: string;
  readonly isFigures?: boolean;
}

/** Rows as a plain table. */
export function RowsTable({
  caption,
  columns,
  rows,
  cellOf = (value) => value,
}: {
  readonly caption: string;
  readonly columns: readonly RowsColumn[];
  readonly rows: Records["rows"];
  readonly cellOf?: (value: Records["rows"][number][number]) => ReactNode;
}) {
  return (
    <Scrolling label={caption} className="rows">
      <table>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, type, isFigures }) => (
              <th key={name} scope="col" className={isFigures ? "figures" : undefined}>
                {name}
                {type !== undefined && <span className="type"> {type}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <tr key={i}>
              {row.map((value, j) => (
                <td
                  key={columns[j]!.name}
                  className={typeof value === "number" ? "figures" : undefined}
                >
                  {cellOf(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

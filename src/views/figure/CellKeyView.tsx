import { cellKey } from "../../charts/table/cellKey";
import type { ChartTable } from "../../charts/table/chartTable";
import { CellDrawing } from "./CellDrawing";

/** What the marks in the cells of tables mean. */
export function CellKeyView({ tables }: { readonly tables: readonly ChartTable[] }) {
  const { items, numbers } = cellKey(tables);
  return (
    <ul className="cell-key">
      {items.map(({ name, marks }) => (
        <li key={name}>
          <CellDrawing kind="key" marks={marks} />
          {name}
        </li>
      ))}
      {numbers !== null && <li>{numbers}</li>}
    </ul>
  );
}

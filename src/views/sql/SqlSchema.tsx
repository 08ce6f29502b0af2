import type { TableHeld } from "../../queries/tablesHeld";
import { sqlWords } from "../../words/sqlWords";

/** Columns by table, in their order. */
export function columnsByTable(held: readonly TableHeld[]): ReadonlyMap<string, TableHeld[]> {
  const tables = new Map<string, TableHeld[]>();
  for (const column of held)
    tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

/** Every table with its columns and their types; each name puts itself into the editor. */
export function SqlSchema({
  held,
  onChoose,
}: {
  readonly held: readonly TableHeld[];
  readonly onChoose: (name: string) => void;
}) {
  const say = sqlWords().schema;
  return (
    <section className="sql-schema" aria-labelledby="sql-schema">
      <h2 id="sql-schema">{say.heading}</h2>
      <p className="small">{say.hint}</p>
      {[...columnsByTable(held)].map(([table, columns]) => (
        <details key={table}>
          <summary>{say.table(table, columns.length)}</summary>
          <ul>
            <li>
              <Name name={table} onChoose={onChoose} />
            </li>
            {columns.map(({ column, type, meaning }) => (
              <li key={column}>
                <Name name={column} onChoose={onChoose} /> <span className="type">{type}</span>
                {meaning !== null && <span className="meaning"> {meaning}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Names that SQL takes for words of its own must stand in quotes. */
const RESERVED = new Set(["group", "table", "column", "order", "to", "from"]);

function Name({
  name,
  onChoose,
}: {
  readonly name: string;
  readonly onChoose: (name: string) => void;
}) {
  return (
    <button
      type="button"
      aria-label={sqlWords().schema.insert(name)}
      onClick={() => onChoose(RESERVED.has(name) ? `"${name}"` : name)}
    >
      <code>{name}</code>
    </button>
  );
}

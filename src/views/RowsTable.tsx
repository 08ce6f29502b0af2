import type { Records } from "../analyses/heatmapRecords";

/** A figure's records as a plain table, under their names as a reader should see them. */
export function RowsTable({
  caption,
  headings,
  rows,
}: {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: Records["rows"];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="rows" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: records have no identity but their place
            <tr key={i}>
              {row.map((value, j) => (
                <td key={headings[j]} className={typeof value === "number" ? "figures" : undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

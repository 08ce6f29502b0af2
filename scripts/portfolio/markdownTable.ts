type Cell = string | number;

/** Lays rows out as a table of Markdown; a bar or a line break within a cell cannot end it. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): string[] {
  const line = (cells: readonly Cell[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}

function escaped(cell: Cell): string {
  return String(cell).replaceAll(/[|\\]/g, "\\$&").replaceAll(/\s+/g, " ");
}

import type { Line } from "./line";

const HEAD = ["", "ours", "Mosaic", "floor", "Mosaic : ours", "ours : floor", "goal", "met"];

/** Lines as a table of text, notes beneath. */
export function tableOf(title: string, lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const text = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 || i > 5 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd(),
  );
  const notes = lines.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  return [title, "", ...text, ...(notes.length > 0 ? ["", ...notes] : []), ""].join("\n");
}

function cellsOf({ name, unit, ours, peer, floor, ratio, goal, met }: Line): string[] {
  return [
    `${name} (${unit})`,
    ...[ours, peer, floor].map((amount) => (amount === null ? "–" : amountText(amount))),
    ...[ratio.peer, ratio.floor].map((times) => (times === null ? "–" : `× ${amountText(times)}`)),
    goal ?? "",
    met === null ? "" : met ? "yes" : "NO",
  ];
}

/** Three figures that count, so that ratios of what is near one another still differ. */
function amountText(amount: number): string {
  if (amount === 0 || Math.abs(amount) >= 100) return amount.toFixed(0);
  return amount.toFixed(Math.abs(amount) >= 10 ? 1 : Math.abs(amount) >= 0.1 ? 2 : 4);
}

import type { Result } from "./run";

const HEADER = ["attack", "problems", "narrowest", "found", "seconds"];

/** What was tried, as a table; then what is worth knowing, what was found, and the verdict. */
export function reportOf(results: readonly Result[]): string {
  const notes = results.flatMap((result) =>
    result.notes.map((note) => `${result.attack}: ${note}`),
  );
  const found = foundLines(results);
  const verdict =
    found.length === 0
      ? "No attack succeeds."
      : `${found.length} ${found.length === 1 ? "attack succeeds" : "findings: attacks succeed"}.`;
  return [...tableOf(results), "", ...notes, "", ...found, verdict, ""]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** A line for every finding: the attack, the place, what was learned. */
export function foundLines(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ attack, findings }) =>
    findings.map(({ place, learned }) => `${attack}: ${place}: ${learned}`),
  );
}

function tableOf(results: readonly Result[]): string[] {
  const cells = [HEADER, ...results.map(cellsOf)];
  const widths = HEADER.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? "").length)));
  return cells.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  "),
  );
}

function cellsOf({ attack, problems, narrowest, findings, seconds }: Result): string[] {
  return [
    attack,
    problems === 0 ? "–" : String(problems),
    narrowest === null ? "–" : String(narrowest),
    String(findings.length),
    seconds.toFixed(1),
  ];
}

import { REACHABLE, THRESHOLDS } from "../../analyses/cells/thresholds";
import { type BoundEnd, boundColumn, placeColumn, reachedColumn } from "../../analyses/records";
import { RANKS, stageAt } from "../../model/stage";
import { words } from "../../words/words";

const {
  at: headingAt,
  reached: { count: headingReached, ...ends },
} = words.columns;

const PLACES = new Map(
  Array.from({ length: RANKS }, (_, i) => [placeColumn(stageAt(i + 1)), headingAt(stageAt(i + 1))]),
);

const COUNTS = new Map([
  ...REACHABLE.map((stage): [string, string] => [reachedColumn(stage), headingReached(stage)]),
  ...THRESHOLDS.flatMap((threshold) =>
    (Object.keys(ends) as BoundEnd[]).map((end): [string, string] => [
      boundColumn(threshold, end),
      ends[end](threshold),
    ]),
  ),
]);

/** A record's column as a reader should see it. */
export function recordHeading(column: string): string {
  const { at: _, reached: __, ...headings } = words.columns;
  const named: Readonly<Record<string, string>> = headings;
  return PLACES.get(column) ?? COUNTS.get(column) ?? named[column] ?? column;
}

/** A record's value as a reader should see it; only the status is a word of ours. */
export function recordValue(columns: readonly string[]) {
  const status: Readonly<Record<string, string>> = words.status;
  return (value: string | number | null, i: number) =>
    columns[i] === "status" ? (status[String(value)] ?? value) : value;
}

import type { ConsoleAnswer } from "../engine/console";
import type { ConsoleCell, ConsoleColumn } from "../engine/consoleColumns";

/** A mark of a quick chart. */
export interface ResultPoint {
  readonly x: string | number;
  readonly y: number;
}

/**
 * A quick chart of a result: bars of a number by text, a line of a number over days or years, or dots of one number by
 * another.
 */
export interface ResultChart {
  readonly form: "bars" | "line" | "dots";
  readonly x: string;
  readonly y: string;
  /** What x counts: days are written 2021-03-31. */
  readonly scale: "text" | "day" | "year" | "number";
  readonly points: readonly ResultPoint[];
  /** Rows with no number, or with nothing to set it against. */
  readonly left: number;
  /** Rows that could be drawn, of which `points` may be the first. */
  readonly total: number;
}

/** Why a result has no quick chart; repeated is the column whose values are. */
export type NoChart =
  | { readonly none: "noRows" | "noNumber" | "alone" }
  | { readonly none: "repeated"; readonly column: string };

/** Bars that can be told apart. */
const MOST_BARS = 30;

type Result = Pick<ConsoleAnswer, "columns" | "rows">;
type Place = readonly [column: ConsoleColumn, index: number];

/** The quick chart that a result allows, by the kinds of its columns, or why there is none. */
export function resultChart({ columns, rows }: Result): ResultChart | NoChart {
  if (rows.length === 0) return { none: "noRows" };
  const places = columns.map((column, i) => [column, i] as const);
  const time = places.find((place) => place[0].kind === "date?" || isYear(place, rows));
  const numbers = places.filter((place) => isNumber(place[0]) && place !== time);
  const texts = places.filter(([{ kind }]) => kind === "text?");
  const y = numbers[0];
  if (y === undefined) return { none: "noNumber" };
  if (time !== undefined && isUnique(rows, time)) return lineOf(rows, time, y);
  if (texts.length > 0) {
    const bars = barsOf(rows, texts, y);
    return "none" in bars && time !== undefined ? barsOf(rows, [time, ...texts], y) : bars;
  }
  if (time !== undefined && time[0].kind !== "date?") return drawn("dots", rows, time, y);
  return numbers.length > 1
    ? drawn("dots", rows, y, numbers[1]!)
    : { none: time === undefined ? "alone" : "repeated", column: time?.[0].name ?? "" };
}

function isNumber({ kind }: ConsoleColumn): boolean {
  return kind === "integer?" || kind === "number?";
}

function scaleOf(place: Place, rows: Result["rows"]): ResultChart["scale"] {
  const { kind } = place[0];
  if (kind === "text?" || kind === "date?") return kind === "text?" ? "text" : "day";
  return isYear(place, rows) ? "year" : "number";
}

function isYear([{ kind, name }, i]: Place, rows: Result["rows"]): boolean {
  const isPlausible = (cell: ConsoleCell | undefined) =>
    cell === null || (typeof cell === "number" && cell >= 1000 && cell <= 2999);
  return (
    kind === "integer?" && /(^|_)year$/i.test(name) && rows.every((row) => isPlausible(row[i]))
  );
}

function isUnique(rows: Result["rows"], [, i]: Place): boolean {
  return new Set(rows.map((row) => row[i])).size === rows.length;
}

function lineOf(rows: Result["rows"], x: Place, y: Place): ResultChart {
  const line = drawn("line", rows, x, y);
  return { ...line, points: line.points.toSorted((a, b) => (a.x < b.x ? -1 : 1)) };
}

/** Bars by all texts of a row together, so that rows which one of them alone cannot tell apart have one each. */
function barsOf(rows: Result["rows"], texts: readonly Place[], y: Place): ResultChart | NoChart {
  const name = texts.map(([column]) => column.name).join(", ");
  const named = rows.map((row) => [texts.map(([, i]) => row[i] ?? "–").join(", "), row[y[1]]!]);
  if (new Set(named.map(([text]) => text)).size < rows.length)
    return { none: "repeated", column: name };
  const column: ConsoleColumn = { name, type: "VARCHAR", kind: "text?" };
  const bars = drawn("bars", named, [column, 0], [y[0], 1]);
  return { ...bars, points: bars.points.slice(0, MOST_BARS) };
}

function drawn(form: ResultChart["form"], rows: Result["rows"], x: Place, y: Place): ResultChart {
  const points = rows
    .map((row) => ({ x: row[x[1]]!, y: row[y[1]]! }))
    .filter((point): point is ResultPoint => isDrawn(point.x) && Number.isFinite(point.y));
  const left = rows.length - points.length;
  const scale = scaleOf(x, rows);
  return { form, x: x[0].name, y: y[0].name, scale, points, left, total: points.length };
}

function isDrawn(cell: ConsoleCell): boolean {
  return typeof cell === "number" ? Number.isFinite(cell) : cell !== null;
}

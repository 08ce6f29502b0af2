/** How fast a line is: bits in a second, and milliseconds until an answer begins. */
export interface Speed {
  readonly bitsPerSecond: number;
  readonly latency: number;
}

/** A slow mobile line. */
export const SLOW: Speed = { bitsPerSecond: 1_600_000, latency: 150 };

/** Bytes of an answer that passed at a time, in milliseconds since 1970; its head is a piece of its own. */
export interface Piece {
  readonly at: number;
  readonly kind: Kind;
  readonly bytes: number;
}

/** Kinds of what is loaded; `update` is the browser's own question whether a service worker is still the same. */
export type Kind = "page" | "script" | "style" | "engine" | "data" | "update" | "other";

/** Milliseconds since 1970, finer than a millisecond, as a page has them too. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** What an address holds, by its path alone; both sides' engine goes by DuckDB's name. */
export function kindOf(path: string): Kind {
  if (/duckdb/.test(path)) return "engine";
  if (/(\/|\.html)$/.test(path)) return "page";
  if (path.endsWith(".js")) return "script";
  if (path.endsWith(".css")) return "style";
  return /\.(parquet|arrow|json)$/.test(path) ? "data" : "other";
}

/** Bytes by kind, and all told under `all`, of what passed until a time. */
export function bytesOf(
  pieces: readonly Piece[],
  until = Number.POSITIVE_INFINITY,
): Readonly<Partial<Record<Kind, number>> & { all: number }> {
  const sums: Partial<Record<Kind, number>> & { all: number } = { all: 0 };
  for (const { at, kind, bytes } of pieces) {
    if (at > until) continue;
    sums[kind] = (sums[kind] ?? 0) + bytes;
    sums.all += bytes;
  }
  return sums;
}

import type { Tables } from "../../src/model/tables";
import type { Former } from "./former";
import { counted } from "./report";

type Told = Pick<Tables, "reviews" | "blocks">;

/** What is other in a release than in the one whose place it takes. */
export function changesSince(former: Former | string | undefined, now: Told): string[] {
  if (former === undefined) return ["There is none: this is the first in its place."];
  if (typeof former === "string") return [`It cannot be compared with: ${former}`];
  const lines = changesBetween(former.tables, now);
  const place = `Compared with ${former.described.release}.`;
  return [place, "", ...(lines.length > 0 ? lines : ["- Nothing changed."])];
}

/** What is other in one release than in another: reviews that came, went or changed standing, and blocks. */
export function changesBetween(before: Told, now: Told): string[] {
  return [...reviewChanges(before, now), ...blockChanges(before, now)];
}

function reviewChanges(before: Told, now: Told): string[] {
  return reviewMoves(before, now).map(
    ({ from, to, ids }) =>
      `- ${counted(ids.length, "review")} ${moveOf(from, to)}: ${ids.join(", ")}`,
  );
}

function moveOf(from: string | null, to: string | null): string {
  if (from === null) return `new, ${to}`;
  return to === null ? "no longer there" : `${from} before, ${to} now`;
}

/** Reviews that came, went or changed standing. */
interface Move {
  /** The status before; null of a new review. */
  readonly from: string | null;
  /** The status now; null of one that is no longer there. */
  readonly to: string | null;
  readonly ids: readonly string[];
}

/** The reviews whose status is other in one release than in another, by what it was and is. */
export function reviewMoves(
  before: Pick<Tables, "reviews">,
  now: Pick<Tables, "reviews">,
): readonly Move[] {
  const former = new Map(before.reviews.map((review) => [review.review_id, review.status]));
  const present = new Map(now.reviews.map((review) => [review.review_id, review.status]));
  const moves = new Map<string, { from: string | null; to: string | null; ids: string[] }>();
  const note = (from: string | null, to: string | null, id: string) => {
    const move = moves.get(`${from} ${to}`) ?? { from, to, ids: [] };
    move.ids.push(id);
    moves.set(`${from} ${to}`, move);
  };
  for (const [id, status] of present) {
    const was = former.get(id) ?? null;
    if (was !== status) note(was, status, id);
  }
  for (const [id, was] of former) if (!present.has(id)) note(was, null, id);
  return [...moves.values()];
}

function blockChanges(before: Told, now: Told): string[] {
  const former = new Set(before.blocks.map(({ block_id }) => block_id));
  const present = new Set(now.blocks.map(({ block_id }) => block_id));
  return [
    ...[...present].filter((id) => !former.has(id)).map((id) => `- block ${id} is new`),
    ...[...former].filter((id) => !present.has(id)).map((id) => `- block ${id} is shown no longer`),
  ];
}

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
  const former = new Map(before.reviews.map((review) => [review.review_id, review.status]));
  const present = new Map(now.reviews.map((review) => [review.review_id, review.status]));
  const moves = new Map<string, string[]>();
  const note = (move: string, id: string) => moves.set(move, [...(moves.get(move) ?? []), id]);
  for (const [id, status] of present) {
    const was = former.get(id);
    if (was === undefined) note(`new, ${status}`, id);
    else if (was !== status) note(`${was} before, ${status} now`, id);
  }
  for (const id of former.keys()) if (!present.has(id)) note("no longer there", id);
  return [...moves].map(
    ([move, ids]) => `- ${counted(ids.length, "review")} ${move}: ${ids.join(", ")}`,
  );
}

function blockChanges(before: Told, now: Told): string[] {
  const former = new Set(before.blocks.map(({ block_id }) => block_id));
  const present = new Set(now.blocks.map(({ block_id }) => block_id));
  return [
    ...[...present].filter((id) => !former.has(id)).map((id) => `- block ${id} is new`),
    ...[...former].filter((id) => !present.has(id)).map((id) => `- block ${id} is shown no longer`),
  ];
}

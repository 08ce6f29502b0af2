import { CHANGE_KEYS, CHANGE_WORDS, CONTRACT, SINCE_KEYS, WORDS } from "../../published/contract";
import { keysOf, strayKeys } from "../../published/policy";
import type { Release } from "../../published/release";

/** What `release.json` says of changes since another release beyond counts, new and newly named reviews, and blocks. */
export function sinceFaults(release: Release): string[] {
  const { since } = release.manifest;
  if (since === null || since === undefined) return [];
  const { changes } = keysOf(since);
  return [
    ...strayKeys("since.", since, SINCE_KEYS),
    ...(Array.isArray(changes) ? changes : [changes]).flatMap((change) =>
      changeFaults(change, release),
    ),
  ];
}

function changeFaults(change: unknown, release: Release): string[] {
  const { table, change: kind, from, to, n, ids } = keysOf(change);
  const place = `since, ${String(table)} ${String(kind)}`;
  const isKnown = Object.keys(CONTRACT).includes(String(table));
  const named = Array.isArray(ids) ? ids.map(String) : [String(ids)];
  const statuses: readonly unknown[] =
    table === "reviews" ? [null, ...WORDS["reviews status"]!] : [null];
  const isPlain =
    isKnown &&
    CHANGE_WORDS.includes(String(kind)) &&
    [from, to].every((status) => statuses.includes(status)) &&
    Number.isInteger(n) &&
    Number(n) > 0;
  const told = { from, to, ids: named };
  return [
    ...strayKeys("since.changes.", change, CHANGE_KEYS),
    ...(isPlain ? [] : [`${place}: no such change: ${JSON.stringify(change)}`]),
    ...(named.length === 0 || named.length === n ? [] : [`${place}: ${n} are ${named.length}`]),
    ...strayIds(String(table), String(kind), told, release).map((id) => `${place}: it tells ${id}`),
  ];
}

interface Told {
  readonly from: unknown;
  readonly to: unknown;
  readonly ids: readonly string[];
}

/** Ids that a release has no place for: of reviews that it does not show as told, of what no longer is there. */
function strayIds(
  table: string,
  kind: string,
  { from, to, ids }: Told,
  release: Release,
): readonly string[] {
  if (table === "reviews") {
    const isTold = to !== null && (from === null || to === "named");
    const shown = release.reviews.filter(({ status }) => status === to).map(({ id }) => id);
    return ids.filter((id) => !isTold || !shown.includes(id));
  }
  if (table !== "blocks") return ids;
  const shown = release.blocks.map(({ id }) => id);
  const reviews = release.reviews.map(({ id }) => id);
  return ids.filter((id) => (kind === "removed" ? reviews.includes(id) : !shown.includes(id)));
}

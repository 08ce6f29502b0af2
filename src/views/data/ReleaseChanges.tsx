import type { Release } from "../../queries/release";
import type { ReleaseChange } from "../../queries/releaseChanges";
import { words } from "../../words/words";

/** What is other in a release than in the one before it, or that there is none. */
export function Changes({
  changes,
  release,
}: {
  readonly changes: readonly ReleaseChange[];
  readonly release: Release;
}) {
  const say = words.dataPage.changes;
  const sentences = changes.flatMap((change) => sentenceOf(change) ?? []);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say.heading}</h2>
      <p>{release.preview === null ? sinceIn(changes) : say.preview}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sinceIn([first]: readonly ReleaseChange[]): string {
  const say = words.dataPage.changes;
  if (first === undefined) return say.first;
  const before = { id: first.since, date: first.since_date };
  return first.table === null ? say.nothing(before) : say.since(before);
}

/** Undefined where nothing changed. */
function sentenceOf(row: ReleaseChange): string | undefined {
  const { table, change, from, to, n, ids } = row;
  if (table === null || change === null || n === null) return undefined;
  const { reviews, rows, ids: telling } = words.dataPage.changes;
  const named = (ids ?? "").split(" ").filter((id) => id !== "");
  if (table !== "reviews") return telling(rows(table, change, n), named);
  if (from === null)
    return telling(to === null ? reviews.corrected(n) : reviews.added(n, to), named);
  return telling(to === null ? reviews.removed(n, from) : reviews.changed(n, from, to), named);
}

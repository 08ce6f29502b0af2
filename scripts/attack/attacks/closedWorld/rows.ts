import { text } from "../../published/cells";
import { WORDS } from "../../published/contract";
import type { Review, StageRow } from "../../published/records";
import type { Release } from "../../published/release";
import type { Finding } from "../../reasoning/evidence";

/** Rows that a release has no place for: of reviews that are not named, of unknown words and codes. */
export function rowFaults(release: Release): Finding[] {
  return [
    ...wordFaults(release),
    ...reviewFaults(release),
    ...leakedRows(release),
    ...stageFaults(release),
    ...contextFaults(release),
    ...statementFaults(release),
  ];
}

function wordFaults({ tables }: Release): Finding[] {
  return Object.entries(WORDS).flatMap(([place, words]) => {
    const [table = "", column = ""] = place.split(" ");
    const found = new Set(tables.get(table)?.rows.map((row) => text(row, column)));
    return [...found]
      .filter((word) => !words.includes(word))
      .map((word) => fault(`${table}.parquet`, `no such ${column} belongs to a release: ${word}`));
  });
}

function reviewFaults({ reviews, blocks }: Release): Finding[] {
  const shown = new Set(blocks.map(({ id }) => id));
  const ids = reviews.map(({ id }) => id);
  const faults = reviews.flatMap((review, i) =>
    [
      ...when(review.id !== `${review.country}-${review.wave}`, "its id is not country-wave"),
      ...when(ids.indexOf(review.id) < i, "it is there twice"),
      ...standingFaults(review, shown),
    ].map((words) => fault(`reviews.parquet, review ${review.id}`, words)),
  );
  return faults;
}

function standingFaults({ status, block }: Review, shown: ReadonlySet<string>): string[] {
  return [
    ...when(status === "block" && block === null, "it is in a block, and has none"),
    ...when(status === "withheld" && block !== null, `it is withheld, and has the block ${block}`),
    ...when(block !== null && !shown.has(block), `its block ${block} is not shown`),
  ];
}

function leakedRows({ reviews, stages }: Release): Finding[] {
  const named = new Set(reviews.filter(({ status }) => status === "named").map(({ id }) => id));
  const leaked = new Set(stages.map(({ review }) => review).filter((id) => !named.has(id)));
  return [...leaked].map((id) =>
    fault(`stages.parquet, review ${id}`, "it has stages, and is not named"),
  );
}

function stageFaults({ reviews, stages, units }: Release): Finding[] {
  const editions = new Map(reviews.map(({ id, edition }) => [id, edition]));
  const codes = new Set(units.map(({ edition, level, code }) => `${edition} ${level} ${code}`));
  const themes = new Set(units.map(({ theme }) => theme));
  const isKnown = ({ review, level, code }: StageRow) =>
    level === "theme" ? themes.has(code) : codes.has(`${editions.get(review)} ${level} ${code}`);
  return stages
    .filter((row) => !isKnown(row) || !isStage(row))
    .map(({ review, level, code, low, high }) =>
      fault(
        `stages.parquet, review ${review}`,
        `no such row: ${level} ${code} from ${low} to ${high}`,
      ),
    );
}

function isStage({ low, high }: StageRow): boolean {
  if (low === null || high === null) return low === high;
  return [1, 2, 3, 4, 5].includes(low) && (high === low || (high === low + 1 && high <= 5));
}

function contextFaults({ reviews, tables }: Release): Finding[] {
  const named = new Set(
    reviews.filter(({ status }) => status === "named").map(({ country }) => country),
  );
  const rows = tables.get("context")?.rows ?? [];
  const others = new Set(rows.map((row) => text(row, "country")).filter((one) => !named.has(one)));
  return [...others].map((country) => fault("context.parquet", `${country} has no named review`));
}

function statementFaults({ statements, units }: Release): Finding[] {
  const themes = new Set(units.map(({ theme }) => theme));
  const strange = new Set(
    statements.map(({ theme }) => theme).filter((theme) => !themes.has(theme)),
  );
  return [...strange].map((theme) => fault("statements.parquet", `no such theme: ${theme}`));
}

function when(isFault: boolean, words: string): string[] {
  return isFault ? [words] : [];
}

function fault(place: string, learned: string): Finding {
  return { place, learned };
}

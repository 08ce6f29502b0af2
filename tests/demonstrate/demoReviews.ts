import { portfolioOf } from "../../scripts/demonstrate/portfolio";
import type { TextTable } from "../../scripts/demonstrate/textTable";
import type { EditionId } from "../../src/model/framework";
import type { Review } from "../../src/model/review";
import { stageFrom } from "../../src/model/stage";
import { type Positions, positionsOf } from "./positions";

/** A review of the demonstration, read back from its tables. */
export interface DemoReview {
  readonly id: string;
  readonly country: string;
  readonly wave: number;
  readonly year: number;
  readonly edition: EditionId;
  readonly method: string;
  readonly partner: string;
  readonly region: string;
  /** At the time of the review. */
  readonly incomeBand: string;
  readonly consent: string | undefined;
  /** What the review itself says, by code; null where it says "not assessed". */
  readonly stages: Review["stages"];
  readonly aspects: Positions;
  readonly factors: Positions;
  readonly themes: Positions;
}

type Row = Readonly<Record<string, string>>;

/** A table's rows, each by its columns' names. */
export function recordsOf({ header, rows }: TextTable): Row[] {
  return rows.map((cells) =>
    Object.fromEntries(header.map((column, index) => [column, cells[index]!])),
  );
}

/** The reviews of the demonstration that a seed gives. */
export function demoReviews(seed: string): DemoReview[] {
  const tables = portfolioOf(seed);
  const consents = recordsOf(tables.consent);
  const stages = recordsOf(tables.stages);
  const groups = recordsOf(tables.groups);
  return recordsOf(tables.reviews).map((row) => {
    const id = row.review_id!;
    const edition = row.edition as EditionId;
    const mine = stages.filter(({ review_id }) => review_id === id);
    const given = new Map(mine.map(({ code, stage }) => [code!, stageFrom(stage!) ?? null]));
    return {
      id,
      country: row.country!,
      wave: Number(row.wave),
      year: Number(row.year),
      edition,
      method: row.method!,
      partner: row.partner!,
      region: groupOf(groups, row, "region"),
      incomeBand: groupOf(groups, row, "income_band"),
      consent: consents.find(({ review_id }) => review_id === id)?.status,
      stages: given,
      ...positionsOf(edition, given),
    };
  });
}

function groupOf(groups: readonly Row[], { country, year }: Row, grouping: string): string {
  const day = `${year}-07-01`;
  return groups.find(
    (row) =>
      row.country === country &&
      row.grouping === grouping &&
      row.valid_from! <= day &&
      (row.valid_to === "" || day <= row.valid_to!),
  )!.group!;
}

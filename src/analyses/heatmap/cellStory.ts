import type { StageRange } from "../../model/stage";
import type { CountryBehind } from "../../queries/countriesBehind";
import type { StageBehind } from "../../queries/stagesBehind";
import { placedAt } from "../cells/cells";
import type { AgreedByReview } from "./agreed";

/** What stands behind one cell of a heatmap: the reviews of a country, or the countries of a group. */
export type CellStory =
  | { readonly kind: "country"; readonly reviews: readonly ReviewBehind[] }
  | { readonly kind: "group"; readonly bands: readonly Band[] };

/** A named review, with where it was placed and what under it. */
export interface ReviewBehind {
  readonly id: string;
  readonly wave: number;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
  readonly report: string | null;
  /** What was agreed of it; null in a release, which does not tell it. */
  readonly agreed: string | null;
  /** The stage of the theme, factor or aspect itself; null where it has none. */
  readonly stage: StageRange | null;
  /** Whether the stage is what the review reports, or was worked out from what is under it. */
  readonly computed: boolean;
  /** The factors and aspects under it, in the framework's order. */
  readonly items: readonly {
    readonly level: string;
    readonly code: string;
    readonly name: string;
    readonly stage: StageRange | null;
    /** Whether the stage was worked out from what is under it. */
    readonly computed: boolean;
  }[];
}

/** Countries of a group that stand alike: on one stage, or without one for one reason. */
export interface Band {
  readonly at:
    | ({ readonly kind: "stage" } & StageRange)
    | { readonly kind: "counted" | "notAssessed" | "notInEdition" | "withheld" | "noReview" };
  readonly countries: readonly Member[];
}

/** A country with the review that it counts with; null where none does. */
export interface Member {
  readonly name: string;
  readonly review: { readonly year: number; readonly edition: string } | null;
}

/** The story of a country's cell: its named reviews, latest first. */
export function storyOfCountry(
  rows: readonly StageBehind[],
  code: string,
  agreed: AgreedByReview | null,
): CellStory {
  const ids = [...new Set(rows.map(({ review_id }) => review_id))];
  const reviews = ids.map((id): ReviewBehind => {
    const own = rows.filter(({ review_id }) => review_id === id);
    const self = own.find((row) => row.code === code);
    const { wave, year, edition, method, report_url } = own[0]!;
    return {
      id,
      wave,
      year,
      edition,
      method,
      report: report_url,
      agreed: agreed?.[id] ?? null,
      stage: self === undefined ? null : placedAt(self),
      computed: self?.source === "computed",
      items: own
        .filter((row) => row.code !== code)
        .map((row) => ({
          level: row.level,
          code: row.code,
          name: row.name,
          stage: placedAt(row),
          computed: row.source === "computed",
        })),
    };
  });
  return { kind: "country", reviews };
}

/**
 * The story of a group's cell: its countries by stage, lowest first, by name within, then those without one. Under a
 * dimension, where no country has a stage, those that count with a named review come first.
 */
export function storyOfGroup(rows: readonly CountryBehind[], isDimension: boolean): CellStory {
  const bands = new Map<string, { at: Band["at"]; countries: Member[] }>();
  for (const row of rows) {
    const at = placeOf(row, isDimension);
    const key = JSON.stringify(at);
    const band = bands.get(key) ?? { at, countries: [] };
    bands.set(key, { at, countries: [...band.countries, memberOf(row)] });
  }
  return {
    kind: "group",
    bands: [...bands.values()].toSorted((a, b) => rankOfPlace(a.at) - rankOfPlace(b.at)),
  };
}

function memberOf({ name, year, edition }: CountryBehind): Member {
  return { name, review: year === null ? null : { year, edition: edition! } };
}

function placeOf(row: CountryBehind, isDimension: boolean): Band["at"] {
  if (row.status === null) return { kind: "noReview" };
  if (row.status !== "named") return { kind: "withheld" };
  if (isDimension) return { kind: "counted" };
  const stage = placedAt(row);
  if (stage !== null) return { kind: "stage", ...stage };
  return { kind: row.asked === 1 ? "notAssessed" : "notInEdition" };
}

const REASONS = ["counted", "notAssessed", "notInEdition", "withheld", "noReview"] as const;

function rankOfPlace(at: Band["at"]): number {
  return at.kind === "stage" ? at.low + at.high : 100 + REASONS.indexOf(at.kind);
}

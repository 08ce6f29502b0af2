import type { StageRange } from "../model/stage";
import type { CountryBehind } from "../queries/countriesBehind";
import type { StageBehind } from "../queries/stagesBehind";
import type { UnpublishedCountry } from "../queries/unpublishedCountries";

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
    | { readonly kind: "notAssessed" | "notInEdition" | "withheld" | "noReview" };
  readonly countries: readonly string[];
}

/** The story of a country's cell: its named reviews, latest first. */
export function storyOfCountry(rows: readonly StageBehind[], code: string): CellStory {
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
      stage: self === undefined ? null : stageOf(self),
      computed: self?.source === "computed",
      items: own
        .filter((row) => row.code !== code)
        .map((row) => ({
          level: row.level,
          code: row.code,
          name: row.name,
          stage: stageOf(row),
          computed: row.source === "computed",
        })),
    };
  });
  return { kind: "country", reviews };
}

/** The story of a group's cell: its countries by stage, lowest first, by name within, then those without one. */
export function storyOfGroup(
  rows: readonly CountryBehind[],
  unpublished: readonly UnpublishedCountry[],
): CellStory {
  const withheld = new Set(unpublished.map(({ country }) => country));
  const bands = new Map<string, { at: Band["at"]; countries: string[] }>();
  for (const row of rows) {
    const at = placeOf(row, withheld);
    const key = JSON.stringify(at);
    const band = bands.get(key) ?? { at, countries: [] };
    bands.set(key, { at, countries: [...band.countries, row.name] });
  }
  return {
    kind: "group",
    bands: [...bands.values()].toSorted((a, b) => rankOfPlace(a.at) - rankOfPlace(b.at)),
  };
}

function placeOf(row: CountryBehind, withheld: ReadonlySet<string>): Band["at"] {
  if (row.year === null) return { kind: withheld.has(row.country) ? "withheld" : "noReview" };
  const stage = stageOf(row);
  if (stage !== null) return { kind: "stage", ...stage };
  return { kind: row.asked === 1 ? "notAssessed" : "notInEdition" };
}

const REASONS = ["notAssessed", "notInEdition", "withheld", "noReview"] as const;

function rankOfPlace(at: Band["at"]): number {
  return at.kind === "stage" ? at.low + at.high : 100 + REASONS.indexOf(at.kind);
}

function stageOf({ low, high }: Pick<StageBehind, "low" | "high">): StageRange | null {
  return low === null || high === null ? null : { low, high };
}

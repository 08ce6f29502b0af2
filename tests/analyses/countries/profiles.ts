import type { CountryReview, ProfileTable } from "../../../src/analyses/countries/countryPlaces";
import { type ProfileSources, themeProfile } from "../../../src/analyses/countries/profile";
import type { StageRange } from "../../../src/model/stage";

/** A review of an edition, shown unless told otherwise; its year follows from its wave. */
export const review = (
  wave: number,
  edition: string,
  other: Partial<CountryReview> = {},
): CountryReview => ({
  ...{ wave, year: 2012 + 4 * wave, edition, method: "in-country", partner: null },
  ...{ status: "named", report: null },
  ...other,
});

const item = (edition: string, level: string, code: string, parent: string | null, name: string) =>
  ({ edition, level, code, parent, name }) as const;

/** Three themes under two dimensions, and two editions that use one code for two things. */
export const ITEMS = [
  item("2021", "dimension", "D1", null, "Policy"),
  item("2021", "dimension", "D2", null, "Culture"),
  item("2021", "theme", "H01", "D1", "Strategy"),
  item("2021", "theme", "H02", "D1", "Response"),
  item("2021", "theme", "H05", "D2", "Mindset"),
  item("2016", "dimension", "D1", null, "Policy of 2016"),
  item("2016", "factor", "D1.1", "D1", "Plans"),
  item("2021", "factor", "D1.1", "D1", "Strategy of 2021"),
];

export const ASKED = [
  ...["H01", "H02"].map((theme) => ({ edition: "2014", theme })),
  ...["H01", "H02", "H05"].map((theme) => ({ edition: "2016", theme })),
  ...["H01", "H02", "H05"].map((theme) => ({ edition: "2021", theme })),
];

/** “Response” cannot be compared over editions, the others are of medium comparability. */
export const OVER: ProfileSources["comparedOver"] = (theme, [one, other]) => {
  if (one === other) return "same";
  return theme === "H02" ? "none" : "medium";
};

/** The profile of reviews by themes, from the stages of each wave by theme. */
export function profileOf(
  reviews: readonly CountryReview[],
  stages: Readonly<Record<number, Readonly<Record<string, StageRange | null>>>>,
): ProfileTable {
  const rows = Object.entries(stages).flatMap(([wave, byTheme]) =>
    Object.entries(byTheme).map(([code, stage]) => ({
      ...{ wave: Number(wave), code, source: "computed" },
      ...{ low: stage?.low ?? null, high: stage?.high ?? null },
    })),
  );
  const sources = { reviews, items: ITEMS, asked: ASKED, comparedOver: OVER };
  return themeProfile(rows, sources);
}

export const at = (stage: number): StageRange => ({ low: stage, high: stage });

import type { Review } from "../published/records";
import type { Release } from "../published/release";

/** What anyone may know who has all releases. */
export interface Knowledge {
  /** True of a review that has been named in any release. */
  readonly isNamed: (review: Review) => boolean;
  /** True where a member's stages are, or may well be, known: its country has a review that is named or a report. */
  readonly isKnown: (review: Review) => boolean;
  /** The whole stage that a named review has on a theme at least; null where it has none. */
  readonly stageOf: (review: Review, theme: string) => number | null;
  /** True where the review's edition asks about a theme. */
  readonly hasTheme: (review: Review, theme: string) => boolean;
}

/** Puts together what the releases say. */
export function knowledgeOf(releases: readonly Release[]): Knowledge {
  const reviews = releases.flatMap((release) => release.reviews);
  const named = reviews.filter(({ status }) => status === "named");
  const reported = reviews.filter(({ reportUrl }) => reportUrl !== null);
  const ids = new Set(named.map(({ id }) => id));
  const countries = new Set([...named, ...reported].map(({ country }) => country));
  const stages = new Map(releases.flatMap(themeStages));
  const themes = new Set(releases.flatMap(themesOfEditions));
  return {
    isNamed: ({ id }) => ids.has(id),
    isKnown: ({ country }) => countries.has(country),
    stageOf: ({ id }, theme) => stages.get(keyOf(id, theme)) ?? null,
    hasTheme: ({ edition }, theme) => themes.has(keyOf(edition, theme)),
  };
}

function themeStages({ stages }: Release): (readonly [string, number])[] {
  return stages.flatMap(({ review, level, code, low }) =>
    level === "theme" && low !== null ? [[keyOf(review, code), low] as const] : [],
  );
}

function themesOfEditions({ units }: Release): string[] {
  return units.flatMap(({ edition, level, theme }) =>
    theme !== null && (level === "aspect" || level === "factor") ? [keyOf(edition, theme)] : [],
  );
}

function keyOf(whose: string, theme: string): string {
  return `${whose} ${theme}`;
}

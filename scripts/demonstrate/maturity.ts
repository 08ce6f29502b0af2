import type { IncomeBand } from "./regions";

/**
 * The numbers behind every stage, on the scale from 1 to 5. They are set so that the summary facts known of the real
 * portfolio hold: most themes start-up or formative, legal themes highest, gains with income, most progress in
 * policy and strategy, critical infrastructure protection far behind. No country or gap between regions is right.
 */
export const MATURITY = {
  base: 2.05,
  /** By the theme's 2021 dimension. */
  dimension: { D1: -0.05, D2: 0, D3: -0.1, D4: 0.3, D5: -0.1 } as Readonly<Record<string, number>>,
  theme: {
    H01: -0.2,
    H02: -0.08,
    H03: -0.58,
    H04: -0.1,
    H05: -0.05,
    H06: 0.15,
    H07: -0.15,
    H08: -0.15,
    H09: 0.1,
    H10: 0,
    H11: 0.05,
    H12: -0.05,
    H13: -0.3,
    H14: 0.25,
    H15: -0.2,
    H16: 0.05,
    H17: -0.05,
    H18: 0.28,
    H19: -0.1,
    H20: 0.08,
    H21: -0.2,
    H22: -0.45,
  } as Readonly<Record<string, number>>,
  /** Income outweighs the region, as the research on the real portfolio finds. */
  income: { 1: -0.4, 2: -0.12, 3: 0.15, 4: 0.55 } as Readonly<Record<IncomeBand, number>>,
  region: { A: 0.05, B: -0.08, C: 0.15, D: -0.05, E: 0, F: 0 } as Readonly<Record<string, number>>,
  /** For each year that a country's first review is after 2018. */
  cohort: 0.06,
  /** A year's progress between two reviews of a country, by dimension. */
  progress: { D1: 0.1, D2: 0.06, D3: 0.06, D4: 0.05, D5: 0.04 } as Readonly<Record<string, number>>,
  /** What a theme gains in a year beside its dimension: most moves in strategy and incident response. */
  themeProgress: { H01: 0.05, H02: 0.04, H03: -0.01 } as Readonly<Record<string, number>>,
} as const;

/**
 * Standard deviations of what differs by chance. The country's own level outweighs the rest, so that dimensions go
 * together and a profile still shows; the occasion is what a second look at the same country would change.
 */
export const DEVIATIONS = {
  country: 0.34,
  dimension: 0.2,
  theme: 0.28,
  progress: 0.05,
  occasion: 0.16,
  factor: 0.08,
  aspect: 0.3,
} as const;

/** How wide, around the middle of two stages, the band is that counts as between them. */
export const BETWEEN = { aspect: 0.1, factor: 0.2 } as const;

/** Shares of what a review leaves open or does not report. */
export const SHARES = {
  aspectNotAssessed: 0.01,
  reviewWithFactorNotAssessed: 0.05,
  inCountryReviewReportingFactors: 0.8,
} as const;

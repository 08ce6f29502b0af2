import { CMM } from "../../src/model/cmm";
import type { Draws } from "./draws";
import { DEVIATIONS, MATURITY } from "./maturity";
import type { Occasion } from "./occasions";

/**
 * How far each theme has come at a review, as a number around the scale from 1 to 5 that no one observes.
 * It is drawn per theme, so that reviews by different editions ask after the same things.
 */
export function latentThemes(draws: Draws, occasion: Occasion): ReadonlyMap<string, number> {
  const level = levelOf(draws, occasion);
  return new Map(
    CMM.themes.map(({ code, dimension }) => {
      const standing = standingOf(draws, occasion, code, dimension);
      const progress = progressOf(draws, occasion, code, dimension);
      return [code, level + standing + progress];
    }),
  );
}

/** What all themes of a review share. */
function levelOf(draws: Draws, { country, wave, firstYear }: Occasion): number {
  const { code, income, region } = country;
  return (
    MATURITY.base +
    MATURITY.income[income] +
    MATURITY.region[region.letter]! +
    MATURITY.cohort * (firstYear - 2018) +
    draws("country", code).normal() * DEVIATIONS.country +
    draws("occasion", code, wave).normal() * DEVIATIONS.occasion
  );
}

/** How a theme stands apart from the country's level, at every review alike. */
function standingOf(draws: Draws, { country }: Occasion, theme: string, dimension: string): number {
  return (
    MATURITY.dimension[dimension]! +
    MATURITY.theme[theme]! +
    draws("dimension", country.code, dimension).normal() * DEVIATIONS.dimension +
    draws("theme", country.code, theme).normal() * DEVIATIONS.theme
  );
}

/** What a theme has gained since the country's first review. */
function progressOf(draws: Draws, occasion: Occasion, theme: string, dimension: string): number {
  const { country, year, firstYear } = occasion;
  const own = draws("progress", country.code, theme).normal() * DEVIATIONS.progress;
  const yearly = MATURITY.progress[dimension]! + (MATURITY.themeProgress[theme] ?? 0) + own;
  return yearly * (year - firstYear);
}

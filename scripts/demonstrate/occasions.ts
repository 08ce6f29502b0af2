import type { EditionId } from "../../src/model/framework";
import type { DemoCountry } from "./countries";
import type { Draws } from "./draws";

/** A review that took place: of whom, which of its reviews, when and by which edition. */
export interface Occasion {
  readonly country: DemoCountry;
  readonly wave: number;
  readonly year: number;
  /** The year of the country's first review. */
  readonly firstYear: number;
  readonly edition: EditionId;
  readonly partner: string;
}

/** A country's reviews, first to last. */
export function occasionsOf(draws: Draws, country: DemoCountry): Occasion[] {
  const years = yearsOf(draws, country);
  return years.map((year, index) => ({
    country,
    wave: index + 1,
    year,
    firstYear: years[0]!,
    edition: editionIn(year),
    partner: partnerOf(draws, country, index + 1),
  }));
}

/** The id that the portfolio knows a review by: opaque, and not the one a release gives it. */
export function reviewIdOf({ country, wave }: Occasion): string {
  return `${country.name.replace("Demo Country ", "demo-")}-${wave}`;
}

function yearsOf(draws: Draws, country: DemoCountry): number[] {
  const stream = draws("year", country.code);
  const years = [firstYearOf(country, stream.u()), 2019 + stream.below(2), 2025];
  return years.slice(0, country.reviews);
}

/** Region A's first round was within two years; so were the first reviews of whoever was reviewed again. */
function firstYearOf({ region, reviews }: DemoCountry, drawn: number): number {
  if (region.letter === "A") return drawn < 0.85 ? 2015 : 2016;
  return 2015 + Math.floor(drawn * (reviews > 1 ? 2 : 9));
}

function editionIn(year: number): EditionId {
  if (year <= 2016) return "2014";
  return year <= 2020 ? "2016" : "2021";
}

function partnerOf(draws: Draws, { code, region }: DemoCountry, wave: number): string {
  const { partners } = region;
  return partners[draws("partner", code, wave).below(partners.length)]!;
}

import type { EditionId } from "../src/model/framework";
import type { Tables } from "../src/model/tables";
import { Stream } from "../src/statistics/stream";
import { csv, type Files, HEADERS, stagesOf } from "./portfolio/fixtures/invented";
import { releaseFolder } from "./release";

/** A review of a small portfolio: of which country, of which wave, when, how, agreed to what, and on which stage throughout. */
export interface Made {
  readonly country: string;
  readonly wave: number;
  readonly year: number;
  readonly edition: EditionId;
  readonly method?: "in-country" | "questionnaire";
  readonly status?: "named" | "aggregate" | "none";
  readonly stage: string;
}

/** The records of such reviews, whose countries are in one of two regions by turns. */
export function recordsOf(made: readonly Made[]): Files {
  const countries = [...new Set(made.map(({ country }) => country))];
  const id = ({ country, wave }: Made) => `${country.toLowerCase()}-${wave}`;
  const agreed = made.filter(({ status }) => status !== "none");
  return {
    "reviews.csv": csv(
      HEADERS.reviews,
      made.map((review) => {
        const { country, wave, year, edition, method = "in-country" } = review;
        return `${id(review)},${country},Land ${country.slice(1)},${wave},${year},${edition},${method},,`;
      }),
    ),
    "stages.csv": csv(
      HEADERS.stages,
      made.flatMap((review) => stagesOf(id(review), review.edition, review.stage)),
    ),
    "consent.csv": csv(
      HEADERS.consent,
      agreed.map((review) => {
        const { status = "named" } = review;
        return status === "named"
          ? `${id(review)},named,https://example.org/consent,,2025-01-31`
          : `${id(review)},aggregate,,,`;
      }),
    ),
    "groups.csv": csv(
      HEADERS.groups,
      countries.map((country, i) => `${country},region,${i % 2 === 0 ? "North" : "South"},,,`),
    ),
    "context.csv": csv(HEADERS.context, []),
  };
}

/** Names of countries: XA, XB … */
export const land = (i: number) =>
  `X${String.fromCharCode(65 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`;

/** A release of countries reviewed once to three times, each placing each item by chance, some not at all. */
export function randomAgain(seed: string): string {
  const chance = new Stream(seed, "again");
  const EDITIONS = ["2014", "2016", "2021"] as const;
  const made = Array.from({ length: 4 + chance.below(12) }, (_, i): Made[] => {
    const first = chance.below(3);
    return Array.from({ length: 1 + chance.below(3) }, (_, wave) => ({
      country: land(i),
      wave: wave + 1,
      year: 2014 + 2 * wave + chance.below(3),
      edition: EDITIONS[Math.min(2, first + chance.below(wave + 1))]!,
      method: chance.below(2) === 0 ? ("in-country" as const) : ("questionnaire" as const),
      status: chance.below(6) === 0 ? ("none" as const) : ("named" as const),
      stage: "2",
    }));
  }).flat();
  return releaseFolder(recordsOf(ordered(made)), (tables) => scattered(tables, chance));
}

/** Years that do not fall from one wave to the next, and editions neither. */
function ordered(made: readonly Made[]): Made[] {
  return made.map((review) => {
    const before = made.filter(
      ({ country, wave }) => country === review.country && wave <= review.wave,
    );
    return {
      ...review,
      year: Math.max(...before.map(({ year, wave }) => year + review.wave - wave)),
      edition: before
        .map(({ edition }) => edition)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .at(-1)!,
    };
  });
}

/** Other stages, each by itself. */
function scattered(tables: Tables, chance: Stream): Tables {
  return {
    ...tables,
    stages: tables.stages.map((row) => {
      if (chance.below(12) === 0) return { ...row, low: null, high: null };
      const low = 1 + chance.below(5);
      return { ...row, low, high: low < 5 && chance.below(4) === 0 ? low + 1 : low };
    }),
  };
}

import type { Method } from "../../src/model/review";

/** The invented income bands, lowest first. */
export const INCOME_BANDS = [1, 2, 3, 4] as const;
export type IncomeBand = (typeof INCOME_BANDS)[number];

/** The invented leagues, each a grouping with one group. */
export const LEAGUES = ["X", "Y", "Z"] as const;
export type League = (typeof LEAGUES)[number];

/** An invented region: how many countries it has, and of what kind. */
export interface Region {
  readonly letter: string;
  /** Countries that were reviewed, and countries that never were. */
  readonly reviewed: number;
  readonly unreviewed: number;
  /** Of the reviewed: countries that agreed to be named. */
  readonly named: number;
  /** Of the reviewed: countries reviewed at least twice, and at least three times. */
  readonly twice: number;
  readonly thrice: number;
  /** Of the reviewed: countries of each income band, and members of each league. */
  readonly bands: Readonly<Record<IncomeBand, number>>;
  readonly leagues: Readonly<Record<League, number>>;
  readonly method: Method;
  readonly partners: readonly string[];
}

/**
 * The invented regions, in the order in which their countries are numbered. The counts of the reviewed keep the
 * shape of the real portfolio: 87 countries, 36 of them twice, one region reviewed whole, and twice, by questionnaire.
 */
export const REGIONS: readonly Region[] = [
  {
    letter: "A",
    reviewed: 32,
    unreviewed: 1,
    named: 32,
    twice: 32,
    thrice: 3,
    bands: { 1: 1, 2: 6, 3: 17, 4: 8 },
    leagues: { X: 1, Y: 14, Z: 11 },
    method: "questionnaire",
    partners: ["Partner P"],
  },
  {
    letter: "B",
    reviewed: 26,
    unreviewed: 5,
    named: 12,
    twice: 2,
    thrice: 0,
    bands: { 1: 13, 2: 9, 3: 4, 4: 0 },
    leagues: { X: 18, Y: 3, Z: 11 },
    method: "in-country",
    partners: ["Partner Q", "Partner R", "Partner S", "Partner T"],
  },
  {
    letter: "C",
    reviewed: 14,
    unreviewed: 4,
    named: 8,
    twice: 2,
    thrice: 0,
    bands: { 1: 0, 2: 3, 3: 6, 4: 5 },
    leagues: { X: 0, Y: 0, Z: 2 },
    method: "in-country",
    partners: ["Partner Q", "Partner R", "Partner V"],
  },
  {
    letter: "D",
    reviewed: 9,
    unreviewed: 2,
    named: 4,
    twice: 0,
    thrice: 0,
    bands: { 1: 0, 2: 6, 3: 3, 4: 0 },
    leagues: { X: 3, Y: 6, Z: 5 },
    method: "in-country",
    partners: ["Partner R", "Partner U", "Partner W"],
  },
  {
    letter: "E",
    reviewed: 4,
    unreviewed: 1,
    named: 2,
    twice: 0,
    thrice: 0,
    bands: { 1: 0, 2: 3, 3: 1, 4: 0 },
    leagues: { X: 2, Y: 0, Z: 2 },
    method: "in-country",
    partners: ["Partner U", "Partner W"],
  },
  {
    letter: "F",
    reviewed: 2,
    unreviewed: 1,
    named: 1,
    twice: 0,
    thrice: 0,
    bands: { 1: 0, 2: 1, 3: 1, 4: 0 },
    leagues: { X: 0, Y: 0, Z: 0 },
    method: "in-country",
    partners: ["Partner T"],
  },
];

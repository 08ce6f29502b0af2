import type { EditionId } from "./framework";
import type { StageRange } from "./stage";

/** How a review was made. */
export const METHODS = ["in-country", "questionnaire"] as const;
export type Method = (typeof METHODS)[number];

/** What a government agreed to; a review with no answer is in the registry only. */
export const CONSENTS = ["named", "aggregate", "withdrawn"] as const;
export type Consent = (typeof CONSENTS)[number];

/** What a release says of a review's stages: all of them, only in statements on a block, or nothing. */
export const STATUSES = ["named", "block", "withheld"] as const;
export type Status = (typeof STATUSES)[number];

/** What a review places on a stage. */
export const STAGED_LEVELS = ["aspect", "factor", "theme"] as const;
export type StagedLevel = (typeof STAGED_LEVELS)[number];

/** Whether a review reported a stage, or it was worked out of others. */
export const SOURCES = ["reported", "computed"] as const;
export type Source = (typeof SOURCES)[number];

/** One review as it was entrusted: its public facts, what was agreed, and every stage by code. */
export interface Review {
  readonly id: string;
  readonly country: string;
  readonly wave: number;
  readonly year: number;
  readonly edition: EditionId;
  readonly method: Method;
  readonly partner: string | null;
  readonly reportUrl: string | null;
  readonly consent: Consent | null;
  /** By factor or aspect code of the review's edition; null where it says "not assessed". */
  readonly stages: ReadonlyMap<string, StageRange | null>;
}

/** A country's membership of a group, from and to a day where known. */
export interface Membership {
  readonly country: string;
  readonly grouping: string;
  readonly group: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A country's circumstances in a year. */
export interface Context {
  readonly country: string;
  readonly year: number;
  readonly population: number | null;
  readonly internetUsersPct: number | null;
  readonly gdpPerCapitaPpp: number | null;
}

/** Checked review records: what the pipeline works on once nothing is wrong with them. */
export interface Portfolio {
  /** Names by country code, of every country that has a review or a group. */
  readonly countries: ReadonlyMap<string, string>;
  readonly reviews: readonly Review[];
  readonly memberships: readonly Membership[];
  readonly context: readonly Context[];
  /** True when every country is fictional. */
  readonly synthetic: boolean;
}

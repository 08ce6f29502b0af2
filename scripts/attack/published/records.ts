import { number, numberOrNull, text, textOrNull } from "./cells";
import type { Row } from "./parquetFile";

export interface Review {
  readonly id: string;
  readonly country: string;
  readonly wave: number;
  readonly edition: string;
  readonly method: string;
  readonly partner: string | null;
  readonly status: string;
  readonly block: string | null;
  readonly reportUrl: string | null;
}

export interface Block {
  readonly id: string;
  readonly n: number;
  readonly release: string;
}

/** Says that between so many and so many members of a block reached a stage of a theme. */
export interface Statement {
  readonly block: string;
  readonly theme: string;
  readonly threshold: number;
  readonly lo: number;
  readonly hi: number;
}

export interface StageRow {
  readonly review: string;
  readonly level: string;
  readonly code: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
}

/** A unit of an edition of the model. */
export interface Unit {
  readonly edition: string;
  readonly level: string;
  readonly code: string;
  readonly theme: string | null;
}

export function reviewFrom(row: Row): Review {
  return {
    id: text(row, "review_id"),
    country: text(row, "country"),
    wave: number(row, "wave"),
    edition: text(row, "edition"),
    method: text(row, "method"),
    partner: textOrNull(row, "partner"),
    status: text(row, "status"),
    block: textOrNull(row, "block_id"),
    reportUrl: textOrNull(row, "report_url"),
  };
}

export function blockFrom(row: Row): Block {
  return { id: text(row, "block_id"), n: number(row, "n"), release: text(row, "release_id") };
}

export function statementFrom(row: Row): Statement {
  return {
    block: text(row, "block_id"),
    theme: text(row, "theme"),
    threshold: number(row, "threshold"),
    lo: number(row, "lo"),
    hi: number(row, "hi"),
  };
}

export function stageRowFrom(row: Row): StageRow {
  return {
    review: text(row, "review_id"),
    level: text(row, "level"),
    code: text(row, "code"),
    low: numberOrNull(row, "low"),
    high: numberOrNull(row, "high"),
    source: text(row, "source"),
  };
}

export function unitFrom(row: Row): Unit {
  return {
    edition: text(row, "edition"),
    level: text(row, "level"),
    code: text(row, "code"),
    theme: textOrNull(row, "theme"),
  };
}

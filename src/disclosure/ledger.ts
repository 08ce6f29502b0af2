import { countryIn } from "./registry";
import type { Statement } from "./statements";

/** A block as it was formed, once and for ever. */
export interface Block {
  readonly block: string;
  /** The release that formed it. */
  readonly release: string;
  /** The parameters that it was formed under. */
  readonly c: number;
  readonly thresholds: readonly number[];
  /** Its reviews, by their public ids (`country-wave`), in their order. Membership is public. */
  readonly members: readonly string[];
  readonly statements: readonly Statement[];
}

/** A block that is shown no longer, from a release on. */
export interface Retirement {
  readonly retired: string;
  readonly release: string;
}

/** Reviews that were shown under their country's name, from a release on: what they say is known for ever. */
export interface Naming {
  readonly named: readonly string[];
  readonly release: string;
}

export type Entry = Block | Retirement | Naming;

/** Everything that was ever said of unpublished reviews, in order; entries are added, never changed. */
export type Ledger = readonly Entry[];

/** A fault in a line of a ledger, counted from 1. */
export interface LedgerFault {
  readonly line: number;
  readonly fault: string;
}

export function isBlock(entry: Entry): entry is Block {
  return "block" in entry;
}

/** Every block that was ever formed. */
export function blocksIn(ledger: Ledger): readonly Block[] {
  return ledger.filter(isBlock);
}

/** The blocks that have not been retired. */
export function standingIn(ledger: Ledger): readonly Block[] {
  const retired = new Set(ledger.flatMap((entry) => ("retired" in entry ? [entry.retired] : [])));
  return blocksIn(ledger).filter(({ block }) => !retired.has(block));
}

/** The reviews that were ever shown under their country's name. */
export function namedIn(ledger: Ledger): ReadonlySet<string> {
  return new Set(ledger.flatMap((entry) => ("named" in entry ? entry.named : [])));
}

/** Entries as lines of JSON, each with its line end. */
export function ledgerLines(entries: Ledger): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/**
 * Reads a ledger's lines. Told as faults: a line that is no entry, a block or a review
 * that stands there twice, two reviews of a country in blocks, a retirement of a block that no earlier line has, and a last line that was cut off.
 */
export function ledgerFrom(text: string): {
  readonly ledger: Ledger;
  readonly faults: readonly LedgerFault[];
} {
  if (text === "") return { ledger: [], faults: [] };
  const lines = text.replace(/\n$/, "").split("\n");
  const parsed = lines.map(entryFrom);
  const faults = [
    ...parsed.flatMap((entry, i) =>
      entry === undefined ? [{ line: i + 1, fault: "is no entry of a ledger" }] : [],
    ),
    ...(text.endsWith("\n")
      ? []
      : [{ line: lines.length, fault: "has no line end: it was cut off" }]),
  ];
  if (faults.length > 0) return { ledger: [], faults };
  const ledger = parsed as Entry[];
  return { ledger, faults: [...repeats(ledger), ...strayRetirements(ledger)] };
}

function entryFrom(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { block, release, retired, named, c, thresholds, members, statements } = value as Partial<
    Block & Retirement & Naming
  >;
  const kinds = [block, retired, named].filter((kind) => kind !== undefined);
  if (typeof release !== "string" || kinds.length !== 1) return false;
  if (retired !== undefined) return typeof retired === "string";
  if (named !== undefined) return isTexts(named);
  const isNumbers = (of: unknown) => Array.isArray(of) && of.every(Number.isInteger);
  return (
    typeof block === "string" &&
    Number.isInteger(c) &&
    isNumbers(thresholds) &&
    isTexts(members) &&
    Array.isArray(statements) &&
    statements.every(isStatement)
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isStatement(value: unknown): value is Statement {
  if (typeof value !== "object" || value === null) return false;
  const { theme, threshold, lo, hi } = value as Partial<Statement>;
  return typeof theme === "string" && [threshold, lo, hi].every(Number.isInteger);
}

function repeats(ledger: Ledger): LedgerFault[] {
  const seen = new Set<string>();
  return ledger.flatMap((entry, i) => {
    const again = namesIn(entry).filter((name) => seen.has(name) || !seen.add(name));
    return again
      .slice(0, 1)
      .map((name) => ({ line: i + 1, fault: `has the ${name} a second time` }));
  });
}

/** What may stand in a ledger but once. */
function namesIn(entry: Entry): readonly string[] {
  if ("retired" in entry) return [`retirement of ${entry.retired}`];
  if ("named" in entry) return entry.named.map((review) => `naming of ${review}`);
  const countries = entry.members.map(countryIn).map((country) => `country ${country}`);
  return [`block ${entry.block}`, ...entry.members.map((id) => `review ${id}`), ...countries];
}

function strayRetirements(ledger: Ledger): LedgerFault[] {
  const formed = new Set<string>();
  return ledger.flatMap((entry, i) => {
    if (isBlock(entry)) formed.add(entry.block);
    else if ("retired" in entry && !formed.has(entry.retired)) {
      return [{ line: i + 1, fault: `retires ${entry.retired}, which no line before it forms` }];
    }
    return [];
  });
}

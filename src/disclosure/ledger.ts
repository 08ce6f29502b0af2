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

export type Entry = Block | Retirement;

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
  const retired = new Set(ledger.flatMap((entry) => (isBlock(entry) ? [] : [entry.retired])));
  return blocksIn(ledger).filter(({ block }) => !retired.has(block));
}

/** Entries as lines of JSON, each with its line end. */
export function ledgerLines(entries: Ledger): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

/**
 * Reads a ledger's lines. Told as faults: a line that is neither a block nor a retirement, a block or a review
 * that stands there twice, a retirement of a block that no earlier line has, and a last line that was cut off.
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
      entry === undefined ? [{ line: i + 1, fault: "is neither a block nor a retirement" }] : [],
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
  const { block, release, retired, c, thresholds, members, statements } = value as Partial<
    Block & Retirement
  >;
  if (typeof release !== "string") return false;
  if (typeof retired === "string") return block === undefined;
  const isNumbers = (of: unknown) => Array.isArray(of) && of.every(Number.isInteger);
  return (
    typeof block === "string" &&
    Number.isInteger(c) &&
    isNumbers(thresholds) &&
    Array.isArray(members) &&
    members.every((member) => typeof member === "string") &&
    Array.isArray(statements) &&
    statements.every(isStatement)
  );
}

function isStatement(value: unknown): value is Statement {
  if (typeof value !== "object" || value === null) return false;
  const { theme, threshold, lo, hi } = value as Partial<Statement>;
  return typeof theme === "string" && [threshold, lo, hi].every(Number.isInteger);
}

function repeats(ledger: Ledger): LedgerFault[] {
  const seen = new Set<string>();
  return ledger.flatMap((entry, i) => {
    const names = isBlock(entry)
      ? [`block ${entry.block}`, ...entry.members.map((member) => `review ${member}`)]
      : [`retirement of ${entry.retired}`];
    const again = names.find((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return again === undefined ? [] : [{ line: i + 1, fault: `has the ${again} a second time` }];
  });
}

function strayRetirements(ledger: Ledger): LedgerFault[] {
  const formed = new Set<string>();
  return ledger.flatMap((entry, i) => {
    if (isBlock(entry)) formed.add(entry.block);
    else if (!formed.has(entry.retired)) {
      return [{ line: i + 1, fault: `retires ${entry.retired}, which no line before it forms` }];
    }
    return [];
  });
}

import { createHash } from "node:crypto";
import { type Disclosure, disclose } from "../../src/disclosure/disclose";
import { groupAtOf } from "../../src/disclosure/groupAt";
import type { Ledger } from "../../src/disclosure/ledger";
import type { Policy } from "../../src/disclosure/policy";
import type { Portfolio } from "../../src/model/review";
import type { Tables } from "../../src/model/tables";
import type { Known } from "../../src/records/input";
import { overruled } from "../../src/records/memberships";
import { tabulate } from "../../src/tabulation/tabulate";
import type { Former } from "./former";
import { type Release, releaseOf } from "./release";
import { sinceOf } from "./since";

/** What a release is made with. */
export interface Making {
  readonly known: Known;
  readonly policy: Policy;
  readonly ledger: Ledger;
  /** Null makes the id of the tables themselves. */
  readonly release: string | null;
  readonly date: string | null;
  /** The country whose naming is only tried out; null in a release. */
  readonly preview: string | null;
  /** What the release takes the place of: nothing, another release, or why it cannot be compared with. */
  readonly former: Former | string | undefined;
}

/** A release, and what it was made of. */
export interface Made {
  readonly release: Release;
  readonly tables: Tables;
  readonly disclosure: Disclosure;
}

/** Decides what may be said of every review, and makes the release that says it. No clock has a say in it. */
export function make(portfolio: Portfolio, making: Making): Made {
  const { date, policy, preview } = making;
  const id = making.release ?? idOf(tablesOf(portfolio, making, "unnamed"));
  const { tables, disclosure } = tablesOf(portfolio, making, id);
  const since = sinceOf(making.former, { release: id, tables });
  const facts = { release: id, date, policy, preview, since, synthetic: portfolio.synthetic };
  return { release: releaseOf(tables, facts), tables, disclosure };
}

function tablesOf(
  portfolio: Portfolio,
  { known, policy, ledger, preview }: Making,
  release: string,
) {
  const memberships = overruled(
    portfolio.synthetic ? [] : known.memberships,
    portfolio.memberships,
  );
  const disclosure = disclose(portfolio.reviews, {
    groupAt: groupAtOf(memberships),
    framework: known.framework,
    policy,
    ledger,
    release,
    forms: preview === null,
  });
  return { tables: tabulate(portfolio, disclosure, known), disclosure };
}

const ROWS_AT_ONCE = 10_000;

/** An id made of all that a release says, blocks by their number alone: so it stays the same once the ledger names them. */
function idOf({ tables, disclosure }: Omit<Made, "release">): string {
  const { blocks: _, statements: __, ...others } = tables;
  const numbers = new Map<unknown, number>(disclosure.blocks.map(({ block }, i) => [block, i]));
  const numbered = (key: string, value: unknown) =>
    key === "block_id" ? (numbers.get(value) ?? null) : value;
  const hash = createHash("sha256");
  hash.update(JSON.stringify(disclosure.blocks.map(({ statements }) => statements)));
  for (const [name, rows] of Object.entries(others)) {
    hash.update(name);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      hash.update(JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE), numbered));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

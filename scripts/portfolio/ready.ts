import { conflictsOf } from "../../src/disclosure/conflicts";
import type { Policy } from "../../src/disclosure/policy";
import type { Portfolio } from "../../src/model/review";
import type { Fault } from "../../src/records/fault";
import type { Known } from "../../src/records/input";
import { type LedgerFile, readLedger } from "./ledgerFile";
import { readPolicy } from "./policy";
import { besideRecords, recordsAt } from "./records";
import { Refused } from "./refused";
import { faultLines, sumOf } from "./report";

/** Records without a fault, and what a release of them would be made with. */
export interface Ready {
  readonly portfolio: Portfolio;
  readonly faults: readonly Fault[];
  readonly policy: Policy;
  readonly ledger: LedgerFile;
}

interface Call {
  readonly path: string;
  readonly policy: string | undefined;
  readonly ledger: string | undefined;
}

/**
 * Reads records, policy and ledger; refuses, telling every fault, where there is an error or where the ledger cannot be
 * gone on with.
 */
export async function readyAt(call: Call, known: Known): Promise<Ready> {
  const { portfolio, faults } = await recordsAt(call.path, known);
  if (portfolio === undefined) {
    throw new Refused([`${faultLines(faults)}${sumOf(faults)}; nothing was written.`]);
  }
  const policy = readPolicy(call.policy);
  const ledger = readLedger(call.ledger ?? besideRecords(call.path, "ledger.jsonl"));
  const conflicts = conflictsOf(ledger.ledger, portfolio.reviews, policy);
  if (conflicts.length > 0) {
    const lines = conflicts.map((conflict) => `${ledger.file}: ${conflict}.`);
    throw new Refused([...lines, "Nothing was written."]);
  }
  return { portfolio, faults, policy, ledger };
}

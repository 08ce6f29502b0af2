import { blocksIn, type Ledger } from "../../src/disclosure/ledger";
import { type PartnerView, partnerViews } from "../../src/disclosure/partners";
import type { Known } from "../../src/records/input";
import type { PublishCommand } from "./commandLine";
import { replaceFile } from "./durable";
import { EXIT } from "./exit";
import { type Former, formerAt } from "./former";
import { addToLedger } from "./ledgerFile";
import { type Made, make } from "./make";
import { readyAt } from "./ready";
import { besideRecords } from "./records";
import { Refused } from "./refused";
import { releaseReport } from "./releaseReport";
import { publishedLines, sumOf } from "./report";
import { refuseUnlessRelease, writeRelease } from "./write";

/** Checks records, decides what may be said of each review, and writes the release; or tells why not. */
export async function publish(command: PublishCommand, known: Known): Promise<number> {
  const { path, out, release, date } = command;
  const { portfolio, faults, policy, ledger } = await readyAt(command, known);
  refuseUnlessRelease(out);
  const former = await formerAt(out);
  refuseLostBlocks(former, ledger.ledger, ledger.file);
  const making = { known, policy, ledger: ledger.ledger, release, date, preview: null };
  const made = make(portfolio, making);
  refuseEmptied(former, made);
  const partners = partnerViews(made.disclosure.blocks, portfolio.reviews, known.framework);
  if (policy.strictPartners) refuseNarrowed(partners);
  const report = releaseReport({ portfolio, made, policy, partners, former, faults });
  writeRelease(made.release, out, () => addToLedger(ledger, made.disclosure.added));
  const reportFile = besideRecords(path, "release-report.md");
  replaceFile(reportFile, report);
  process.stderr.write(`${sumOf(faults)}.\n`);
  process.stdout.write(publishedLines({ portfolio, made, out, ledger: ledger.file, reportFile }));
  return EXIT.none;
}

/** A release whose blocks the ledger lacks was made with another one: going on would form its blocks anew. */
function refuseLostBlocks(former: Former | string | undefined, ledger: Ledger, file: string): void {
  const known = new Set(blocksIn(ledger).map(({ block }) => block));
  const held = typeof former === "object" ? former.tables.blocks : [];
  const lines = held
    .filter(({ block_id }) => !known.has(block_id))
    .map(
      ({ block_id }) =>
        `${file}: does not have block ${block_id} of the release that is in place. Give the ledger that it was made with: --ledger FILE.`,
    );
  if (lines.length > 0) throw new Refused([...lines, "Nothing was written."]);
}

/** A release without a named review takes the place of none that has some: a consent.csv went wrong, most likely. */
function refuseEmptied(former: Former | string | undefined, { tables }: Made): void {
  const isNamed = ({ status }: { readonly status: string }) => status === "named";
  if (typeof former !== "object" || tables.reviews.some(isNamed)) return;
  const named = former.tables.reviews.filter(isNamed).length;
  if (named === 0) return;
  throw new Refused([
    `no review is agreed as named, and the release in place has ${named}. See to consent.csv, or choose another folder. Nothing was written.`,
  ]);
}

function refuseNarrowed(partners: readonly PartnerView[]): void {
  const lines = partners
    .filter(({ narrowed }) => narrowed.length > 0)
    .map(
      ({ block, partner, own, others, narrowed }) =>
        `block ${block}: ${partner}, which delivered ${own} of its reviews, learns of the other ${others} in ${narrowed.map(({ theme }) => theme).join(", ")}. Form another block, or set strictPartners to false.`,
    );
  if (lines.length > 0) throw new Refused([...lines, "Nothing was written."]);
}

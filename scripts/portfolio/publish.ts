import { dirname, resolve, sep } from "node:path";
import { partnerViews } from "../../src/disclosure/partners";
import type { Known } from "../../src/records/input";
import { cautionsOf } from "./cautions";
import type { PublishCommand } from "./commandLine";
import { replaceFile } from "./durable";
import { EXIT } from "./exit";
import { formerAt } from "./former";
import { addToLedger } from "./ledgerFile";
import { clearLeftovers } from "./leftovers";
import { make } from "./make";
import { readyAt } from "./ready";
import { besideRecords } from "./records";
import { refuseEmptied, refuseLopsided, refuseNarrowed, refuseOtherBlocks } from "./refusals";
import { Refused } from "./refused";
import { releaseReport } from "./releaseReport";
import { faultLines, publishedLines, sumOf } from "./report";
import { refuseUnlessRelease, writeRelease } from "./write";

/** Checks records, decides what may be said of each review, and writes the release; or tells why not. */
export async function publish(command: PublishCommand, known: Known): Promise<number> {
  const { path, out, release, date } = command;
  const reportFile = besideRecords(path, "release-report.md");
  clearLeftovers(resolve(out));
  const ready = await readyAt(command, known);
  const { portfolio, faults, policy, ledger } = ready;
  refuseUnlessRelease(out);
  refuseWithin(out, ledger.file);
  const former = await formerAt(out);
  if (typeof former === "string") process.stderr.write(`${former} Nothing is compared with it.\n`);
  refuseOtherBlocks(former, ledger);
  const making = { known, policy, ledger: ledger.ledger, release, date, preview: null, former };
  const made = make(portfolio, making);
  refuseEmptied(former, made);
  const partners = partnerViews(made.disclosure.blocks, portfolio.reviews, known.framework);
  if (policy.strictPartners) refuseNarrowed(partners, made);
  refuseLopsided(made, policy);
  const cautions = await cautionsOf({ ...ready, made, partners, known, out, former });
  const report = releaseReport({ ...ready, made, partners, former, cautions });
  writeRelease(made.release, out, () => {
    addToLedger(ledger, made.disclosure.added);
    writeReport(reportFile, report);
  });
  process.stderr.write(`${faultLines(faults)}${sumOf(faults)}.\n`);
  process.stderr.write(cautions.map((caution) => `Caution: ${caution}\n`).join(""));
  process.stdout.write(publishedLines({ portfolio, made, out, ledger: ledger.file, reportFile }));
  return EXIT.none;
}

/** The folder of a release is moved away with the next one, and a ledger in it with it. */
function refuseWithin(out: string, file: string): void {
  if (!`${resolve(dirname(file))}${sep}`.startsWith(`${resolve(out)}${sep}`)) return;
  throw new Refused([
    `${file}: the ledger lies in the release’s own folder, where it would be lost. Keep it elsewhere: --ledger FILE. Nothing was written.`,
  ]);
}

function writeReport(file: string, report: string): void {
  try {
    replaceFile(file, report);
  } catch (error) {
    throw new Refused([
      `${file}: the report for sign-off cannot be written (${(error as Error).message}). The release in place is as it was; the ledger may have new entries, and the next run goes on from them.`,
    ]);
  }
}

import type { Known } from "../../src/records/input";
import type { CheckCommand } from "./commandLine";
import { EXIT } from "./exit";
import { recordsAt } from "./records";
import { countsLine, countsOf, faultLines, sumOf } from "./report";

/** Tells every fault of records, in lines or as JSON. */
export async function check({ path, json }: CheckCommand, known: Known): Promise<number> {
  const { portfolio, faults } = await recordsAt(path, known);
  const exit = portfolio === undefined ? EXIT.faults : EXIT.none;
  if (json) {
    const counts = portfolio === undefined ? null : countsOf(portfolio);
    process.stdout.write(`${JSON.stringify({ faults, counts }, null, 2)}\n`);
    return exit;
  }
  process.stderr.write(faultLines(faults));
  if (portfolio !== undefined) process.stdout.write(`${countsLine(portfolio)}\n`);
  process.stderr.write(`${sumOf(faults)}.\n`);
  return exit;
}

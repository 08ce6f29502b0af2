import { callFrom, USAGE, WrongCall } from "./attack/commandLine";
import { evidenceFor } from "./attack/gather";
import { reportOf } from "./attack/report";
import { attackAll } from "./attack/run";
import { benchOf } from "./attack/solvers/examiner";

const EXIT = { none: 0, found: 1, wrongCall: 2 } as const;

async function main(args: readonly string[]): Promise<number> {
  const call = callFrom(args);
  if (call === null) {
    process.stdout.write(USAGE);
    return EXIT.none;
  }
  const results = attackAll(await evidenceFor(call), await benchOf(call.solver));
  process.stdout.write(reportOf(results));
  return results.some(({ findings }) => findings.length > 0) ? EXIT.found : EXIT.none;
}

function exitOf(fault: unknown): number {
  if (!(fault instanceof WrongCall)) throw fault;
  process.stderr.write(`${fault.message}\n\n${USAGE}`);
  return EXIT.wrongCall;
}

process.exitCode = await main(process.argv.slice(2)).catch(exitOf);

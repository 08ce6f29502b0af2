import { inFileOrder, type Records, recordsFrom, toPublish } from "../src/records/recordsFrom";
import {
  type CheckCommand,
  commandFrom,
  type PublishCommand,
  USAGE,
  WrongCall,
} from "./portfolio/commandLine";
import { readKnown } from "./portfolio/known";
import { readPolicy } from "./portfolio/policy";
import { readFolder } from "./portfolio/read";
import { releaseOf } from "./portfolio/release";
import { countsLine, countsOf, faultLines, publishedLines, sumOf } from "./portfolio/report";
import { tabulate } from "./portfolio/tabulate";
import { NotWritten, refuseUnlessRelease, writeRelease } from "./portfolio/write";

const EXIT = { none: 0, faults: 1, wrongCall: 2 } as const;

const known = readKnown();

async function main(args: readonly string[]): Promise<number> {
  const command = commandFrom(args);
  if (command.name === "help") return help();
  return command.name === "check" ? check(command) : publish(command);
}

function help(): number {
  process.stdout.write(USAGE);
  return EXIT.none;
}

async function check({ path, json }: CheckCommand): Promise<number> {
  const { portfolio, faults } = await recordsIn(path);
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

async function publish({ path, out, release, date }: PublishCommand): Promise<number> {
  const { portfolio, faults } = toPublish(await recordsIn(path));
  process.stderr.write(faultLines(faults));
  if (portfolio === undefined) {
    process.stderr.write(`${sumOf(faults)}; nothing was written.\n`);
    return EXIT.faults;
  }
  refuseUnlessRelease(out);
  const tables = tabulate(portfolio, known);
  const made = releaseOf(tables, {
    release,
    date,
    synthetic: portfolio.synthetic,
    policy: readPolicy(),
    preview: null,
  });
  writeRelease(made, out);
  process.stderr.write(`${sumOf(faults)}.\n`);
  process.stdout.write(publishedLines({ portfolio, tables, release: made.id, out }));
  return EXIT.none;
}

async function recordsIn(path: string): Promise<Records> {
  const found = await readFolder(path);
  const { portfolio, faults } = recordsFrom(found.sheets, known);
  return { portfolio, faults: inFileOrder([...found.faults, ...faults]) };
}

function exitOf(fault: unknown): number {
  if (fault instanceof WrongCall) {
    process.stderr.write(`${fault.message}\n\n${USAGE}`);
    return EXIT.wrongCall;
  }
  if (fault instanceof NotWritten) {
    process.stderr.write(`${fault.message}\n`);
    return EXIT.faults;
  }
  throw fault;
}

process.exitCode = await main(process.argv.slice(2)).catch(exitOf);

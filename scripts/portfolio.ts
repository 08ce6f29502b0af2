import { check } from "./portfolio/check";
import { type Command, commandFrom, USAGE, WrongCall } from "./portfolio/commandLine";
import { EXIT } from "./portfolio/exit";
import { readKnown } from "./portfolio/known";
import { preview } from "./portfolio/preview";
import { publish } from "./portfolio/publish";
import { Refused } from "./portfolio/refused";
import { show } from "./portfolio/show";
import { writeTemplate } from "./portfolio/template";
import { whatIf } from "./portfolio/whatIf";
import { NotWritten } from "./portfolio/write";

async function run(command: Command): Promise<number> {
  switch (command.name) {
    case "help":
      process.stdout.write(USAGE);
      return EXIT.none;
    case "template":
      await writeTemplate(command.out);
      process.stdout.write(
        `An empty portfolio is in ${command.out}; its README says how to go on.\n`,
      );
      return EXIT.none;
    case "check":
      return check(command, readKnown());
    case "publish":
      return publish(command, readKnown());
    case "what-if":
      return whatIf(command, readKnown());
    case "preview":
      return preview(command, readKnown());
    case "show":
      return show(command);
  }
}

function exitOf(fault: unknown): number {
  if (fault instanceof WrongCall) {
    process.stderr.write(`${fault.message}\n\n${USAGE}`);
    return EXIT.wrongCall;
  }
  if (fault instanceof NotWritten || fault instanceof Refused) {
    process.stderr.write(`${fault.message}\n`);
    return EXIT.faults;
  }
  throw fault;
}

async function main(): Promise<number> {
  return run(commandFrom(process.argv.slice(2)));
}

process.exitCode = await main().catch(exitOf);

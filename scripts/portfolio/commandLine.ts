import { parseArgs } from "node:util";
import { isDay } from "../../src/model/day";

export interface CheckCommand {
  readonly name: "check";
  readonly path: string;
  readonly json: boolean;
}

export interface PublishCommand {
  readonly name: "publish";
  readonly path: string;
  readonly out: string;
  readonly release: string | null;
  readonly date: string | null;
}

/** What the command line can do is asked for. */
export interface HelpCommand {
  readonly name: "help";
}

export type Command = CheckCommand | PublishCommand | HelpCommand;

/** The call itself is wrong; the message says how. */
export class WrongCall extends Error {}

export const USAGE = `Usage:
  npm run portfolio -- check PATH [--json]
  npm run portfolio -- publish PATH --out DIR [--release ID] [--date YYYY-MM-DD]
  npm run portfolio -- --help
`;

/** A release id becomes the name of a folder and a part of addresses. */
const RELEASE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const COMMANDS = { check: checkFrom, publish: publishFrom };

/** Reads the command line; throws a `WrongCall` when it asks for nothing that there is. */
export function commandFrom(args: readonly string[]): Command {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return { name: "help" };
  const [name = "", ...rest] = args;
  if (name !== "check" && name !== "publish") {
    throw new WrongCall(name === "" ? "no command is given" : `there is no command "${name}"`);
  }
  return COMMANDS[name](rest);
}

function checkFrom(args: string[]): CheckCommand {
  const { values, positionals } = parsed(() =>
    parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } }),
  );
  return { name: "check", path: onePath(positionals), json: values.json ?? false };
}

function publishFrom(args: string[]): PublishCommand {
  const text = { type: "string" } as const;
  const options = { out: text, release: text, date: text };
  const { values, positionals } = parsed(() =>
    parseArgs({ args, allowPositionals: true, options }),
  );
  const { out, release = null, date = null } = values;
  const path = onePath(positionals);
  if (out === undefined || out === "") throw new WrongCall("publish needs --out DIR");
  if (release !== null && !RELEASE_ID.test(release)) {
    throw new WrongCall(`--release ${release}: up to 64 of A–Z, a–z, 0–9, ".", "_" and "-"`);
  }
  if (date !== null && !isDay(date)) throw new WrongCall(`--date ${date}: not a day YYYY-MM-DD`);
  return { name: "publish", path, out, release, date };
}

function onePath([path = "", ...more]: readonly string[]): string {
  if (path === "") throw new WrongCall("no PATH is given");
  if (more.length > 0) throw new WrongCall(`one PATH is wanted, and there are ${1 + more.length}`);
  return path;
}

function parsed<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

import { type ParseArgsConfig, parseArgs } from "node:util";
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
  /** Undefined takes the usual policy, and the ledger beside the records. */
  readonly policy: string | undefined;
  readonly ledger: string | undefined;
}

/** An empty, documented portfolio is asked for. */
export interface TemplateCommand {
  readonly name: "template";
  readonly out: string;
}

/** What naming a country would do to the guarantee of the blocks. */
export interface WhatIfCommand {
  readonly name: "what-if";
  readonly path: string;
  readonly country: string;
  readonly policy: string | undefined;
  readonly ledger: string | undefined;
}

/** What a release holds. */
export interface ShowCommand {
  readonly name: "show";
  readonly folder: string;
}

/** The pages that a country's government would see if its reviews were named. */
export interface PreviewCommand {
  readonly name: "preview";
  readonly path: string;
  readonly country: string;
  /** Undefined takes a folder of the country's own in data/previews. */
  readonly out: string | undefined;
  readonly policy: string | undefined;
  readonly ledger: string | undefined;
}

/** What the command line can do is asked for. */
export interface HelpCommand {
  readonly name: "help";
}

export type Command =
  | TemplateCommand
  | CheckCommand
  | PublishCommand
  | WhatIfCommand
  | ShowCommand
  | PreviewCommand
  | HelpCommand;

/** The call itself is wrong; the message says how. */
export class WrongCall extends Error {}

export const USAGE = `Usage:
  npm run portfolio -- template --out FOLDER|FILE.xlsx
  npm run portfolio -- check PATH [--json]
  npm run portfolio -- publish PATH --out DIR [--release ID] [--date YYYY-MM-DD]
                       [--policy FILE] [--ledger FILE]
  npm run portfolio -- what-if PATH --publish COUNTRY [--policy FILE] [--ledger FILE]
  npm run portfolio -- preview PATH --country COUNTRY [--out DIR] [--policy FILE] [--ledger FILE]
  npm run portfolio -- show DIR
  npm run portfolio -- --help

PATH is a folder of CSV files or an Excel workbook (.xlsx); DIR holds a release. COUNTRY is a code, as KEN.
Ends with 0, with 1 where there are faults (what-if: where a block would be shown no longer), with 2 for a wrong call.
`;

/** A release id becomes the name of a folder and a part of addresses. */
const RELEASE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const COMMANDS = {
  template: templateFrom,
  check: checkFrom,
  publish: publishFrom,
  "what-if": whatIfFrom,
  preview: previewFrom,
  show: showFrom,
} as const satisfies Record<string, (args: string[]) => Command>;

/** Reads the command line; throws a `WrongCall` when it asks for nothing that there is. */
export function commandFrom(args: readonly string[]): Command {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return { name: "help" };
  const [name = "", ...rest] = args;
  if (name === "") throw new WrongCall("no command is given");
  if (!Object.hasOwn(COMMANDS, name)) throw new WrongCall(`there is no command "${name}"`);
  return COMMANDS[name as keyof typeof COMMANDS](rest);
}

const TEXT = { type: "string" } as const;

function templateFrom(args: string[]): TemplateCommand {
  const { values, positionals } = read(args, { out: TEXT });
  if (positionals.length > 0) throw new WrongCall("template takes no PATH; give --out");
  return { name: "template", out: wanted("template", "--out FOLDER|FILE.xlsx", values.out) };
}

function checkFrom(args: string[]): CheckCommand {
  const { values, positionals } = read(args, { json: { type: "boolean" } });
  return { name: "check", path: onePath(positionals), json: values.json ?? false };
}

function publishFrom(args: string[]): PublishCommand {
  const options = { out: TEXT, release: TEXT, date: TEXT, policy: TEXT, ledger: TEXT };
  const { values, positionals } = read(args, options);
  const { release = null, date = null, policy, ledger } = values;
  const path = onePath(positionals);
  const out = wanted("publish", "--out DIR", values.out);
  if (release !== null && !RELEASE_ID.test(release)) {
    throw new WrongCall(`--release ${release}: up to 64 of A–Z, a–z, 0–9, ".", "_" and "-"`);
  }
  if (date !== null && !isDay(date)) throw new WrongCall(`--date ${date}: not a day YYYY-MM-DD`);
  return { name: "publish", path, out, release, date, policy, ledger };
}

function whatIfFrom(args: string[]): WhatIfCommand {
  const { values, positionals } = read(args, { publish: TEXT, policy: TEXT, ledger: TEXT });
  const { policy, ledger } = values;
  const country = wanted("what-if", "--publish COUNTRY", values.publish);
  return { name: "what-if", path: onePath(positionals), country, policy, ledger };
}

function previewFrom(args: string[]): PreviewCommand {
  const options = { country: TEXT, out: TEXT, policy: TEXT, ledger: TEXT };
  const { values, positionals } = read(args, options);
  const { out, policy, ledger } = values;
  const country = wanted("preview", "--country COUNTRY", values.country);
  return { name: "preview", path: onePath(positionals), country, out, policy, ledger };
}

function showFrom(args: string[]): ShowCommand {
  return { name: "show", folder: onePath(read(args, {}).positionals) };
}

function wanted(command: string, option: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new WrongCall(`${command} needs ${option}`);
  return value;
}

function onePath([path = "", ...more]: readonly string[]): string {
  if (path === "") throw new WrongCall("no PATH is given");
  if (more.length > 0) throw new WrongCall(`one PATH is wanted, and there are ${1 + more.length}`);
  return path;
}

function read<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

import { parseArgs } from "node:util";
import { SOLVER_CHOICES, type SolverChoice } from "./solvers/examiner";

/** What shall be attacked, and what the attacker is given besides. */
export interface Call {
  readonly place: string;
  readonly history: readonly string[];
  /** The folder of the records, to tell whether they got out; null without. */
  readonly truth: string | null;
  readonly solver: SolverChoice;
}

/** The call itself is wrong; the message says how. */
export class WrongCall extends Error {}

export const USAGE = `Usage:
  npm run attack -- DIR [--history DIR…] [--truth FOLDER] [--solver yalps|highs|both]

DIR is a release's folder or a built site. Exit code: 0 no attack succeeds, 1 one does, 2 the call is wrong.
`;

const OPTIONS = {
  history: { type: "string", multiple: true },
  truth: { type: "string" },
  solver: { type: "string" },
} as const;

/** Reads the command line; null where help is asked for. */
export function callFrom(args: readonly string[]): Call | null {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return null;
  const { values, positionals } = parsed(withHistorySpread(args));
  const [place, ...more] = positionals;
  if (place === undefined || place === "") throw new WrongCall("no DIR is given");
  if (more.length > 0) throw new WrongCall(`one DIR is wanted, and there are ${1 + more.length}`);
  return {
    place,
    history: values.history ?? [],
    truth: values.truth ?? null,
    solver: solverFrom(values.solver ?? "yalps"),
  };
}

/** Whatever follows `--history` up to the next option is of it. */
function withHistorySpread(args: readonly string[]): string[] {
  let inHistory = false;
  return args.flatMap((arg, i) => {
    if (arg.startsWith("-")) {
      inHistory = arg === "--history";
      return [arg];
    }
    return inHistory && args[i - 1] !== "--history" ? ["--history", arg] : [arg];
  });
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

function solverFrom(word: string): SolverChoice {
  const chosen = SOLVER_CHOICES.find((one) => one === word);
  if (chosen === undefined) throw new WrongCall(`--solver ${word}: ${SOLVER_CHOICES.join(", ")}`);
  return chosen;
}

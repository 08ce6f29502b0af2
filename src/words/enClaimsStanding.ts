import type { StageRange } from "../model/stage";
import { countriesPlaced, type Filter, mostOf, type Spoken } from "./enClaimsForms";
import { number, stage, stageName } from "./enForms";
import { scope } from "./enScope";

type Standing =
  | "standsLower"
  | "middleLower"
  | "shareLower"
  | "standsHigher"
  | "middleHigher"
  | "shareHigher"
  | "noDifference";
type Against = "others" | "income";

/** A group against others in an item; pairs are of the group, and of the others. */
interface Stands {
  readonly group: string;
  readonly filter: Filter;
  readonly item: string;
  readonly stage: number;
  readonly against: Against;
  readonly reached: readonly [number, number];
  readonly medians: readonly [StageRange, StageRange];
  readonly spoken: readonly [Spoken, Spoken];
}

const OTHERS: Readonly<Record<Against, string>> = {
  others: "the other countries with a published review",
  income: "the others of the same income groups with a published review",
};

const share = (of: Stands, side: 0 | 1) =>
  `${number.format(of.reached[side])} of ${number.format(of.spoken[side].n)}`;

const middles = ({ medians: [own, others], against }: Stands) =>
  `the lower middle stage of its countries is ${stage(own)}, that of the others ${stage(others)}${against === "income" ? " (at the group’s own mix of incomes)" : ""}`;

const shares = (of: Stands) =>
  `${share(of, 0)} of its countries had reached ${stageName(of.stage)}, against ${share(of, 1)} others`;

const isLower = (said: Standing) => said.endsWith("Lower");

/** The sentences of how a group lies against others. */
export const claimsStanding = {
  asked: (kind: "lags" | "leads", group: string, item: string, against: Against) =>
    `In “${item}”, “${group}” ${kind} ${OTHERS[against].replace(" with a published review", "")}.`,
  said: (said: Standing, of: Stands) => {
    const lead = `In “${of.item}”, in these published reviews,`;
    if (said === "standsLower" || said === "standsHigher") {
      return `In “${of.item}”, “${of.group}” stands ${isLower(said) ? "lower" : "higher"} than ${OTHERS[of.against]}: ${middles(of)}, and ${shares(of)}.`;
    }
    if (said === "middleLower" || said === "middleHigher") {
      return `${lead} “${of.group}” against ${OTHERS[of.against]}: ${middles(of)}; ${shares(of)}.`;
    }
    if (said === "noDifference") {
      return `${lead} “${of.group}” against ${OTHERS[of.against]}: ${shares(of)}, which is no difference that may be said.`;
    }
    return `${lead} “${of.group}” against ${OTHERS[of.against]}: ${shares(of)}, a ${isLower(said) ? "smaller" : "larger"} share.`;
  },
  /** Methods and editions by which all of one side were reviewed, and none of the other. */
  coincides: (
    of: readonly { of: "method" | "edition"; name: string; side: "own" | "others" }[],
    group: string,
  ) =>
    of.map(({ of: what, name, side }) => {
      const by =
        what === "method" ? scope.method(name).toLowerCase() : `the ${scope.edition(name)}`;
      const [all, none] =
        side === "own" ? [`All of “${group}”`, "the others"] : ["All others", `“${group}”`];
      return `${all} were reviewed by ${by}, and none of ${none}: ${what} and group cannot be told apart.`;
    }),
  /** Who is held against whom. */
  compared: ({ spoken: [own, others], ...of }: Stands) =>
    `Compared are ${countriesPlaced(own, of)} and ${number.format(others.n)} others${of.against === "income" ? " of the same income groups" : ""}${mostOf(others)}.`,
  nobody: "Name a group to hold against others: all countries have nobody to be held against.",
  why: {
    few: ([own, others]: readonly [number, number]) =>
      `It takes three countries with a stage on both sides: there ${own === 1 ? "is" : "are"} ${number.format(own)} in the group and ${number.format(others)} outside it.`,
    unmatched:
      "In no income group are there three countries with a stage in the group and three others: they cannot be held against one another.",
    word: (kind: "lags" | "leads") =>
      `“${kind === "lags" ? "Lags" : "Leads"}” makes a race of it; “stands ${kind === "lags" ? "lower" : "higher"}” says the same of stages.`,
    opposite: "The published reviews point the other way.",
    scant: ([own, others]: readonly [number, number]) =>
      `With fewer than eight countries on a side (${number.format(own)} and ${number.format(others)}) no difference is taken for more than chance.`,
    chance: (p: number | null) =>
      p === null
        ? "All stand alike here: there is nothing to test."
        : `If countries were dealt out by chance, a difference as large would not be rare enough, with all parts of the model held against one another (p ${p.toFixed(2)} by Holm, where at most 0.05 is asked for).`,
    middles: "The middles of the two sides lie less than a stage apart.",
    otherMiddles: "The middles of the two sides point the other way.",
    shares: (stage: number) =>
      `At ${stageName(stage)} the shares are too near one another: one country more or fewer could undo the difference.`,
    apart: "The middles lie a stage or more apart: another stage may show what this one does not.",
  },
} as const;

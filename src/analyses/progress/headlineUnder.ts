import { isEnough } from "../cells/cells";
import type { MoveCounts } from "./moveCounts";
import { movesByItem } from "./movesByItem";
import { type PairRows, pairsOf } from "./pairs";
import type { ProgressChoice } from "./progressChoice";

/** What can be asked of the two reviews of a pair: that items are highly comparable over their editions, that their methods are the same. */
export const SWITCHES = ["strict", "sameMethod"] as const;
export type SwitchName = (typeof SWITCHES)[number];

/** What moved under a switch: the pairs with a rating in what is looked at, and their ratings. */
export interface Headline {
  readonly pairs: number;
  readonly counts: MoveCounts;
}

/** A switch, and what moved with it and without it, all else being as it is. */
export interface SwitchEffect {
  readonly name: SwitchName;
  readonly isOn: boolean;
  readonly on: Headline;
  readonly off: Headline;
}

/** What a headline becomes under a switch: nothing is left, or too few pairs, or it says the same, or something else. */
export type Change = "nothing" | "few" | "same" | "other";

/** Works out what moved with and without each switch, from the rows that the page was put together from. */
export function headlinesUnder(choice: ProgressChoice, rows: PairRows): SwitchEffect[] {
  const headlineOf = (changed: Partial<ProgressChoice>): Headline => {
    const { all, countries } = movesByItem(pairsOf({ ...choice, ...changed }, rows));
    return { pairs: countries, counts: all };
  };
  return SWITCHES.map((name) => ({
    name,
    isOn: isOn(name, choice),
    on: headlineOf(switched(name, choice, true)),
    off: headlineOf(switched(name, choice, false)),
  }));
}

/** Whether a switch is on. */
export function isOn(
  name: SwitchName,
  { comparability, sameMethod }: Pick<ProgressChoice, "comparability" | "sameMethod">,
): boolean {
  return name === "strict" ? comparability === "high" : sameMethod;
}

/** What a switch changes of a choice; put out, the strict one leaves a lower comparability that is asked for as it is. */
export function switched(
  name: SwitchName,
  { comparability }: Pick<ProgressChoice, "comparability">,
  on: boolean,
): Partial<ProgressChoice> {
  if (name === "sameMethod") return { sameMethod: on };
  return { comparability: on ? "high" : comparability === "high" ? "" : comparability };
}

/** What the headline of one becomes in the other: the same where as many signs and the same most frequent move are told. */
export function changeTo(from: Headline, to: Headline): Change {
  if (to.counts.n === 0) return "nothing";
  if (!isEnough(to.pairs)) return "few";
  return directionOf(from.counts) === directionOf(to.counts) ? "same" : "other";
}

/** Which way things moved: whether more rose or fell, and what is the most frequent of rose, stayed and fell. */
function directionOf({ rose, stayed, fell, net }: MoveCounts): string {
  const most = Math.max(rose, stayed, fell);
  return [Math.sign(net), ...[rose, stayed, fell].map((n) => n === most)].join(" ");
}

import { changeTo, type SwitchEffect } from "../../analyses/progress/headlineUnder";
import { progressWords } from "../../words/progressWords";

/** Whether the headline changes under a switch, and to what; while it is on, what the headline would be without it. */
export function headlineChange({ name, isOn, on, off }: SwitchEffect): string {
  const say = progressWords().scope.switches;
  if (isOn) {
    // With nothing left the headline says so itself; what there is without the switch is another one.
    const change = on.counts.n === 0 && off.counts.n > 0 ? otherThanNone(off) : changeTo(on, off);
    if (change !== "nothing" && isWhole({ on, off })) return say.without.everything(name);
    return say.without[change](name, off);
  }
  const change = changeTo(off, on);
  if (change !== "nothing" && isWhole({ on, off })) return say.everything(name);
  return say[change](name, on);
}

function isWhole({ on, off }: Pick<SwitchEffect, "on" | "off">): boolean {
  return on.counts.n === off.counts.n;
}

function otherThanNone(off: SwitchEffect["off"]) {
  const change = changeTo(off, off);
  return change === "same" ? "other" : change;
}

import type { Attack, Evidence, Finding } from "../reasoning/evidence";
import { type Canary, canariesOf } from "../truth/canaries";

/** Looks for words of unpublished records in every byte of the place. */
export const CANARIES: Attack = {
  name: "canaries",
  run: ({ truth, scanned }) => {
    if (truth === null) return { findings: [] };
    const canaries = canariesOf(truth);
    const findings = scanned.flatMap(({ name, contents }) => foundIn(name, contents, canaries));
    return {
      findings,
      notes: [`${canaries.length} words looked for in ${scanned.length} files`],
    };
  },
};

function foundIn(
  name: string,
  contents: Evidence["scanned"][number]["contents"],
  canaries: readonly Canary[],
): Finding[] {
  return canaries
    .filter(({ forms }) => contents.some((content) => forms.some((form) => content.includes(form))))
    .map(({ column, word }) => ({
      place: name,
      learned: `the ${column} of an unpublished record stands in it: ${word}`,
    }));
}

import type { Attack, Evidence } from "../reasoning/evidence";
import { blocksOf, type ShownBlock } from "../reasoning/shown";

/** Counts the members of each block of whom anyone may know by now, against the coalition that it can bear. */
export const EROSION: Attack = {
  name: "erosion",
  run: (evidence) => {
    const budgets = evidence.shown.flatMap((release) =>
      blocksOf(release).map((block) => ({
        place: `${release.id}, block ${block.id}`,
        c: release.policy.c,
        known: knownIn(block, evidence),
      })),
    );
    return {
      findings: budgets
        .filter(({ c, known }) => known.length > c)
        .map(({ place, c, known }) => ({
          place,
          learned: `${known.length} members are known by now (${known.join(", ")}), and c is ${c}: its budget is ${c - known.length}`,
        })),
      notes: budgets.map(({ place, c, known }) => `${place}: budget ${c - known.length} of ${c}`),
    };
  },
};

function knownIn({ members }: ShownBlock, { knowledge }: Evidence): string[] {
  return members.filter(knowledge.isKnown).map(({ id }) => id);
}

import type { Release } from "../published/release";
import type { Attack, Finding } from "../reasoning/evidence";
import { blocksOf, type ShownBlock } from "../reasoning/shown";
import { trueStage } from "../truth/themeStage";
import type { Truth } from "../truth/truth";

/** With the records at hand: what is published is agreed to, and what is said of blocks is true. */
export const TRUTH_INSIDE: Attack = {
  name: "truth inside",
  run: ({ shown, truth }) => ({
    findings:
      truth === null
        ? []
        : shown.flatMap((release) => [
            ...unagreed(release, truth),
            ...blocksOf(release).flatMap((block) => untrue(release, block, truth)),
          ]),
  }),
};

/** Published stages of reviews whose record does not say that they may be named. */
function unagreed({ id, stages }: Release, truth: Truth): Finding[] {
  const published = [...new Set(stages.map(({ review }) => review))];
  return published
    .filter((review) => truth.reviews.get(review)?.isNamed !== true)
    .map((review) => ({
      place: `${id}, stages.parquet, review ${review}`,
      learned: "its stages are published, and no record agrees to that",
    }));
}

function untrue({ id, units }: Release, block: ShownBlock, truth: Truth): Finding[] {
  const members = block.members.flatMap((member) => truth.reviews.get(member.id) ?? []);
  const unrecorded = block.members.length - members.length;
  return block.statements.flatMap(({ theme, threshold, lo, hi }) => {
    const reached = members.filter((member) => (trueStage(member, theme, units) ?? 0) >= threshold);
    if (reached.length + unrecorded >= lo && reached.length <= hi) return [];
    return [
      {
        place: `${id}, block ${block.id}, theme ${theme}, threshold ${threshold}`,
        learned: `it says ${lo}–${hi}, and that is not true of the records`,
      },
    ];
  });
}

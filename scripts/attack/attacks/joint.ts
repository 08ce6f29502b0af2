import type { Release } from "../published/release";
import { learned, narrowest, narrowOn, scalesOf } from "../reasoning/attempt";
import type { Attack, Finding } from "../reasoning/evidence";
import { type Holder, holdersOf, type Overlap, overlapOf, problemsOf } from "../reasoning/overlap";
import { blocksOf, byTheme, type ShownBlock } from "../reasoning/shown";
import type { Examiner } from "../solvers/examiner";
import { pairsOf } from "./differencing";

/** Takes all that overlapping blocks of two releases say as one puzzle. */
export const JOINT: Attack = {
  name: "joint blocks",
  run: ({ all, knowledge, shown }, examiner) => ({
    findings: pairsOf(all).flatMap(([one, other]) => {
      const { c, minWidth } = (shown[0] ?? one).policy;
      return overlapping(one, other).flatMap(([left, right]) =>
        themesOfBoth(left, right).flatMap((theme): Finding[] => {
          const overlap = overlapOf([left, right], theme, knowledge);
          const found = disclosedBy(overlap, c - overlap.known, minWidth, examiner);
          if (found === undefined) return [];
          const blocks = `${one.id}, block ${left.id}, with ${other.id}, block ${right.id}`;
          return [{ place: `${blocks}, theme ${theme}`, learned: found }];
        }),
      );
    }),
  }),
};

/** Blocks that share members, unless both say the same of the same. */
function overlapping(one: Release, other: Release): (readonly [ShownBlock, ShownBlock])[] {
  return blocksOf(one).flatMap((left) => {
    const ids = new Set(left.members.map(({ id }) => id));
    return blocksOf(other)
      .filter(({ members }) => members.some(({ id }) => ids.has(id)))
      .filter((right) => contentOf(left) !== contentOf(right))
      .map((right) => [left, right] as const);
  });
}

function contentOf({ members, statements }: ShownBlock): string {
  const said = statements.map(({ theme, threshold, lo, hi }) => [theme, threshold, lo, hi].join());
  return JSON.stringify([members.map(({ id }) => id).toSorted(), said.toSorted()]);
}

function themesOfBoth(left: ShownBlock, right: ShownBlock): string[] {
  const others = byTheme(right);
  return [...byTheme(left).keys()].filter((theme) => others.has(theme));
}

/** The most that the first coalition learns who learns too much: first a mere reader, then larger ones. */
function disclosedBy(
  overlap: Overlap,
  budget: number,
  minWidth: number,
  examiner: Examiner,
): string | undefined {
  const nobodyKnown = { ...overlap, hidden: [...overlap.hidden, ...overlap.open], open: [] };
  const mere = problemsOf(nobodyKnown, []);
  if (mere.every((problem) => examiner.boundsOf({ ...problem, stages: 5 }) === null)) {
    return "no stages agree with the statements of both";
  }
  for (let pooled = 0; pooled <= Math.max(0, budget); pooled += 1) {
    for (const holders of holdersOf(overlap, pooled)) {
      const found = narrowAmong(overlap, holders, minWidth, examiner);
      if (found !== undefined) return `${learned(found, "a member")} ${wordsOf(holders)}`;
    }
  }
  return undefined;
}

function narrowAmong(
  overlap: Overlap,
  holders: readonly Holder[],
  minWidth: number,
  examiner: Examiner,
) {
  const highest = Math.max(0, ...holders.map(({ stage }) => stage));
  const scales = scalesOf(minWidth).filter(({ stages }) => highest <= stages);
  const found = problemsOf(overlap, holders).flatMap((problem) =>
    scales.flatMap((scale) => narrowOn(scale, problem, examiner) ?? []),
  );
  return narrowest(found);
}

function wordsOf(holders: readonly Holder[]): string {
  if (holders.length === 0) return "(to anyone)";
  const held = holders.map(({ stage }) => stage).join(" and ");
  return `(to whoever knows ${holders.length} at ${held})`;
}

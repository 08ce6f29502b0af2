import type { Examiner } from "../solvers/examiner";
import { type Narrow, narrowest, narrowOn, problemOf, type Scale } from "./attempt";
import type { Content } from "./contents";
import { hiddenOf, type Insight } from "./insight";
import { type Case, READINGS, type Reading, type World } from "./readings";

/** What was learned, from which known contents, by which reading. */
export interface Disclosed extends Narrow {
  readonly contents: readonly Content[];
  readonly reading: string;
}

/** The most that each reading tells, where it is more than may be told. */
export function disclosedTo(
  insight: Insight,
  scales: readonly Scale[],
  examiner: Examiner,
): readonly Disclosed[] {
  return READINGS.flatMap(({ name, casesOf }) => {
    const found = casesOf(insight).flatMap((held) => narrowIn(held, scales, examiner));
    const most = narrowest(found);
    return most === undefined ? [] : [{ ...most, reading: name }];
  });
}

/** True where no contents of the members whatever agree with the statements, read in this way. */
export function isImpossible({ casesOf }: Reading, insight: Insight, examiner: Examiner): boolean {
  const outsider = { ...insight, open: [], pooled: 0 };
  if (!hiddenOf(outsider).some(insight.hasTheme)) return false;
  return casesOf(outsider).every(
    ({ worlds }) => !worlds.some((world) => isPossible(world, examiner)),
  );
}

/** Of every world that the contents may belong to, for somebody may know which it is. */
function narrowIn({ contents, worlds }: Case, scales: readonly Scale[], examiner: Examiner) {
  return worlds
    .filter((world) => isPossible(world, examiner))
    .flatMap((world) =>
      scales.flatMap((scale) => {
        if (contents.some((content) => content !== null && content > scale.stages)) return [];
        const problem = problemOf(world.members, scale.stages, world.said);
        const narrow = narrowOn(scale, problem, examiner);
        return narrow === null ? [] : [{ ...narrow, contents }];
      }),
    );
}

function isPossible({ members, said }: World, examiner: Examiner): boolean {
  return examiner.boundsOf(problemOf(members, 5, said)) !== null;
}

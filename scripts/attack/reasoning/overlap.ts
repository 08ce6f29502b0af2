import type { Review } from "../published/records";
import type { Count, Problem } from "../solvers/problem";
import { contentsOf, STAGES } from "./contents";
import type { Knowledge } from "./knowledge";
import { byTheme, type ShownBlock } from "./shown";

/** Two blocks that share members, as one puzzle about a theme. */
export interface Overlap {
  /** Whose stages nobody knows, each with the statements that count it; equal ones may change places. */
  readonly hidden: readonly string[];
  /** Whose stages are known, if not to the reader of this, with the same. */
  readonly open: readonly string[];
  /** How many are known, with those who are named. */
  readonly known: number;
  readonly counts: readonly Omit<Count, "of">[];
  /** The places of the counts in which a kind of member is counted. */
  readonly countedIn: (kind: string) => readonly number[];
}

/** Someone who is known to hold a stage, by its kind. */
export interface Holder {
  readonly kind: string;
  readonly stage: number;
}

/** Puts what two blocks say of a theme together; what is known of named members is taken out of the counts. */
export function overlapOf(
  blocks: readonly ShownBlock[],
  theme: string,
  knowledge: Knowledge,
): Overlap {
  const members = [...new Map(blocks.flatMap((b) => b.members.map((m) => [m.id, m])))].map(
    ([, member]) => member,
  );
  const kindOf = ({ id }: Review) =>
    blocks.map((block) => (block.members.some((own) => own.id === id) ? "in" : "out")).join();
  const said = blocks.flatMap((block, i) =>
    (byTheme(block).get(theme) ?? []).map(({ threshold, lo, hi }) => ({ i, threshold, lo, hi })),
  );
  const countedIn = (kind: string) =>
    said.flatMap(({ i }, place) => (kind.split(",")[i] === "in" ? [place] : []));
  const named = members.filter(knowledge.isNamed).map((member) => ({
    kind: kindOf(member),
    stage: knowledge.stageOf(member, theme) ?? 1,
  }));
  const others = members.filter((member) => !knowledge.isNamed(member));
  return {
    hidden: others.filter((member) => !knowledge.isKnown(member)).map(kindOf),
    open: others.filter(knowledge.isKnown).map(kindOf),
    known: members.filter(knowledge.isKnown).length,
    counts: left(said, named, countedIn),
    countedIn,
  };
}

/** All that those who are known otherwise, and so many of the rest, can hold. */
export function holdersOf({ hidden, open }: Overlap, pooled: number): (readonly Holder[])[] {
  const anyOf = (kind: string) => STAGES.map((stage) => ({ kind, stage }));
  const sizeOf = (kind: string, kinds: readonly string[]) =>
    kinds.filter((own) => own === kind).length;
  const coalitions = contentsOf(pooled, [...new Set(hidden)].flatMap(anyOf)).filter((coalition) => {
    const kinds = coalition.map(({ kind }) => kind);
    return kinds.every((kind) => sizeOf(kind, kinds) <= sizeOf(kind, hidden));
  });
  return open.reduce<(readonly Holder[])[]>(
    (found, kind) => found.flatMap((held) => anyOf(kind).map((holder) => [...held, holder])),
    coalitions,
  );
}

/** The problems that are left to those who know what some hold: one for each kind of member. */
export function problemsOf(
  { hidden, open, counts, countedIn }: Overlap,
  holders: readonly Holder[],
): readonly Omit<Problem, "stages">[] {
  const members = holders.slice(0, holders.length - open.length).reduce(withoutOne, hidden);
  const known = left(counts, holders, countedIn);
  const own = known.map((count, place) => ({
    ...count,
    of: members.flatMap((kind, member) => (countedIn(kind).includes(place) ? [member] : [])),
  }));
  const targets = [...new Set(members)].map((kind) => members.indexOf(kind));
  return targets.map((target) => ({ members: members.length, counts: own, target }));
}

function withoutOne(members: readonly string[], { kind }: Holder): readonly string[] {
  return members.filter((_, i) => i !== members.indexOf(kind));
}

function left<C extends Omit<Count, "of">>(
  counts: readonly C[],
  holders: readonly Holder[],
  countedIn: Overlap["countedIn"],
) {
  return counts.map(({ threshold, lo, hi }, place) => {
    const reached = holders.filter(
      ({ kind, stage }) => stage >= threshold && countedIn(kind).includes(place),
    ).length;
    return { threshold, lo: lo - reached, hi: hi - reached };
  });
}

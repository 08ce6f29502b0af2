import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/disclosure/statements";

/** How many of a block's placed are at each stage, the lowest first. */
type Counts = readonly number[];

interface Setting {
  readonly n: number;
  /** Members without a stage, not assessed or not asked for; the reader knows who. */
  readonly blank: number;
  readonly c: number;
  readonly thresholds: readonly number[];
  /** The stages that the reader holds possible are 1 to this. */
  readonly highest: number;
}

const LARGEST = 11;
const SMALLEST_BUDGETS = [1, 2];

/** Every way to put so many members at so many stages. */
function waysToPlace(members: number, stages: number): Counts[] {
  if (stages === 1) return [[members]];
  return Array.from({ length: members + 1 }, (_, here) =>
    waysToPlace(members - here, stages - 1).map((others) => [here, ...others]),
  ).flat();
}

function saidOf(counts: Counts, { blank, c, thresholds }: Setting): string {
  const assessed = counts.flatMap((count, i) =>
    Array.from({ length: count }, () => ({ low: i + 1, high: i + 1 })),
  );
  const stages = [...assessed, ...Array.from({ length: blank }, () => null)];
  return JSON.stringify(statementsOf("H01", stages, { c, thresholds }));
}

/** The placings of a block's members, put together by what is said of them; nothing said is told apart too. */
function bySaying(setting: Setting): readonly (readonly Counts[])[] {
  const told = new Map<string, Counts[]>();
  for (const counts of waysToPlace(setting.n - setting.blank, setting.highest)) {
    const said = saidOf(counts, setting);
    told.set(said, [...(told.get(said) ?? []), counts]);
  }
  return [...told.values()];
}

/**
 * How many coalitions of up to `c` members learn that some other member cannot be at the lowest or not at the
 * highest stage. What the coalition cannot tell apart are the placings of which the same is said and that hold it.
 */
function disclosedIn(setting: Setting): number {
  const { n, blank, c, highest } = setting;
  const others = n - blank - 1;
  let disclosed = 0;
  for (const placings of bySaying(setting)) {
    const hold = (wanted: Counts) => placings.some((counts) => covers(counts, wanted));
    for (let size = 0; size <= Math.min(c, others); size += 1) {
      for (const coalition of waysToPlace(size, highest).filter(hold)) {
        const extremes = [0, highest - 1].map((stage) =>
          coalition.with(stage, coalition[stage]! + 1),
        );
        if (!extremes.every(hold)) disclosed += 1;
      }
    }
  }
  return disclosed;
}

function covers(counts: Counts, wanted: Counts): boolean {
  return wanted.every((count, i) => counts[i]! >= count);
}

const BLOCKS = SMALLEST_BUDGETS.flatMap((c) =>
  Array.from({ length: LARGEST - 2 * c - 2 }, (_, i) => ({ c, n: 2 * c + 3 + i })),
);

const SCALES = [[2, 3, 4], [3], [2, 5], [2, 3, 4, 5]].flatMap((thresholds) =>
  [5, 3, 2].map((highest) => ({ thresholds, highest })),
);

describe.each(SCALES)(
  "of a block with thresholds $thresholds, each member that others hold to be at 1 to $highest",
  (scale) => {
    it("can be at either extreme to any c members, all being asked", () => {
      const settings = BLOCKS.map((block) => ({ ...block, ...scale, blank: 0 }));
      expect(settings.find((setting) => disclosedIn(setting) > 0)).toBeUndefined();
    });

    it("can be at either extreme to any c members, though they know who was not asked", () => {
      const settings = BLOCKS.flatMap((block) =>
        Array.from({ length: block.n - 1 }, (_, i) => ({ ...block, ...scale, blank: i + 1 })),
      );
      expect(settings.find((setting) => disclosedIn(setting) > 0)).toBeUndefined();
    });
  },
);

it("is disclosed to c + 1 members in some block: the search would find what there is", () => {
  const scale = { thresholds: [2, 3, 4], highest: 5, blank: 0 };
  const found = BLOCKS.map(({ n, c }) => disclosedBeyond({ n, c, ...scale }));
  expect(Math.max(...found)).toBeGreaterThan(0);
});

/** The same search by one member more than the statements are made for. */
function disclosedBeyond(setting: Setting): number {
  const { n, highest } = setting;
  return bySaying(setting).flatMap((placings) => {
    const hold = (wanted: Counts) => placings.some((counts) => covers(counts, wanted));
    const coalitions = waysToPlace(Math.min(setting.c + 1, n - 1), highest).filter(hold);
    return coalitions.filter(
      (coalition) =>
        ![0, highest - 1].every((stage) => hold(coalition.with(stage, coalition[stage]! + 1))),
    );
  }).length;
}

describe("a block in which too few were assessed", () => {
  it("has nothing said of it, whoever knows which they are", () => {
    const stages = (blank: number) =>
      Array.from({ length: 9 }, (_, i) => (i < blank ? null : { low: 3, high: 3 }));
    const policy = { c: 2, thresholds: [2, 3, 4] };
    expect(statementsOf("H01", stages(3), policy)).toEqual([]);
    expect(statementsOf("H01", stages(2), policy)).not.toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { GroupMoves, MovesByGroup } from "../../../src/analyses/progress/movesByGroup";
import { groupsFinding } from "../../../src/findings/progress/movesByGroup";

const group = (name: string | null, countries: number, rose: number, fell: number): GroupMoves => ({
  name,
  pairs: countries,
  countries,
  counts: {
    n: 2 * countries,
    rose,
    stayed: 2 * countries - rose - fell,
    fell,
    roseHalf: 0,
    fellHalf: 0,
    able: 2 * countries,
    net: rose - fell,
  },
});

const of = (groups: GroupMoves[]): MovesByGroup => {
  const sum = (pick: (group: GroupMoves) => number) =>
    groups.reduce((n, each) => n + pick(each), 0);
  return {
    groups,
    all: group(
      null,
      sum(({ countries }) => countries),
      sum(({ counts }) => counts.rose),
      sum(({ counts }) => counts.fell),
    ),
    ungrouped: 0,
    isOne: false,
  };
};

const said = (...groups: GroupMoves[]) => groupsFinding(of(groups), (name) => name ?? "Others");

describe("of groups is said", () => {
  it.each([
    [[], /^No two reviews are held against one another here/],
    [[group("A", 0, 0, 0)], /^No two reviews/],
    [[group("A", 2, 1, 0), group("B", 1, 1, 0)], /^No group has three pairs or more: all 3 pairs/],
    [
      [group("A", 3, 4, 1), group("B", 2, 4, 0)],
      /^A alone has three pairs or more: of 6 ratings in 3 pairs, 4 rose, 1 stayed and 1 fell$/,
    ],
    [[group("A", 2, 4, 0), group(null, 3, 0, 1)], /^Others alone has/],
    [
      [group("A", 3, 4, 1), group("B", 4, 2, 1), group("C", 5, 1, 2), group("D", 3, 1, 1)],
      /^Of 4 groups with three pairs or more, 15 pairs together, in 2 more rose than fell, in 1 more fell than rose and in 1 as many rose as fell$/,
    ],
  ])("%#", (groups, sentence) => {
    expect(said(...groups)).toMatch(sentence);
  });

  it("the same whichever group it is of", () => {
    const counts = [3, 4, 1] as const;
    const [one, other] = ["A", "B"].map((first) =>
      said(group(first, ...counts), group(first === "A" ? "B" : "A", 5, 1, 2)),
    );
    expect(one).toBe(other);
  });
});

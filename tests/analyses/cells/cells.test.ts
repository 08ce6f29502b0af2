import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryCell, FEWEST, groupCell, type Tally } from "../../../src/analyses/cells/cells";
import { type StageRange, stageAt, stageFrom } from "../../../src/model/stage";

const placed = (...stages: string[]): StageRange[] => stages.map((stage) => stageFrom(stage)!);

const tally = (of: Partial<Tally>): Tally => ({
  published: 0,
  unpublished: 0,
  placed: [],
  notAssessed: 0,
  ...of,
});

describe("a group’s cell", () => {
  it.each([
    ["no review in the group", tally({}), { kind: "noReview" }],
    ["no published review in the group", tally({ unpublished: 4 }), { kind: "withheld" }],
    [
      "published reviews without a stage, whatever is unpublished",
      tally({ published: 2, notAssessed: 2, unpublished: 4 }),
      { kind: "notAssessed" },
    ],
    [
      "not one review assessed it",
      tally({ published: 2, notAssessed: 2 }),
      { kind: "notAssessed" },
    ],
    [
      "one review did not assess it and the other does not ask for it",
      tally({ published: 2, notAssessed: 1 }),
      { kind: "notAssessed" },
    ],
    ["no review’s edition asks for it", tally({ published: 5 }), { kind: "notInEdition" }],
    ["one stage", tally({ published: 5, placed: placed("3") }), { kind: "few", n: 1 }],
    [
      "two stages, however many countries",
      tally({ published: 50, placed: placed("3", "3"), notAssessed: 48 }),
      { kind: "few", n: 2 },
    ],
  ])("tells why nothing is summed up: %s", (_, of, cell) => {
    expect(groupCell(of)).toEqual(cell);
  });

  it.each([
    [placed("1", "3", "2"), "2", "2", [1, 0, 1, 0, 1, 0, 0, 0, 0]],
    [placed("1", "1", "2", "3"), "1", "2", [2, 0, 1, 0, 1, 0, 0, 0, 0]],
    [placed("2", "2-3", "2-3", "5"), "2-3", "2-3", [0, 0, 1, 2, 0, 0, 0, 0, 1]],
    [placed("2", "2-3", "3", "3"), "2-3", "3", [0, 0, 1, 1, 2, 0, 0, 0, 0]],
    [placed("4-5", "5", "5", "5", "1"), "5", "5", [1, 0, 0, 0, 0, 0, 0, 1, 3]],
  ])("of three or more has its n, both middles and every count", (stages, low, high, counts) => {
    expect(groupCell(tally({ published: stages.length, placed: stages }))).toEqual({
      kind: "group",
      n: stages.length,
      median: stageFrom(low),
      upperMedian: stageFrom(high),
      counts,
    });
  });

  it("does not count what was not assessed, neither in its n nor in its middle", () => {
    const stages = placed("2", "2", "4");
    const with9 = groupCell(tally({ published: 12, placed: stages, notAssessed: 9 }));
    expect(with9).toEqual(groupCell(tally({ published: 3, placed: stages })));
    expect(with9).toMatchObject({ n: 3, median: { low: 2, high: 2 } });
  });

  it("never leaves out how many there are, and never sums up fewer than three", () => {
    const stages = fc.array(fc.integer({ min: 1, max: 9 }).map(stageAt), { minLength: 1 });
    fc.assert(
      fc.property(stages, (of) => {
        const cell = groupCell(tally({ published: of.length, placed: of }));
        expect(cell).toMatchObject({ kind: of.length < FEWEST ? "few" : "group", n: of.length });
      }),
    );
  });
});

describe("a country’s cell", () => {
  it.each([
    [false, undefined, { kind: "noReview" }],
    [true, undefined, { kind: "notInEdition" }],
    [true, { low: null, high: null }, { kind: "notAssessed" }],
    [true, { low: 2, high: 2 }, { kind: "stage", low: 2, high: 2 }],
    [true, { low: 2, high: 3 }, { kind: "stage", low: 2, high: 3 }],
  ] as const)("reviewed %s, row %o is %o", (reviewed, row, cell) => {
    expect(countryCell(reviewed, row)).toEqual(cell);
  });
});

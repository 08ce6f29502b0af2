import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CMM } from "../../src/model/cmm";
import { EDITION_IDS, type EditionId, editionOf, itemsOf } from "../../src/model/framework";
import { rankOf, type StageRange, stageAt, stageFrom } from "../../src/model/stage";
import { rollUpOf } from "../../src/records/rollUp";

type Stages = Readonly<Record<string, string>>;

/** Stages as people write them; an empty one was reported as not assessed. */
function stagesFrom(stages: Stages): ReadonlyMap<string, StageRange | null> {
  return new Map(Object.entries(stages).map(([code, stage]) => [code, stageFrom(stage) ?? null]));
}

/** The stage of a code, `2-3` or `null`, and whether it was reported or computed. */
function placed(code: string, edition: EditionId, stages: Stages): string {
  const rows = rollUpOf(editionOf(CMM, edition))(stagesFrom(stages));
  const { stage, source } = rows.find((row) => row.code === code)!;
  if (stage === null) return `null ${source}`;
  return `${stage.low === stage.high ? stage.low : `${stage.low}-${stage.high}`} ${source}`;
}

describe("an aspect", () => {
  it.each([
    { stages: { "D1.1.1": "2-3" }, is: "2-3 reported" },
    { stages: { "D1.1.1": "" }, is: "null reported" },
    { stages: {}, is: "null reported" },
  ])("of $stages is placed as reported: $is", ({ stages, is }) => {
    expect(placed("D1.1.1", "2021", stages as Stages)).toBe(is);
  });
});

/** D1.1 of 2021 has four aspects. */
describe("a factor", () => {
  it.each([
    { stages: { "D1.1": "5", "D1.1.1": "1", "D1.1.2": "1" }, is: "5 reported" },
    { stages: { "D1.1.1": "1", "D1.1.2": "2", "D1.1.3": "3", "D1.1.4": "4" }, is: "2 computed" },
    { stages: { "D1.1.1": "4", "D1.1.2": "2-3", "D1.1.3": "5" }, is: "4 computed" },
    { stages: { "D1.1.1": "3", "D1.1.2": "2-3" }, is: "2-3 computed" },
    { stages: { "D1.1.1": "3" }, is: "null computed" },
    { stages: {}, is: "null computed" },
    { stages: { "D1.1": "", "D1.1.1": "3", "D1.1.2": "3" }, is: "3 computed" },
  ])("of $stages is $is", ({ stages, is }) => {
    expect(placed("D1.1", "2021", stages as Stages)).toBe(is);
  });
});

/** In 2016 theme H20 has the factors D5.4 and D5.5 of one aspect each; H18 has D1.6 and D5.2. */
describe("a theme", () => {
  it.each([
    { stages: { "D5.4.1": "2", "D5.5.1": "4" }, is: "2 computed" },
    { stages: { "D5.4.1": "4" }, is: "4 computed" },
    { stages: { "D5.4.1": "4", "D5.4": "1", "D5.5": "1" }, is: "4 computed" },
    { stages: { "D5.4": "3-4", "D5.5": "5" }, is: "3-4 computed" },
    { stages: { "D5.5": "5" }, is: "5 computed" },
    { stages: { "D5.4.1": "", "D5.5": "5" }, is: "5 computed" },
    { stages: { "D1.6": "5" }, is: "null computed" },
  ])("of $stages is $is", ({ stages, is }) => {
    expect(placed("H20", "2016", stages as Stages)).toBe(is);
  });

  it("of four factors and eight aspects needs half of its aspects", () => {
    const three = { "D4.1.1": "2", "D4.1.2": "2", "D4.2.1": "2" };
    expect(placed("H14", "2021", three)).toBe("null computed");
    expect(placed("H14", "2021", { ...three, "D4.2.2": "5" })).toBe("2 computed");
  });

  it("is taken from aspects whose own factor has no theme", () => {
    expect(placed("H11", "2014", { "D3.1.1": "4" })).toBe("4 computed");
  });

  it("is not placed where its edition does not have it", () => {
    const codes = rollUpOf(editionOf(CMM, "2016"))(new Map()).map(({ code }) => code);
    expect(codes).toContain("H12");
    expect(codes).not.toContain("H13");
  });
});

const edition = fc.constantFrom(...EDITION_IDS);
const stage = fc.option(fc.integer({ min: 1, max: 9 }).map(stageAt));

const review = edition.chain((id) => {
  const codes = [...itemsOf(editionOf(CMM, id)).keys()];
  const stages = fc.dictionary(fc.constantFrom(...codes), stage, { maxKeys: codes.length });
  return fc.record({ id: fc.constant(id), stages });
});

describe("every review", () => {
  it("has each aspect, factor and theme of its edition once", () => {
    fc.assert(
      fc.property(review, ({ id, stages }) => {
        const items = [...itemsOf(editionOf(CMM, id)).values()];
        const themes = new Set(items.map(({ theme }) => theme).filter((theme) => theme !== null));
        const rows = rollUpOf(editionOf(CMM, id))(new Map(Object.entries(stages)));
        expect(rows).toHaveLength(items.length + themes.size);
        expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      }),
    );
  });

  it("keeps what was reported, and computes nothing outside what it is computed of", () => {
    fc.assert(
      fc.property(review, ({ id, stages }) => {
        const ranks = Object.values(stages).map((one) => (one === null ? null : rankOf(one)));
        const rows = rollUpOf(editionOf(CMM, id))(new Map(Object.entries(stages)));
        const reported = rows.filter(({ source }) => source === "reported");
        expect(reported.map((row) => row.stage)).toEqual(
          reported.map((row) => stages[row.code] ?? null),
        );
        const computed = rows.filter((row) => row.source === "computed" && row.stage !== null);
        expect(computed.filter((row) => !ranks.includes(rankOf(row.stage!)))).toEqual([]);
      }),
    );
  });

  it("placed wholly on one stage is on that stage throughout", () => {
    fc.assert(
      fc.property(edition, fc.integer({ min: 1, max: 9 }), (id, rank) => {
        const codes = [...itemsOf(editionOf(CMM, id)).keys()];
        const rows = rollUpOf(editionOf(CMM, id))(
          new Map(codes.map((code) => [code, stageAt(rank)])),
        );
        expect(rows.every((row) => row.stage !== null && rankOf(row.stage) === rank)).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/analyses/cells/cell";
import { heatmapFinding } from "../../src/findings/heatmap";
import { figure, type Unusual, under } from "./figures";

const said = (cells: Readonly<Record<string, Cell>>, unusual: Unusual = {}) =>
  heatmapFinding(figure(cells, { ...unusual, choice: { level: "dimension", ...unusual.choice } }));

describe("the sentence of dimensions", () => {
  it.each<[string, Readonly<Record<string, Cell>>, string]>([
    [
      "says where the largest and the smallest share of the stages given had reached one, of how many",
      { Policy: under(5, 12), Culture: under(1, 6), Law: under(2, 8) },
      "In 6 countries with a published review, 5 of the 12 stages given under “Policy” were Established or above, the largest share for any dimension; under “Culture” 1 of the 6 stages, the smallest.",
    ],
    [
      "says none where none had",
      { Policy: under(5, 12), Culture: under(0, 6) },
      "In 6 countries with a published review, 5 of the 12 stages given under “Policy” were Established or above, the largest share for any dimension; under “Culture” none of the 6 stages, the smallest.",
    ],
    [
      "names both where two are alike",
      { Policy: under(5, 12), Culture: under(1, 6), Law: under(5, 12) },
      "In 6 countries with a published review, 5 of the 12 stages given under each of “Policy” and “Law” were Established or above, the largest share for any dimension; under “Culture” 1 of the 6 stages, the smallest.",
    ],
    [
      "says that none had where none had anywhere",
      { Policy: under(0, 12), Culture: under(0, 6) },
      "In 6 countries with a published review, no stage given under any dimension was Established or above.",
    ],
    [
      "compares with those alone that most of the countries have a stage under",
      { Policy: under(5, 12), Culture: under(1, 6), Law: under(3, 3, 3) },
      "In 6 countries with a published review, 5 of the 12 stages given under “Policy” were Established or above, the largest share for any dimension assessed in most of them; under “Culture” 1 of the 6 stages, the smallest.",
    ],
    [
      "says where all shares are the same",
      { Policy: under(4, 12), Culture: under(4, 12), Law: under(2, 6) },
      "In 6 countries with a published review, 4 of the 12 stages given under each of “Policy” and “Culture” were Established or above, the same share as under every dimension.",
    ],
    [
      "compares nothing where there is one dimension",
      { Policy: under(5, 12), Culture: { kind: "notInEdition" } },
      "In 6 countries with a published review, 5 of the 12 stages given under “Policy” were Established or above.",
    ],
    [
      "says that there is too little where nothing can be summed up",
      { Policy: { kind: "few", n: 2 }, Culture: { kind: "notInEdition" } },
      "No column has a stage for most of the 6 countries with a published review that counts here: too few to be summed up in a sentence.",
    ],
  ])("%s", (_, cells, sentence) => {
    expect(said(cells)).toBe(sentence);
  });

  it.each([
    [2, "Formative"],
    [3, "Established"],
    [4, "Strategic"],
    [5, "Dynamic"],
  ] as const)("counts the stage that is asked for: %i", (threshold, name) => {
    const counts = [0, 0, 1, 0, 1, 0, 1, 0, 1];
    const cell: Cell = { kind: "dimension", n: 6, counts, placed: 4, asked: 4, index: null };
    const at = 5 - (threshold - 1);
    expect(said({ Policy: cell, Culture: under(0, 6) }, { choice: { threshold } })).toContain(
      `${at} of the 4 stages given under “Policy” were ${name}`,
    );
  });

  it("never speaks of a typical stage, nor of how many countries had reached one", () => {
    const sentence = said({ Policy: under(5, 12), Culture: under(1, 6) });
    expect(sentence).not.toMatch(/typical|had reached/);
  });

  it("compares nothing with dimensions that most countries have no stage under", () => {
    const cells = { Policy: under(5, 12), Culture: under(1, 6), Law: under(3, 3, 3) };
    expect(said(cells)).not.toContain("Law");
  });
});

describe("the sentence of dimensions speaks of those alone that it counts", () => {
  /** Under a dimension that most countries have no stage under, all that there are had reached it. */
  const SPARSE = under(3, 3, 3);

  it("where it says which has the largest share", () => {
    expect(said({ Policy: under(5, 12), Culture: under(1, 6), Law: SPARSE })).not.toMatch(
      /the largest share for any dimension;/,
    );
  });

  it("where it says that none had", () => {
    expect(said({ Policy: under(0, 12), Culture: under(0, 6), Law: SPARSE })).not.toMatch(
      /under any dimension was /,
    );
  });

  it.each<[string, Cell]>([
    ["has another share", SPARSE],
    ["is not asked for", { kind: "notInEdition" }],
    ["has too few", { kind: "few", n: 2 }],
  ])("where there is one, and the other %s", (_, other) => {
    expect(said({ Policy: under(5, 12), Law: other })).not.toContain("any other dimension");
  });
});

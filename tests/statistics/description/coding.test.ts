import { describe, expect, it } from "vitest";
import { rankOf, STAGES, stageAt } from "../../../src/model/stage";
import reference from "../reference.json";

const { codes, rank9 } = reference.coding.expected;

/** A stage as the reference names it: one name, or two with "to" between them. */
function nameOf(rank: number): string {
  const { low, high } = stageAt(rank);
  const names = [low, high].map((value) => STAGES.find((stage) => stage.value === value)?.name);
  return low === high ? `${names[0]}` : names.join(" to ");
}

describe("the coding of stages", () => {
  it.each(Object.entries(codes))("gives %s the reference's value %d", (name, value) => {
    const rank = 2 * value - 1;
    const { low, high } = stageAt(rank);
    expect((low + high) / 2).toBe(value);
    expect(nameOf(rank).toLowerCase()).toBe(name);
  });

  it.each(Object.entries(rank9))(
    "places the value %s at the reference's place %i",
    (text, rank) => {
      const value = Number(text);
      expect(rankOf({ low: Math.floor(value), high: Math.ceil(value) })).toBe(rank);
      expect(rankOf(stageAt(rank))).toBe(rank);
    },
  );
});

import { expect, it } from "vitest";
import { nearestStage } from "../../scripts/demonstrate/nearestStage";
import { stageText } from "../../src/model/stage";

it.each([
  [-3, "1"],
  [1, "1"],
  [1.39, "1"],
  [1.41, "1-2"],
  [1.59, "1-2"],
  [1.61, "2"],
  [4.5, "4-5"],
  [5, "5"],
  [7, "5"],
])("places %d on stage %s with a band of a fifth", (value, text) => {
  expect(stageText(nearestStage(value, 0.2))).toBe(text);
});

it("has nothing between two stages without a band", () => {
  expect(stageText(nearestStage(2.5, 0))).toBe("3");
});

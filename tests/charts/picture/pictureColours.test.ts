import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COLOURS, FONTS } from "../../../src/charts/picture/pictureColours";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const light = tokens.slice(0, tokens.indexOf("@media"));
const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(light)![1];

const compare = readFileSync("src/styles/compare.css", "utf8");
const step = (name: string) => {
  const rule = new RegExp(`^\\.difference\\.${name} {([^}]*)}`, "m").exec(compare)![1]!;
  const given = (property: string) => new RegExp(`\\b${property}: ([^;]+);`).exec(rule)![1];
  return { fill: given("background"), ink: given("color") };
};

it("are those of the light page", () => {
  const stages = [1, 2, 3, 4, 5];
  expect(COLOURS).toEqual({
    ground: token("ground"),
    ink: token("ink"),
    quiet: token("quiet"),
    line: token("line"),
    cellLine: token("cell-line"),
    accent: token("accent"),
    warnGround: token("warn-ground"),
    warnLine: token("warn-line"),
    stages: stages.map((stage) => token(`stage-${stage}`)),
    onStages: stages.map((stage) => token(`on-${stage}`)),
    steps: {
      same: step("same"),
      upOne: step("up-one"),
      upMore: step("up-more"),
      downOne: step("down-one"),
      downMore: step("down-more"),
    },
  });
  expect(FONTS).toEqual({ sans: token("sans"), serif: token("serif") });
});

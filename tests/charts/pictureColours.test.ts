import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COLOURS, FONTS } from "../../src/charts/pictureColours";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const light = tokens.slice(0, tokens.indexOf("@media"));
const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(light)![1];

it("are those of the light page", () => {
  const stages = [1, 2, 3, 4, 5];
  expect(COLOURS).toEqual({
    ground: token("ground"),
    ink: token("ink"),
    quiet: token("quiet"),
    cellLine: token("cell-line"),
    warnGround: token("warn-ground"),
    warnLine: token("warn-line"),
    stages: stages.map((stage) => token(`stage-${stage}`)),
    onStages: stages.map((stage) => token(`on-${stage}`)),
  });
  expect(FONTS).toEqual({ sans: token("sans"), serif: token("serif") });
});

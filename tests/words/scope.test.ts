import { describe, expect, it } from "vitest";
import { EDITION_IDS } from "../../src/model/framework";
import { METHODS } from "../../src/model/review";
import { words } from "../../src/words/words";

const say = words.scope;

describe("a filter is called", () => {
  it.each([
    [say.wave(1), "First reviews"],
    [say.wave(3), "Third reviews"],
    [say.wave(8), "8th reviews"],
    [say.edition("2014"), "2014 pilot"],
    [say.method("questionnaire"), "Regional questionnaire"],
    [say.years(2016, 2019), "Reviewed from 2016 to 2019"],
    [say.years(2016, 2016), "Reviewed in 2016"],
    [say.years(2016, 0), "Reviewed in 2016 or later"],
    [say.years(0, 2019), "Reviewed in 2019 or earlier"],
    [say.comparability("high"), "Themes of at least high comparability"],
    [say.group("m49_region", "Africa"), "UN M49 region: Africa"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each(["region", "league_x", "m49_region", "constructor"])(
    "by its grouping as that is called everywhere: %s",
    (grouping) => {
      expect(say.group(grouping, "North")).toBe(`${words.grouping(grouping)}: North`);
    },
  );

  it("in other words for every edition and method", () => {
    const names = [...EDITION_IDS.map(say.edition), ...METHODS.map(say.method)];
    expect(new Set(names).size).toBe(EDITION_IDS.length + METHODS.length);
    for (const name of names) expect(name).toMatch(/^[A-Z2]/);
  });
});

describe("what filters do is said with number and plural as they should be", () => {
  it.each([
    [say.option("North", 1234), "North (1,234)"],
    [say.leavesOut(2, 8), "leaves out 2 of 8 published reviews"],
    [say.themesLeftOut(1, 22), "leaves out 1 of 22 themes"],
    [
      say.passing(12, 1200, 1),
      "12 of 1,200 published reviews pass, of 1 country; each counts with one.",
    ],
    [
      say.passing(12, 13, 10),
      "12 of 13 published reviews pass, of 10 countries; each counts with one.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("who supplies most is said", () => {
  it.each([
    [{ method: "questionnaire" }, "5 of them by regional questionnaire"],
    [{ edition: "2021" }, "5 of them by the 2021 edition"],
    [{ group: "North" }, "5 of them in North"],
  ])("%j", (who, said) => {
    expect(say.by(5, 6, who)).toBe(said);
    expect(say.by(6, 6, who)).toBe(said.replace("5 of them", "all"));
  });
});

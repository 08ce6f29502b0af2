import { describe, expect, it } from "vitest";
import { changesOf } from "../../../src/analyses/countries/changes";
import { dimensionProfile } from "../../../src/analyses/countries/profile";
import { changesFinding, profileFinding } from "../../../src/findings/countries/countryStory";
import { at, OVER, profileOf, review } from "../../analyses/countries/profiles";

const half = { low: 2, high: 3 };

describe("what is said of a country’s changes", () => {
  it("names years and editions, says a method that all share once, and half steps apart", () => {
    const reviews = [review(1, "2014"), review(2, "2016"), review(3, "2016")];
    const profile = profileOf(reviews, {
      1: { H01: at(2), H02: at(1) },
      2: { H01: half, H02: at(1), H05: at(3) },
      3: { H01: at(2), H02: at(1), H05: at(1) },
    });
    expect(changesFinding(changesOf(profile, OVER))).toBe(
      "From 2016 (2014 pilot) to 2020 (2016 edition): of 1 theme that can be compared, 1 rose, 0 stayed, 0 fell (1 of the 1 moves by half a step); from 2020 to 2024 (2016 edition): of 3 themes that can be compared, 0 rose, 1 stayed, 2 fell (1 of the 2 moves by half a step). All by review in the country",
    );
  });

  it("says the method of each review where they differ, and that nothing can be compared", () => {
    const reviews = [review(1, "2014"), review(2, "2016", { method: "questionnaire" })];
    const profile = profileOf(reviews, { 1: { H02: at(2) }, 2: { H02: at(3) } });
    expect(changesFinding(changesOf(profile, OVER))).toBe(
      "From 2016 (2014 pilot, review in the country) to 2020 (2016 edition, regional questionnaire): no theme can be compared",
    );
  });
});

describe("what is said of where a country stood", () => {
  const reviews = [review(1, "2016"), review(2, "2021"), review(3, "2021", { status: "block" })];
  const profile = profileOf(reviews, {
    1: { H01: at(5), H02: at(5) },
    2: { H01: half, H02: at(3), H05: null },
  });

  it("is of the latest review that is shown; between two stages the upper is not reached", () => {
    expect(profileFinding("Alder", "theme", [profile])).toBe(
      "Alder in 2020: 1 of 2 themes had reached Established or above",
    );
  });

  it("is the same of dimensions, which are counted in themes", () => {
    expect(profileFinding("Alder", "dimension", [dimensionProfile(profile)])).toBe(
      "Alder in 2020: 1 of 2 themes had reached Established or above",
    );
  });

  it("says so where nothing was given a stage", () => {
    const empty = profileOf([review(1, "2016")], { 1: { H01: null } });
    expect(profileFinding("Alder", "theme", [empty])).toBe(
      "Alder in 2016: nothing was given a stage",
    );
  });
});

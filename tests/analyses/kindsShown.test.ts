import { expect, it } from "vitest";
import { kindsShown } from "../../src/analyses/kindsShown";
import { ofCountries, ofGroups, type Standing } from "./answers";

const ONE_PLACED: Standing[] = [{ group: "East", places: [3, null, undefined] }];

it("are those of the rows; that of all countries is a row only among groups", () => {
  expect([...kindsShown(ofCountries(ONE_PLACED))].toSorted()).toEqual([
    "notAssessed",
    "notInEdition",
    "stage",
  ]);
  expect([...kindsShown(ofGroups(ONE_PLACED))].toSorted()).toEqual([
    "few",
    "notAssessed",
    "notInEdition",
  ]);
});

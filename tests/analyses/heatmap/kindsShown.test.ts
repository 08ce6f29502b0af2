import { expect, it } from "vitest";
import { kindsShown } from "../../../src/analyses/heatmap/kindsShown";
import { ofCountries, ofGroups, type Standing } from "../answers";

const ONE_PLACED: Standing[] = [{ group: "East", places: [3, null, undefined] }];

it("are those of the rows; that of all countries is a row only among groups", () => {
  expect(kindsShown(ofCountries(ONE_PLACED))).toEqual(
    new Set(["stage", "notAssessed", "notInEdition"]),
  );
  expect(kindsShown(ofGroups(ONE_PLACED))).toEqual(new Set(["few", "notAssessed", "notInEdition"]));
});

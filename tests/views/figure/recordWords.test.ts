import { expect, it } from "vitest";
import { inComparison } from "../../../src/analyses/heatmap/comparison";
import { recordsOfHeatmap } from "../../../src/analyses/heatmap/heatmapRecords";
import { recordHeading, recordValue } from "../../../src/views/figure/recordWords";
import { ofCountries, ofGroups } from "../../analyses/answers";

const AT =
  "At 1|Between 1 and 2|At 2|Between 2 and 3|At 3|Between 3 and 4|At 4|Between 4 and 5|At 5|Reached 2|Reached 3|Reached 4|Reached 5";
const BOUNDS =
  "Reached 2, at least|Reached 2, at most|Reached 2, of|Reached 3, at least|Reached 3, at most|Reached 3, of|Reached 4, at least|Reached 4, at most|Reached 4, of";
const MEDIANS = "Median, from|Median, to|Upper middle, from|Upper middle, to";
const PLACE = "Row|Code|Column|Dimension|Shown";
const COVERAGE = "n|Published|Unpublished|Countries";

it.each([
  ["groups", ofGroups([]), `${PLACE}|${MEDIANS}|${COVERAGE}|${AT}|${BOUNDS}`],
  [
    "an edition’s groups",
    ofGroups([], { edition: "2016", level: "factor" }),
    `${PLACE}|${MEDIANS}|${COVERAGE}|${AT}`,
  ],
  [
    "groups with an index",
    ofGroups([], { shown: "index" }),
    `${PLACE}|${MEDIANS}|Index|${COVERAGE}|${AT}|${BOUNDS}`,
  ],
  [
    "groups under dimensions",
    ofGroups([], { level: "dimension" }),
    `${PLACE}|Stages given|Stages asked for|${COVERAGE}|${AT}`,
  ],
  [
    "countries",
    ofCountries([]),
    `Country|Group|${PLACE}|Stage, from|Stage, to|Wave|Year|Edition|Method`,
  ],
  [
    "countries under dimensions",
    ofCountries([], { level: "dimension", shown: "index" }),
    `Country|Group|${PLACE}|Stages given|Stages asked for|Index|Wave|Year|Edition|Method|${AT}`,
  ],
  [
    "countries compared",
    inComparison(
      ofCountries(
        [
          { group: null, places: [1, 1, 1] },
          { group: null, places: [1, 1, 1] },
        ],
        { compared: ["X0", "X1"] },
      ),
    ),
    `Country|Group|${PLACE}|Stage, from|Stage, to|Wave|Year|Edition|Method|Stages up, at least|Stages up, at most`,
  ],
])("heads every column of the records of %s in a reader’s words", (_, figure, headings) => {
  const { columns } = recordsOfHeatmap(figure, () => "");
  expect(columns.map(recordHeading).join("|")).toBe(headings);
});

it("says the status in words and leaves every other value as it is", () => {
  const value = recordValue(["row", "status", "n"]);
  expect(["few", "few", 2].map(value)).toEqual(["few", "fewer than 3 countries", 2]);
  expect(["x", "notInEdition", null].map(value)).toEqual(["x", "not in the edition used", null]);
});

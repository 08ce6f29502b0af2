import { expect, it } from "vitest";
import { recordsOfHeatmap } from "../../src/analyses/heatmapRecords";
import { recordHeading, recordValue } from "../../src/views/recordWords";
import { ofCountries, ofGroups } from "../analyses/answers";

it.each([
  [
    "groups",
    ofGroups([]),
    "Row|Code|Theme or factor|Dimension|Shown|Median, from|Median, to|Upper middle, from|Upper middle, to|n|Published|Unpublished|Countries|At 1|Between 1 and 2|At 2|Between 2 and 3|At 3|Between 3 and 4|At 4|Between 4 and 5|At 5|Reached 2, at least|Reached 2, at most|Reached 2, of|Reached 3, at least|Reached 3, at most|Reached 3, of|Reached 4, at least|Reached 4, at most|Reached 4, of",
  ],
  [
    "countries",
    ofCountries([]),
    "Country|Group|Row|Code|Theme or factor|Dimension|Shown|Stage, from|Stage, to|Year|Edition|Method",
  ],
])("heads every column of the %s’ records in a reader’s words", (_, figure, headings) => {
  const { columns } = recordsOfHeatmap(figure, () => "");
  expect(columns.map(recordHeading).join("|")).toBe(headings);
});

it("says the status in words and leaves every other value as it is", () => {
  const value = recordValue(["row", "status", "n"]);
  expect(["few", "few", 2].map(value)).toEqual(["few", "fewer than 3 countries", 2]);
  expect(["x", "notInEdition", null].map(value)).toEqual(["x", "not in the edition used", null]);
});

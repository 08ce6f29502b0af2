import { expect, it } from "vitest";
import { recordsOfHeatmap } from "../../src/analyses/heatmapRecords";
import { recordHeading, recordValue } from "../../src/views/recordWords";
import { ofCountries, ofGroups } from "../analyses/answers";

it.each([
  [
    "groups",
    ofGroups([]),
    "Row|Code|Theme or factor|Dimension|Shown|Stage|Upper middle|n|Published|Countries|At 1|At 1–2|At 2|At 2–3|At 3|At 3–4|At 4|At 4–5|At 5",
  ],
  [
    "countries",
    ofCountries([]),
    "Row|Code|Theme or factor|Dimension|Shown|Stage|Year|Edition|Method",
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

import { expect, it } from "vitest";
import { coincidences } from "../../src/analyses/coincidence";

const row = (group: string | null, method: string, reviews: number) => ({ group, method, reviews });

it("names a group all of whose reviews are by a method that no other group’s are", () => {
  const rows = [
    row("East", "in-country", 4),
    row("North", "questionnaire", 3),
    row("South", "in-country", 9),
    row(null, "in-country", 2),
  ];
  expect(coincidences(rows)).toEqual([{ group: "North", method: "questionnaire", n: 3 }]);
});

it("names each of two groups, where each has a method to itself", () => {
  const rows = [row("North", "questionnaire", 3), row("South", "in-country", 5)];
  expect(coincidences(rows).map(({ group }) => group)).toEqual(["North", "South"]);
});

it.each([
  ["nothing was reviewed", []],
  ["there is a single group", [row("North", "questionnaire", 9)]],
  ["all groups share a method", [row("North", "in-country", 9), row("South", "in-country", 9)]],
  [
    "fewer than three were reviewed",
    [row("North", "questionnaire", 2), row("South", "in-country", 2)],
  ],
  [
    "it was reviewed by another method too",
    [
      row("North", "in-country", 1),
      row("North", "questionnaire", 9),
      row("South", "in-country", 2),
    ],
  ],
  [
    "countries in no group were reviewed by its method",
    [row("North", "questionnaire", 9), row(null, "questionnaire", 1), row(null, "in-country", 2)],
  ],
  [
    "those reviewed by a method of their own are in no group",
    [row("North", "in-country", 2), row(null, "questionnaire", 9)],
  ],
])("names none where %s", (_, rows) => {
  expect(coincidences(rows)).toEqual([]);
});

import { expect, it } from "vitest";
import { coincidences } from "../../src/analyses/coincidence";
import type { GroupCounted } from "../../src/queries/groupsCounted";

const row = (
  group: string | null,
  method: string,
  countries: number,
  { status = "named", edition = "2016" } = {},
): GroupCounted => ({
  group,
  status,
  edition,
  method,
  block_id: null,
  countries,
  first_year: 2018,
  last_year: 2018,
});

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

it("adds up a group’s reviews by one method, whatever their editions", () => {
  const rows = [
    row("North", "questionnaire", 2, { edition: "2014" }),
    row("North", "questionnaire", 2, { edition: "2016" }),
    row("South", "in-country", 5),
  ];
  expect(coincidences(rows)[0]).toEqual({ group: "North", method: "questionnaire", n: 4 });
});

it("does not count what is not published, neither for a coincidence nor against one", () => {
  const named = [row("North", "questionnaire", 3), row("South", "in-country", 5)];
  const others = [
    row("North", "in-country", 2, { status: "block" }),
    row("South", "questionnaire", 2, { status: "withheld" }),
    { ...row("West", "in-country", 4), status: null, method: null },
  ];
  expect(coincidences([...named, ...others])).toEqual(coincidences(named));
  expect(coincidences([...others, row("North", "questionnaire", 2), named[1]!])).toEqual([
    { group: "South", method: "in-country", n: 5 },
  ]);
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

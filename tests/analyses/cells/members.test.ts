import { expect, it } from "vitest";
import { reviewedIn, unpublishedIn } from "../../../src/analyses/cells/members";
import { countedGroups } from "../../../src/analyses/countedGroups";
import { counting, notCounting } from "../answers";

const COUNTED = countedGroups([
  counting({ group: "East" }),
  counting({ group: "East", status: "block", block_id: "b1" }),
  counting({ group: "West", status: "withheld", edition: "2021", year: 2022 }),
  counting({ group: null, status: "block", block_id: "b2" }),
  notCounting({ group: "West" }),
]);
const members = { counted: COUNTED, isIn: () => true };

it("makes of every country a group of one, with the year of its review, or none", () => {
  expect(COUNTED[2]).toEqual({
    group: "West",
    status: "withheld",
    edition: "2021",
    method: "in-country",
    block_id: null,
    countries: 1,
    first_year: 2022,
    last_year: 2022,
  });
  expect(COUNTED[4]).toMatchObject({ status: null, edition: null, countries: 1, first_year: null });
});

it("counts countries with a named review, and with another, and those without one as neither", () => {
  expect(reviewedIn(members)).toEqual({ published: 1, unpublished: 3 });
  expect(reviewedIn({ ...members, counted: [] })).toEqual({ published: 0, unpublished: 0 });
});

it("gives the unpublished with their edition and their block, where they are in one", () => {
  expect(unpublishedIn(members)).toEqual([
    { edition: "2016", block_id: "b1", countries: 1 },
    { edition: "2021", block_id: null, countries: 1 },
    { edition: "2016", block_id: "b2", countries: 1 },
  ]);
});

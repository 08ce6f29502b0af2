import { expect, it } from "vitest";
import { nearestCountries } from "../../../src/analyses/regions/nearestCountries";
import { neighbourTable } from "../../../src/charts/regions/neighbourTable";
import { ofTwoKinds } from "../../analyses/regions/alike";
import { portraitOfAll } from "../../analyses/regions/portraits";

it("says of each neighbour how far it is, and in what it is close and differs", () => {
  const portrait = portraitOfAll(
    [
      { group: "North", ranks: [3, 9, 5, 5] },
      { group: "East", ranks: [3, 9, 1, 6] },
    ],
    { country: "X00", group: "East" },
  );
  const { rows } = neighbourTable(portrait, nearestCountries(portrait)!);
  expect(rows).toMatchObject([{ key: "X01", name: "Country X01", note: "East", isLit: true }]);
  expect(rows[0]!.cells.map(({ text }) => text)).toEqual([
    "0.63",
    "2 of 4",
    "“Strategy” and “Response”",
    "“Defence” (2.0 lower) and “Mindset” (0.5 higher)",
  ]);
});

it("shows the ten nearest, the nearest first", () => {
  const more = Array.from({ length: 5 }, () => ({ group: "East", ranks: [9, 9, 9, 9] }));
  const portrait = ofTwoKinds({ country: "X00" }, ...more);
  const nearest = nearestCountries(portrait)!;
  expect(nearest.neighbours).toHaveLength(14);
  const { rows } = neighbourTable(portrait, nearest);
  const far = rows.map(({ cells }) => Number(cells[0]!.text));
  expect(far).toHaveLength(10);
  expect(far).toEqual(far.toSorted((a, b) => a - b));
});

it("says that two do not differ in anything where they do not", () => {
  const same = { group: "North", ranks: [3, 9, 5, 5] };
  const portrait = portraitOfAll([same, same], { country: "X00" });
  const { rows } = neighbourTable(portrait, nearestCountries(portrait)!);
  expect(rows[0]!.cells.map(({ text }) => text)).toEqual([
    "0.00",
    "4 of 4",
    "“Strategy”, “Response” and “Defence”",
    "nothing",
  ]);
});

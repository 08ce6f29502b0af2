import { expect, it } from "vitest";
import { blockTable, classTable } from "../../src/analyses/blockTable";

const member = (block_id: string, n: number, name: string, known = 0) => ({
  block_id,
  n,
  release_id: "r-1",
  country: name,
  name,
  known,
});

const MEMBERS = [
  member("b1", 14, "Alder", 1),
  member("b1", 14, "Birch"),
  member("b2", 7, "Cedar"),
  member("b3", 14, "Elm", 1),
  member("b3", 14, "Fir", 1),
];

it("puts each block’s members together, and takes those that are known off its budget", () => {
  expect(blockTable(MEMBERS, 2)).toEqual([
    { id: "b1", n: 14, release: "r-1", members: ["Alder", "Birch"], left: 1 },
    { id: "b2", n: 7, release: "r-1", members: ["Cedar"], left: 2 },
    { id: "b3", n: 14, release: "r-1", members: ["Elm", "Fir"], left: 0 },
  ]);
  expect(blockTable([], 2)).toEqual([]);
});

it("gives the classes of every size that occurs, once, small ones first", () => {
  expect(classTable(blockTable(MEMBERS, 2), 2)).toEqual([
    {
      n: 7,
      classes: [
        { lo: 0, hi: 3 },
        { lo: 4, hi: 7 },
      ],
    },
    {
      n: 14,
      classes: [
        { lo: 0, hi: 4 },
        { lo: 5, hi: 9 },
        { lo: 10, hi: 14 },
      ],
    },
  ]);
});

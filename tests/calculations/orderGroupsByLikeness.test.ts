import { expect, it } from "vitest";
import type { InputOf } from "../../src/calculations/calculation";
import { calculate } from "./twelve";

type Groups = InputOf<"orderGroupsByLikeness">["groups"];

const LEVELS = [1, 2, 3, 4, 5];
const NOBODY = [0, 0, 0, 0, 0];
const LOW = [3, 1, 0, 0, 0];
const LOWER = [4, 0, 0, 0, 0];
const HIGH = [0, 0, 0, 2, 2];
const HIGHER = [0, 0, 0, 1, 3];

const orderOf = (groups: Groups, levels: readonly number[] = LEVELS) =>
  calculate("orderGroupsByLikeness", { groups, levels });
const inAll = (counts: readonly number[]) => [counts, counts, counts];

it("keeps groups together that are distributed alike", async () => {
  const found = await orderOf([LOW, HIGH, LOWER, HIGHER].map(inAll));
  const sides = found.order.map((leaf) => found.units[leaf]! % 2);
  expect(sides.filter((side, i) => i > 0 && side !== sides[i - 1])).toHaveLength(1);
  expect(found.units).toEqual([0, 1, 2, 3]);
  expect(found.faithfulness).toBeGreaterThan(0.9);
});

it("has a tree whose heights are stages, as far apart as the levels", async () => {
  const heightOf = async (levels: readonly number[]) =>
    (await orderOf([LOWER, LOW].map(inAll), levels)).tree.merges.map(({ height }) => height);
  expect(await heightOf(LEVELS)).toEqual([0.25]);
  expect(await heightOf([1, 3, 5, 7, 9])).toEqual([0.5]);
});

it("takes no notice of how many units a group has", async () => {
  const { tree } = await orderOf([inAll(LOW), inAll(LOW.map((count) => 5 * count))]);
  expect(tree.merges[0]!.height).toBe(0);
});

it("leaves out groups that have somebody in fewer than two thirds of the items, the only one too", async () => {
  const few = [LOW, NOBODY, NOBODY];
  expect((await orderOf([few, inAll(LOW), [HIGH, NOBODY, HIGH]])).units).toEqual([1, 2]);
  expect((await orderOf([few, inAll(LOW)])).units).toEqual([1]);
  expect(await orderOf([few])).toMatchObject({ units: [], order: [] });
});

it("of nobody and of one is what there is", async () => {
  expect((await orderOf([])).order).toEqual([]);
  expect((await orderOf([inAll(LOW)])).order).toEqual([0]);
});

it("refuses groups with another number of items", async () => {
  await expect(orderOf([inAll(LOW), [LOW]])).rejects.toThrow(RangeError);
});

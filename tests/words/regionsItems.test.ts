import { expect, it } from "vitest";
import { regionsWords } from "../../src/words/regionsWords";
import { speakOfRecords } from "../../src/words/words";

const cell = (of: object = {}) => ({
  where: "in East",
  item: "Strategy",
  placed: 12,
  reached: 0,
  counted: null,
  ...of,
});

const ofRelease = regionsWords();
speakOfRecords();
const ofRecords = regionsWords();

it.each([
  [ofRelease, true],
  [ofRecords, false],
] as const)("speaks of published reviews only where others are not: %#", (words, isPublished) => {
  const { reached, differences } = words.items;
  const said = [
    reached.one(cell(), 3),
    ...[true, false].flatMap((isOfMany) => [
      reached.two(cell(), cell(), { stage: 3, isWidest: true, isAll: true, isOfMany }),
      reached.two(cell(), cell(), { stage: 3, isWidest: false, isAll: true, isOfMany }),
      reached.items(cell(), { ...cell(), others: 2 }, { stage: 3, isOfMany }),
    ]),
    reached.even(cell(), 3),
    reached.even(cell({ reached: 2 }), 3),
    reached.none,
    reached.subtitle(3, "all 22 themes"),
    reached.published(3),
    reached.spoken("5 of 12", null),
    reached.bar,
    reached.left([{ name: "West", n: 2 }]),
    differences.few,
    differences.scant,
  ];
  for (const sentence of said) {
    expect(/\bpublished\b/i.test(sentence), sentence).toBe(isPublished);
    expect(sentence).not.toMatch(/ {2}|undefined/);
  }
});

it("calls the reviews of someone's own records too few without calling them published", () => {
  expect(ofRelease.page.few(2)).toBe("too few: 2 published");
  expect(ofRecords.page.few(2)).toBe("too few: 2");
});

it("says one unpublished review as one", () => {
  const { one } = ofRelease.items.reached;
  const counted = { unpublished: 1, range: "12 of 13" };
  expect(one(cell({ counted }), 2)).toContain("; counting the unpublished review, 12 of 13 had.");
});

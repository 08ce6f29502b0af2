import type { Review } from "../published/records";
import type { Release } from "../published/release";
import type { Attack, Finding } from "../reasoning/evidence";
import { blocksOf, type ShownBlock } from "../reasoning/shown";

/** Compares all releases: no block changes, no review is in two of them, no country twice in one. */
export const DIFFERENCING: Attack = {
  name: "differencing",
  run: ({ all }) => ({
    findings: [
      ...pairsOf(all).flatMap(([one, other]) => changes(one, other)),
      ...reviewsInTwo(all),
      ...all.flatMap(countriesTwice),
    ],
  }),
};

/** Every two things of a list. */
export function pairsOf<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.flatMap((one, i) => things.slice(i + 1).map((other) => [one, other] as const));
}

function changes(one: Release, other: Release): Finding[] {
  const others = new Map(blocksOf(other).map((block) => [block.id, block]));
  return blocksOf(one).flatMap((block) => {
    const same = others.get(block.id);
    const differing = same === undefined ? [] : differences(block, same);
    return differing.map((learned) => ({
      place: `${one.id} and ${other.id}, block ${block.id}`,
      learned,
    }));
  });
}

function differences(one: ShownBlock, other: ShownBlock): string[] {
  const members = differing(
    one.members.map(({ id }) => id),
    other.members.map(({ id }) => id),
  );
  const statements = differing(one.statements.map(sayingOf), other.statements.map(sayingOf));
  return [
    ...(one.n === other.n ? [] : [`n is ${one.n} in one and ${other.n} in the other`]),
    ...(members.length === 0 ? [] : [`a member in one of them only: ${members.join(", ")}`]),
    ...(statements.length === 0
      ? []
      : [`statements in one of them only: ${statements.slice(0, 6).join("; ")}`]),
  ];
}

function sayingOf({ theme, threshold, lo, hi }: ShownBlock["statements"][number]): string {
  return `theme ${theme}, threshold ${threshold}, ${lo}–${hi}`;
}

function differing(some: readonly string[], others: readonly string[]): string[] {
  const [left, right] = [new Set(some), new Set(others)];
  return [...some.filter((one) => !right.has(one)), ...others.filter((one) => !left.has(one))];
}

function reviewsInTwo(releases: readonly Release[]): Finding[] {
  const blocks = new Map<string, Set<string>>();
  for (const { id, block } of releases.flatMap(({ reviews }) => reviews)) {
    if (block !== null) blocks.set(id, (blocks.get(id) ?? new Set<string>()).add(block));
  }
  return [...blocks]
    .filter(([, own]) => own.size > 1)
    .map(([review, own]) => ({
      place: `review ${review}`,
      learned: `it is in the blocks ${[...own].join(" and ")}`,
    }));
}

function countriesTwice(release: Release): Finding[] {
  return blocksOf(release).flatMap((block) => {
    const countries = block.members.map(({ country }: Review) => country);
    const twice = new Set(countries.filter((country, i) => countries.indexOf(country) < i));
    return [...twice].map((country) => ({
      place: `${release.id}, block ${block.id}`,
      learned: `${country} has two reviews in it, so one government is a coalition of two`,
    }));
  });
}

import { repeatedIn } from "./breaches";
import {
  COMPARABILITIES,
  type EditionId,
  type Framework,
  HIGH_BY_ASPECT,
  type Item,
  itemsOf,
  type Link,
} from "./framework";

type Items = ReadonlyMap<string, Item>;
type Level = Item["level"];

/** What is wrong in the crosswalk from 2016 to 2021: its ends, what it passes over, and its words. */
export function crosswalkBreaches(framework: Framework): readonly string[] {
  const { factors, aspects } = framework.crosswalk;
  const ends = { from: itemsIn(framework, "2016"), to: itemsIn(framework, "2021") };
  return [
    ...repeatedIn([...factors, ...aspects].map(named)).map((link) => `${link} stands twice`),
    ...factors.flatMap((link) => endBreaches(link, "factor", ends)),
    ...aspects.flatMap((link) => endBreaches(link, "aspect", ends)),
    ...SIDES.flatMap(({ id, end }) => [
      ...passedOver(`${id} factor`, { items: ends[end], codes: factors.map((link) => link[end]) }),
      ...passedOver(`${id} aspect`, { items: ends[end], codes: aspects.map((link) => link[end]) }),
    ]),
    ...factors
      .filter(({ comparability }) => !WORDS.includes(comparability))
      .map((link) => `${named(link)} has the comparability ${link.comparability}`),
  ];
}

const SIDES = [
  { id: "2016", end: "from" },
  { id: "2021", end: "to" },
] as const;

const WORDS: readonly string[] = [...COMPARABILITIES, HIGH_BY_ASPECT];

function named({ from, to }: Link): string {
  return `crosswalk: ${from ?? "(new)"} to ${to ?? "(gone)"}`;
}

function itemsIn({ editions }: Framework, id: EditionId): Items {
  const found = editions.find(({ edition }) => edition === id);
  return found ? itemsOf(found) : new Map();
}

interface Ends {
  readonly from: Items;
  readonly to: Items;
}

function endBreaches(link: Link, level: Level, ends: Ends): readonly string[] {
  const from = link.from === null ? null : ends.from.get(link.from);
  const to = link.to === null ? null : ends.to.get(link.to);
  const breaches: string[] = [];
  if (from === null && to === null) breaches.push("has no end");
  if (from === undefined || (from && from.level !== level))
    breaches.push(`is from no 2016 ${level}`);
  // Recut aspects lead to the whole factor that took their place.
  if (to === undefined || (to && level === "factor" && to.level !== "factor"))
    breaches.push(`is to no 2021 ${level}`);
  if (from && to && from.theme !== to.theme) breaches.push(`leaves ${from.theme} for ${to.theme}`);
  return breaches.map((breach) => `${named(link)} ${breach}`);
}

/** The items of a level that no link names, neither themselves nor by the whole factor they stand under. */
function passedOver(
  what: `${EditionId} ${Level}`,
  { items, codes }: { readonly items: Items; readonly codes: readonly (string | null)[] },
): readonly string[] {
  const isNamed = ({ code, parent }: Item) => codes.includes(code) || codes.includes(parent);
  return [...items.values()]
    .filter((item) => what.endsWith(item.level) && !isNamed(item))
    .map(({ code }) => `crosswalk: passes over the ${what} ${code}`);
}

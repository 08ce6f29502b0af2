import { repeatedIn } from "./breaches";
import { type Edition, type EditionId, FITS, factorsOf } from "./framework";

interface Counts {
  readonly dimensions: number;
  readonly factors: number;
  readonly aspects: number;
}

/** What each edition is known to hold. */
const COUNTS: Readonly<Record<EditionId, Counts>> = {
  "2014": { dimensions: 5, factors: 21, aspects: 49 },
  "2016": { dimensions: 5, factors: 24, aspects: 53 },
  "2021": { dimensions: 5, factors: 23, aspects: 62 },
};

/** What is wrong inside one edition: its counts, its codes and how they nest, the fits of the pilot's factors. */
export function editionBreaches(edition: Edition): readonly string[] {
  const breaches = [
    ...countBreaches(edition),
    ...repeatedIn(codesOf(edition)).map((code) => `${code} stands twice`),
    ...nestingBreaches(edition),
    ...fitBreaches(edition),
  ];
  return breaches.map((breach) => `${edition.edition}: ${breach}`);
}

function countBreaches(edition: Edition): readonly string[] {
  const expected = COUNTS[edition.edition];
  if (expected === undefined) return ["no such edition"];
  const factors = factorsOf(edition);
  const found: Counts = {
    dimensions: edition.dimensions.length,
    factors: factors.length,
    aspects: factors.flatMap(({ aspects }) => aspects).length,
  };
  return (Object.keys(expected) as (keyof Counts)[])
    .filter((level) => found[level] !== expected[level])
    .map((level) => `${found[level]} ${level}, not ${expected[level]}`);
}

function codesOf({ dimensions }: Edition): readonly string[] {
  return dimensions.flatMap(({ code, factors }) => [
    code,
    ...factors.flatMap((factor) => [factor.code, ...factor.aspects.map((aspect) => aspect.code)]),
  ]);
}

function nestingBreaches({ dimensions }: Edition): readonly string[] {
  return [
    ...dimensions.filter(({ code }) => !/^D\d$/.test(code)).map(({ code }) => `${code} is no code`),
    ...dimensions.flatMap(({ code, factors }) => strayUnder(code, factors)),
    ...dimensions.flatMap(({ factors }) =>
      factors.flatMap(({ code, aspects }) => strayUnder(code, aspects)),
    ),
  ];
}

function strayUnder(parent: string, children: readonly { readonly code: string }[]) {
  const isNested = (code: string) =>
    code.startsWith(`${parent}.`) && /^[1-9]\d*$/.test(code.slice(parent.length + 1));
  return children
    .filter(({ code }) => !isNested(code))
    .map(({ code }) => `${code} stands under ${parent}`);
}

function fitBreaches(edition: Edition): readonly string[] {
  if (edition.edition !== "2014") return [];
  return factorsOf(edition)
    .filter(({ fit }) => fit === undefined || !FITS.includes(fit))
    .map(({ code, fit }) => `${code} has the fit ${fit ?? "(none)"}`);
}

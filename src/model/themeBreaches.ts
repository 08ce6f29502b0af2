import { repeatedIn } from "./breaches";
import {
  EDITION_IDS,
  type Edition,
  type Factor,
  type Framework,
  factorsOf,
  type Theme,
} from "./framework";

/** The harmonised themes that there are. */
const THEMES = 22;

/** What is wrong between the editions and the themes: which editions there are, and what belongs where. */
export function themeBreaches({ themes, editions }: Framework): readonly string[] {
  const known = new Set(themes.map(({ code }) => code));
  return [
    ...listBreaches(editions),
    ...(themes.length === THEMES ? [] : [`themes: ${themes.length}, not ${THEMES}`]),
    ...repeatedIn(themes.map(({ code }) => code)).map((code) => `themes: ${code} stands twice`),
    ...homelessIn(themes, editions),
    ...unusedOf(themes, editions),
    ...editions.flatMap((edition) => memberBreaches(edition, known)),
  ];
}

function listBreaches(editions: readonly Edition[]): readonly string[] {
  const found = editions.map(({ edition }) => edition).join(", ");
  const expected = EDITION_IDS.join(", ");
  return found === expected ? [] : [`editions: ${found}, not ${expected}`];
}

function homelessIn(themes: readonly Theme[], editions: readonly Edition[]): readonly string[] {
  const current = editions.find(({ edition }) => edition === "2021");
  const dimensions = new Set(current?.dimensions.map(({ code }) => code));
  return themes
    .filter(({ dimension }) => !dimensions.has(dimension))
    .map(({ code, dimension }) => `themes: ${code} stands under ${dimension}`);
}

function unusedOf(themes: readonly Theme[], editions: readonly Edition[]): readonly string[] {
  const aspects = editions.flatMap(factorsOf).flatMap((factor) => factor.aspects);
  const used = new Set(aspects.map(({ theme }) => theme));
  return themes
    .filter(({ code }) => !used.has(code))
    .map(({ code }) => `themes: ${code} is unused`);
}

function memberBreaches(edition: Edition, known: ReadonlySet<string>): readonly string[] {
  const factors = factorsOf(edition);
  const strays = factors
    .flatMap(({ aspects }) => aspects)
    .filter(({ theme }) => theme !== null && !known.has(theme))
    .map(({ code, theme }) => `${code} is in the theme ${theme ?? "(not said)"}`);
  const breaches = [...strays, ...factors.flatMap((factor) => ownThemeBreaches(factor, edition))];
  return breaches.map((breach) => `${edition.edition}: ${breach}`);
}

/** A factor is in the theme that its aspects share. Where they share none, which only the pilot has, it is in none. */
function ownThemeBreaches(
  { code, theme, aspects }: Factor,
  { edition }: Edition,
): readonly string[] {
  const shared = new Set(aspects.map((aspect) => aspect.theme));
  const [only = null] = shared.size === 1 ? shared : [];
  if (theme !== only) return [`${code} is in ${theme ?? "no theme"}, its aspects are not`];
  return theme === null && edition !== "2014" ? [`${code} is in no theme`] : [];
}

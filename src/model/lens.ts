import { refuse, repeatedIn } from "./breaches";

/** A theme with the reason why it stands where it does, in a sentence. */
export interface ThemeRead {
  readonly theme: string;
  readonly reason: string;
}

/** One part of an agenda, and the harmonised themes that it is read to be about; a theme can be in several. */
export interface LensPillar {
  /** As it stands in an address: small letters. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What the part asks that no theme does. */
  readonly gap: string;
  readonly themes: readonly ThemeRead[];
}

/** A page on which an agenda can be read up. */
export interface LensSource {
  readonly title: string;
  readonly url: string;
}

/** An agenda to look at the themes by: a reading of this project, no document of those whose agenda it is. */
export interface Lens {
  readonly name: string;
  readonly sources: readonly LensSource[];
  readonly pillars: readonly LensPillar[];
  /** The themes that no pillar is about. */
  readonly outside: readonly ThemeRead[];
}

/**
 * Gives a lens once nothing is wrong with it. Refused, all at once: no pillars or no sources, an empty text, an id that is
 * no word of small letters or stands twice, a pillar without themes, a theme that is not known or stands twice in one
 * place, one both in a pillar and outside, one that stands nowhere, an address that is not of https.
 */
export function lensOf(lens: Lens, themes: readonly string[]): Lens {
  const { name, sources, pillars, outside } = lens;
  refuse("data/lens", [
    ...emptyIn("the lens", { name }),
    ...(pillars.length === 0 ? ["the lens has no pillars"] : []),
    ...(sources.length === 0 ? ["the lens has no sources"] : []),
    ...sources.flatMap(sourceBreaches),
    ...repeatedIn(pillars.map(({ id }) => id)).map((id) => `the pillar ${id} stands twice`),
    ...pillars.flatMap((pillar) => pillarBreaches(pillar, themes)),
    ...placeBreaches("outside", outside, themes),
    ...coverBreaches(lens, themes),
  ]);
  return lens;
}

function sourceBreaches({ title, url }: LensSource): readonly string[] {
  const empty = emptyIn(`the source ${url}`, { title });
  return url.startsWith("https://") ? empty : [...empty, `the source ${url} is not of https`];
}

function pillarBreaches(
  { id, name, description, gap, themes }: LensPillar,
  known: readonly string[],
): readonly string[] {
  const place = `the pillar ${id}`;
  return [
    ...(/^[a-z]+$/.test(id) ? [] : [`${place} has an id that is no word of small letters`]),
    ...emptyIn(place, { name, description, gap }),
    ...(themes.length === 0 ? [`${place} has no themes`] : []),
    ...placeBreaches(place, themes, known),
  ];
}

function placeBreaches(
  place: string,
  read: readonly ThemeRead[],
  known: readonly string[],
): readonly string[] {
  return [
    ...read
      .filter(({ theme }) => !known.includes(theme))
      .map(({ theme }) => `${place} has the theme ${theme}, which is not known`),
    ...repeatedIn(read.map(({ theme }) => theme)).map((theme) => `${place} has ${theme} twice`),
    ...read.flatMap(({ theme, reason }) => emptyIn(`${place}, ${theme}`, { reason })),
  ];
}

/** Every theme stands in a pillar or outside of all, and none in both. */
function coverBreaches({ pillars, outside }: Lens, known: readonly string[]): readonly string[] {
  const within = new Set(pillars.flatMap(({ themes }) => themes.map(({ theme }) => theme)));
  const without = new Set(outside.map(({ theme }) => theme));
  return known.flatMap((theme) => {
    const places = Number(within.has(theme)) + Number(without.has(theme));
    if (places === 1) return [];
    return [places === 0 ? `${theme} stands nowhere` : `${theme} is in a pillar and outside`];
  });
}

function emptyIn(place: string, texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === "")
    .map(([name]) => `${place} has no ${name}`);
}

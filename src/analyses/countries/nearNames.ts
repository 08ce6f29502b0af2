/** A country by its code and its name. */
export interface CountryNamed {
  readonly country: string;
  readonly name: string;
}

/** A text as it is looked for: its letters and digits alone, without accents, small. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Whether a country is meant by what somebody types: a part of its name, or the beginning of its code. */
export function isMeant({ country, name }: CountryNamed, typed: string): boolean {
  const text = folded(typed);
  return folded(name).includes(text) || country.toLowerCase().startsWith(text);
}

/** So many are told of at most. */
const MOST = 8;

/** The countries whose code or name is near to a text that is none, in their order; those that are nearest where there are many. */
export function nearNames(
  countries: readonly CountryNamed[],
  typed: string,
): readonly CountryNamed[] {
  const text = folded(typed).slice(0, 60);
  if (text === "") return [];
  const far = countries.map((each) => ({ each, far: farFrom(each, text) }));
  const near = far
    .filter((one) => one.far <= Math.max(1, text.length / 3))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, MOST);
  return countries.filter((country) => near.some(({ each }) => each === country));
}

function farFrom({ country, name }: CountryNamed, text: string): number {
  const known = folded(name);
  if (text.length > 2 && (known.includes(text) || text.includes(known))) return 0;
  return Math.min(steps(country.toLowerCase(), text), steps(known, text));
}

/** How many letters have to be put in, taken out or changed to make one text of another (Levenshtein 1966). */
function steps(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= other.length; j++) {
      const change = before[j - 1]! + (letter === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before.at(-1)!;
}

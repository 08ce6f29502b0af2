import { changeOf, countryBands } from "../../analyses/progress/countryBands";
import type { CountryPlaces } from "../../analyses/progress/countryPlaces";
import type { Pairs } from "../../analyses/progress/pairs";
import { progressWords } from "../../words/progressWords";

/** How many countries rose, stayed and fell in what is shown, and by what they are put into bands. */
export function placesFinding(
  { choice: { bands, span } }: Pairs,
  places: CountryPlaces,
  name: string,
): string {
  const say = progressWords().countries;
  const { of, placed } = places;
  if (placed.length === 0) return say.none(say.name(of, name), span);
  const changes = placed.map((country) => changeOf(country, of));
  const count = (...kinds: readonly (typeof changes)[number][]) =>
    changes.filter((change) => kinds.includes(change)).length;
  const counts = {
    n: placed.length,
    rose: count("rose", "roseHalf"),
    stayed: count("stayed"),
    fell: count("fell", "fellHalf"),
  };
  if (of === "index") return say.index(name, counts);
  if (bands === "change") {
    const halves = { roseHalf: count("roseHalf"), fellHalf: count("fellHalf") };
    return say.change(name, { ...counts, ...halves });
  }
  const sizes = countryBands(places, bands).flatMap((band) =>
    band.by === "change" ? [] : [{ at: band.at, n: band.countries.length }],
  );
  const n = Math.max(...sizes.map((size) => size.n));
  const at = sizes.filter((size) => size.n === n).map((size) => size.at);
  return say.place(bands, name, counts, { at, n });
}

import { stageAt } from "../../model/stage";
import type { Records } from "../records";
import type { CountryPlaced, CountryPlaces, NotPlaced } from "./countryPlaces";
import type { CountryPair } from "./pairs";

/** What a country's band is called, and why one has none. */
export interface PlacesWords {
  readonly bandOf: (country: CountryPlaced) => string;
  readonly whyLeft: (why: NotPlaced, years: readonly [number, number]) => string;
}

/** Where reviews placed one thing as records, one a review, country by country; those not placed twice last, with the reason. */
export function placesRecords(places: CountryPlaces, words: PlacesWords): Records {
  const { of, code, name, placed, left } = places;
  const head = ({ country, name: called, group }: CountryPair) => [
    ...[country, called, group, code, name],
  ];
  const given = (at: number | null) => {
    if (of === "index") return [at];
    const stage = at === null ? null : stageAt(2 * at - 1);
    return [stage?.low ?? null, stage?.high ?? null];
  };
  return {
    columns: [
      ...["country", "name", "group", "code", "item", "wave", "year", "edition", "method"],
      ...(of === "index" ? ["index", "parts"] : ["low", "high", "comparability"]),
      ...["band", "left_out"],
    ],
    rows: [
      ...placed.flatMap((country) => {
        const { pair, from, to, between, items, comparability } = country;
        const reviews = [
          { review: pair.earlier, at: from },
          ...between,
          { review: pair.later, at: to },
        ];
        return reviews.map(({ review: { wave, year, edition, method }, at }) => [
          ...[...head(pair), wave, year, edition, method, ...given(at)],
          ...[of === "index" ? items : comparability, words.bandOf(country), null],
        ]);
      }),
      ...left.flatMap(({ pair, why }) =>
        [pair.earlier, pair.later].map(({ wave, year, edition, method }) => [
          ...[...head(pair), wave, year, edition, method, ...given(null)],
          ...[null, null, words.whyLeft(why, [pair.earlier.year, pair.later.year])],
        ]),
      ),
    ],
  };
}

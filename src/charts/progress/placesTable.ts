import { type CountryBand, countryBands } from "../../analyses/progress/countryBands";
import type { CountryPlaced, CountryPlaces } from "../../analyses/progress/countryPlaces";
import type { Pairs } from "../../analyses/progress/pairs";
import { stageAt } from "../../model/stage";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartRow, ChartTable } from "../table/chartTable";
import { dumbbellCell, stageRuler } from "../table/dumbbellMarks";
import { inTheLight } from "./inTheLight";
import { pairNote } from "./pairNote";

/** A mark for each review of each country on the five stages, in bands, by name within. */
export function placesTable({ choice }: Pairs, places: CountryPlaces): ChartTable {
  const say = progressWords().countries;
  return {
    corner: say.corner,
    columns: [
      { key: "reviews", name: say.drawn, of: "drawing", ruler: stageRuler() },
      { key: "stages", name: say.inWords(places.of), of: "text" },
    ],
    rows: countryBands(places, choice.bands).flatMap((band) => {
      const heading = say.band.ofN(bandName(band, places.of), band.countries.length);
      return band.countries.map((country, i) => {
        const row = placesRow(choice, country, places.of);
        return i === 0 ? { ...row, heading } : row;
      });
    }),
  };
}

/** What a band is called. */
export function bandName(band: CountryBand, of: CountryPlaces["of"]): string {
  const say = progressWords().countries.band;
  return band.by === "change" ? say.change(of, band.change) : say.place(band.by, of, band.at);
}

/** The countries that are not placed twice, each with the reason. */
export function leftTexts({ left }: CountryPlaces): string[] {
  const say = progressWords().countries;
  return left.map(({ pair: { name, earlier, later }, why }) =>
    say.leftOne(name, say.whyLeft(why, [earlier.year, later.year])),
  );
}

function placesRow(
  choice: Pairs["choice"],
  country: CountryPlaced,
  of: CountryPlaces["of"],
): ChartRow {
  const say = progressWords().countries;
  const { pair, from, to, between, comparability, items } = country;
  const reviews = [{ review: pair.earlier, at: from }, ...between, { review: pair.later, at: to }];
  const is = comparability === null ? say.parts(items) : say.comparable(comparability);
  const why = of === "index" ? say.notWhole : say.notPlaced;
  const placed = reviews.map(({ review: { year }, at }) => {
    const when = String(year);
    return at === null ? { when, why } : { when, place: at };
  });
  return {
    key: pair.country,
    name: pair.name,
    note: pairNote(
      reviews.map(({ review }) => review),
      comparability === "same" ? [] : [is],
    ),
    isLit: inTheLight(choice, pair),
    cells: [
      dumbbellCell(placed, of),
      { text: say.years(reviews.map(({ at }) => shortOf(at, of))) },
    ],
  };
}

function shortOf(at: number | null, of: CountryPlaces["of"]): string {
  const say = progressWords().countries;
  if (at === null) return say.unknown;
  return of === "index" ? say.indexOf(at) : words.stageShort(stageAt(2 * at - 1));
}

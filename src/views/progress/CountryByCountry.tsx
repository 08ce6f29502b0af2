import { countryBands } from "../../analyses/progress/countryBands";
import { type CountryPlaces, countryPlaces } from "../../analyses/progress/countryPlaces";
import type { Pairs } from "../../analyses/progress/pairs";
import { placesRecords } from "../../analyses/progress/placesRecords";
import { placesBlock } from "../../charts/progress/placesBlock";
import { bandName, leftTexts, placesTable } from "../../charts/progress/placesTable";
import { placesFinding } from "../../findings/progress/countryPlaces";
import { headline } from "../../findings/progress/headline";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import { CellKeyView } from "../figure/CellKeyView";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import { PlacesControls } from "./PlacesControls";
import type { ProgressPage } from "./progressAsker";
import { progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** Where each country stood and stands in one part of the model: a mark for each of its reviews. */
export function CountryByCountry({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs } = page;
  const places = countryPlaces(pairs);
  // A model without items has nothing to place.
  if (places === null) return null;
  return <Places page={page} ways={ways} places={places} />;
}

function Places({
  page,
  ways,
  places,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
  readonly places: CountryPlaces;
}) {
  const { pairs } = page;
  const { choice } = pairs;
  const { of, placed } = places;
  const say = progressWords().countries;
  const name = nameOf(pairs, places);
  const table = placesTable(pairs, places);
  const left = leftTexts(places);
  const title = placesFinding(pairs, places, name);
  const frame = progressFrame(page, {
    part: "countries",
    title: placed.length === 0 ? title : headline(pairs, title),
    subtitle: say.subtitle(of, name, choice.span, choice.item === ""),
    notes: notesOf(places),
    ...recordsOf(pairs, places),
    caption: say.caption,
    body: async () => placesBlock(table, left),
  });
  return (
    <Figure
      frame={frame}
      heading="h2"
      part="countries"
      controls={<PlacesControls page={page} shown={places.code} ways={ways} />}
    >
      {placed.length > 0 && (
        <>
          <CellKeyView tables={[table]} />
          <ChartTableView table={table} caption={say.caption} links={{ row: ways.country }} />
        </>
      )}
      {left.length > 0 && (
        <section className="country-list left-out" aria-label={say.left(left.length)}>
          <h3>{say.left(left.length)}</h3>
          <ul>
            {left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </Figure>
  );
}

function nameOf({ choice, items }: Pairs, { of, code, name }: CountryPlaces): string {
  const item = items.find((each) => each.code === code);
  return of === "stage" && item ? words.heatmap.columnName(choice.level, item) : name;
}

function notesOf({ of, placed }: CountryPlaces): string[] {
  const { notes } = progressWords().countries;
  const hasBetween = placed.some(({ between }) => between.length > 0);
  return [
    notes.order,
    of === "index" ? notes.index : notes.half,
    ...(hasBetween ? [notes.between] : []),
    notes.years,
  ];
}

function recordsOf({ choice }: Pairs, places: CountryPlaces) {
  const bands = countryBands(places, choice.bands);
  const records = placesRecords(places, {
    bandOf: (country) =>
      bandName(bands.find(({ countries }) => countries.includes(country))!, places.of),
    whyLeft: progressWords().countries.whyLeft,
  });
  return { records, headings: records.columns.map(recordHeading) };
}

import type { CountryMap } from "../../analyses/regions/countryMap";
import type { Portrait } from "../../analyses/regions/portrait";
import { countryMapChart } from "../../charts/regions/countryMapChart";
import { mapFinding } from "../../findings/regions/countriesAlike";
import { regionsWords } from "../../words/regionsWords";
import { Chart } from "../figure/Chart";
import { Figure } from "../figure/Figure";
import { mapRecords } from "./countryRecords";
import type { CountriesAlike, RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** A map of countries by likeness: a second look, with how much of the likeness it holds. */
export function MapOfCountries({
  page,
  alike,
  ways,
}: {
  readonly page: RegionsPage;
  readonly alike: CountriesAlike;
  readonly ways: RegionsWays;
}) {
  const { portrait } = page;
  const say = regionsWords().countries.map;
  const { map } = alike;
  const chart = countryMapChart(portrait, alike, (country) => ways.country(country) || "?");
  const frame = regionsFrame(page, {
    part: "map",
    title: mapFinding(portrait, map),
    subtitle: say.subtitle(lookedAt({ ...portrait, choice: { ...portrait.choice, item: "" } })),
    notes: notesOf(portrait, map),
    ...mapRecords(portrait, map),
    caption: say.caption,
    body: async () => {
      const { chartBlock } = await import("../../charts/picture/chartBlock");
      return chartBlock("countryMap", chart, { document, widest: 48 });
    },
  });
  return (
    <Figure frame={frame} heading="h2" part="map">
      {map.points.length > 0 && <Chart name="countryMap" rows={chart} label={say.label} hasLinks />}
    </Figure>
  );
}

function notesOf({ profiles, choice }: Portrait, map: CountryMap): string[] {
  const say = regionsWords().countries;
  const { left, negativeShare, isOfRoots } = map;
  const share = negativeShare ?? 0;
  return [
    say.map.note,
    ...(choice.by === "shape" ? [say.shape] : []),
    ...(isOfRoots ? [say.map.roots] : []),
    ...(share >= 0.005 ? [say.map.negative(share)] : []),
    ...(left.length === 0 ? [] : [say.left(left.map((place) => profiles[place]!.name))]),
  ];
}

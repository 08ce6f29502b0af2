import type { ReactNode } from "react";
import { Link } from "react-router";
import type { NearestCountries } from "../../analyses/regions/nearestCountries";
import type { RegionsChoice } from "../../analyses/regions/regionsChoice";
import { neighbourTable } from "../../charts/regions/neighbourTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { NEAREST, neighboursFinding } from "../../findings/regions/countriesAlike";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { Chooser } from "../Chooser";
import { countryPath } from "../countries/countryPath";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { neighbourRecords } from "./countryRecords";
import type { RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";
import { Untold } from "./Untold";

/** Which countries are nearest to the one in the light, and in what; without one, what it takes to see it. */
export function NeighboursOfCountry({
  page,
  choice,
  ways,
}: {
  readonly page: RegionsPage;
  /** What the address asks for. */
  readonly choice: RegionsChoice;
  readonly ways: RegionsWays;
}) {
  const say = regionsWords().countries.neighbours;
  const { profiles } = page.portrait;
  const whose = (
    <Chooser
      name={say.whose}
      value={choice.country}
      options={[
        { value: "", name: regionsWords().page.nobody },
        ...profiles
          .map(({ country, name }) => ({ value: country, name }))
          .toSorted((a, b) => a.name.localeCompare(b.name, "en")),
      ]}
      searchOf={(country) => ways.searchOf({ country })}
    />
  );
  if (page.nearest !== null) {
    return (
      <Neighbours page={page} nearest={page.nearest} ways={ways}>
        {whose}
      </Neighbours>
    );
  }
  return (
    <Untold part="neighbours" heading={say.heading} why={say.choose}>
      {whose}
    </Untold>
  );
}

function Neighbours({
  page,
  nearest,
  ways,
  children,
}: {
  readonly page: RegionsPage;
  readonly nearest: NearestCountries;
  readonly ways: RegionsWays;
  readonly children: ReactNode;
}) {
  const { portrait } = page;
  const say = regionsWords().countries.neighbours;
  const { name, country } = portrait.profiles[nearest.country]!;
  const table = neighbourTable(portrait, nearest);
  const frame = regionsFrame(page, {
    part: "neighbours",
    title: neighboursFinding(portrait, nearest),
    subtitle: say.subtitle(lookedAt({ ...portrait, choice: { ...portrait.choice, item: "" } })),
    notes: notesOf(page, nearest),
    ...neighbourRecords(portrait, nearest),
    caption: say.caption(name),
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure
      frame={frame}
      heading="h2"
      part="neighbours"
      controls={children}
      further={<Link to={countryPath(country)}>{words.story.country(name)}</Link>}
    >
      {table.rows.length > 0 && (
        <ChartTableView table={table} caption={say.caption(name)} links={{ row: ways.country }} />
      )}
    </Figure>
  );
}

function notesOf({ portrait }: RegionsPage, { country, neighbours, left }: NearestCountries) {
  const say = regionsWords().countries;
  const { profiles, choice } = portrait;
  const n = neighbours.length;
  return [
    say.distance,
    ...(choice.by === "shape" ? [say.shape] : []),
    ...(n === 0 ? [] : [say.neighbours.note(profiles[country]!.name)]),
    ...(n > NEAREST ? [say.neighbours.shown(NEAREST, n)] : []),
    ...(left.length === 0 ? [] : [say.left(left.map((place) => profiles[place]!.name))]),
  ];
}

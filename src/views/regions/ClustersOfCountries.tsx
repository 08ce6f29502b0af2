import type { ReactNode } from "react";
import { type CountryClusters, SAMPLES } from "../../analyses/regions/countryClusters";
import type { Portrait } from "../../analyses/regions/portrait";
import { clusterLists } from "../../charts/regions/clusterLists";
import { clusterTable } from "../../charts/regions/clusterTable";
import { clustersFinding } from "../../findings/regions/countriesAlike";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { CountryList } from "./CountryList";
import { clusterRecords } from "./countryRecords";
import type { CountriesAlike, RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** The clusters that countries fall into: what sets each apart, how firm it is, and who is in it. */
export function ClustersOfCountries({
  page,
  alike: { clusters },
  ways,
  controls,
}: {
  readonly page: RegionsPage;
  readonly alike: CountriesAlike;
  readonly ways: RegionsWays;
  readonly controls: ReactNode;
}) {
  const { portrait } = page;
  const say = regionsWords().countries.clusters;
  const table = clusters.clusters.length > 0 ? clusterTable(portrait, clusters) : null;
  const lists = clusterLists(clusters);
  const frame = regionsFrame(page, {
    part: "countries",
    title: clustersFinding(portrait, clusters),
    subtitle: say.subtitle(lookedAt({ ...portrait, choice: { ...portrait.choice, item: "" } })),
    notes: notesOf(portrait, clusters),
    ...clusterRecords(portrait, clusters),
    caption: say.caption,
    body: async () => {
      const { clustersBlock } = await import("../../charts/regions/clustersBlock");
      return clustersBlock(portrait, table, lists);
    },
  });
  return (
    <Figure frame={frame} heading="h2" part="countries" controls={controls}>
      {table && (
        <ChartTableView
          table={table}
          caption={say.caption}
          links={{ row: (key) => linkOf(key, ways) }}
        />
      )}
      {lists.map(({ key, name, countries }) => (
        <CountryList key={key} name={name} countries={countries} portrait={portrait} ways={ways} />
      ))}
    </Figure>
  );
}

/** Rows of groups and of items lead to them, others nowhere. */
function linkOf(key: string, ways: RegionsWays): string | undefined {
  const [, kind, name] = /^(group|item) (.*)$/.exec(key) ?? [];
  if (name === undefined) return undefined;
  return kind === "group" ? ways.group(name) : ways.item(name);
}

function notesOf({ profiles, choice }: Portrait, clusters: CountryClusters): string[] {
  const say = regionsWords().countries;
  const { strength, faithfulness, left } = clusters;
  const isFound = clusters.clusters.length > 0;
  return [
    say.distance,
    ...(choice.by === "shape" ? [say.shape] : []),
    ...(strength === "few" ? [] : [say.clusters.silhouette]),
    ...(isFound
      ? [say.clusters.stabilityNote(SAMPLES), say.clusters.shade, say.clusters.order]
      : []),
    ...(faithfulness === null ? [] : [say.clusters.tree(faithfulness)]),
    ...(left.length === 0 ? [] : [say.left(left.map((place) => profiles[place]!.name))]),
  ];
}

import type { ItemBetween, NearestCountries } from "../../analyses/regions/nearestCountries";
import type { Portrait } from "../../analyses/regions/portrait";
import { NEAREST } from "../../findings/regions/countriesAlike";
import { regionsWords } from "../../words/regionsWords";
import type { ChartTable } from "../table/chartTable";

/** The countries nearest to one, how far each lies from it, and in what they are close and differ. */
export function neighbourTable(portrait: Portrait, nearest: NearestCountries): ChartTable {
  const say = regionsWords().countries.neighbours;
  const { choice, profiles } = portrait;
  const shown = nearest.neighbours.slice(0, NEAREST);
  const most = Math.max(...shown.map(({ distance }) => distance), Number.MIN_VALUE);
  return {
    corner: say.country,
    columns: [
      { key: "distance", name: say.distance, of: "drawing" },
      { key: "same", name: say.same, of: "number" },
      { key: "closest", name: say.closest, of: "text" },
      { key: "differing", name: say.differing, of: "text" },
    ],
    rows: shown.map(({ country, distance, shared, same, closest, differing }) => {
      const { country: key, name, group } = profiles[country]!;
      return {
        key,
        name,
        ...(group !== null && { note: group }),
        isLit: group !== null && [choice.group, choice.other].includes(group),
        cells: [
          {
            text: say.far(distance),
            drawing: { kind: "bar", from: 0, to: distance, scale: [0, most] },
          },
          { text: say.sharedOf(same, shared) },
          { text: say.items(namesOf(portrait, closest)) },
          { text: differs(portrait, differing) },
        ],
      };
    }),
  };
}

/** What the items are called. */
export function namesOf({ items }: Portrait, told: readonly ItemBetween[]): string[] {
  return told.map(({ item }) => items[item]!.name);
}

/** In what a neighbour differs, and by how much. */
export function differs({ items }: Portrait, differing: readonly ItemBetween[]): string {
  return regionsWords().countries.neighbours.differs(
    differing.map(({ item, higher }) => ({ name: items[item]!.name, higher })),
  );
}

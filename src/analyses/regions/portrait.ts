import { rankOf } from "../../model/stage";
import type { CountryCounted } from "../../queries/countriesCounted";
import type { StagesByCountry } from "../../queries/stagesByCountry";
import { placedAt } from "../cells/cells";
import type { Column, ColumnParent } from "../cells/columns";
import { countedGroups } from "../countedGroups";
import { groupOrder } from "../groupOrder";
import type { Scope } from "../scope";
import { scopeOf } from "../scope";
import type { RegionsChoice } from "./regionsChoice";

/** A country that counts with a named review: where it belongs, and where it stands item by item. */
export interface CountryProfile {
  readonly country: string;
  readonly name: string;
  /** Its group of the grouping asked for, and of incomes, in the year of its review; null for none. */
  readonly group: string | null;
  readonly income: string | null;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
  /** Places on the nine half steps; null where not assessed, and where its edition does not ask. */
  readonly ranks: readonly (number | null)[];
}

/** A group, how well it is covered, and who of it counts with a named review. */
export interface GroupPortrait {
  /** Null for all countries outside of the only group there is. */
  readonly name: string | null;
  readonly countries: number;
  readonly published: number;
  /** Countries reviewed without a named review that counts. */
  readonly unpublished: number;
  /** The places of its countries among the profiles. */
  readonly members: readonly number[];
}

/** The rows that all regional patterns are worked out from: countries in order of their codes, groups in the grouping's own. */
export interface Portrait {
  readonly choice: RegionsChoice;
  /** The themes, factors or aspects that are comparable enough, all of them, what they stand under, and the dimensions. */
  readonly items: readonly Column[];
  readonly parents: readonly ColumnParent[];
  readonly dimensions: readonly ColumnParent[];
  readonly profiles: readonly CountryProfile[];
  readonly groups: readonly GroupPortrait[];
  readonly scope: Scope;
}

/** What a portrait is put together from. */
export interface PortraitRows {
  readonly items: Portrait["items"];
  readonly parents: Portrait["parents"];
  readonly dimensions: Portrait["dimensions"];
  readonly counted: readonly CountryCounted[];
  readonly stages: readonly StagesByCountry[];
  /** The income group of each country that counts. */
  readonly incomes: ReadonlyMap<string, string | null>;
}

/** Puts countries, stages and incomes together. Of several groups the countries in none make up no group. */
export function portraitOf(choice: RegionsChoice, rows: PortraitRows): Portrait {
  const { items, parents, dimensions, counted, stages, incomes } = rows;
  const placed = new Map<string, Map<string, number>>();
  for (const row of stages) {
    const stage = placedAt(row);
    if (stage === null) continue;
    const own = placed.get(row.country) ?? new Map<string, number>();
    placed.set(row.country, own.set(row.code, rankOf(stage)));
  }
  const profiles = counted
    .filter(({ status }) => status === "named")
    .toSorted((a, b) => (a.country < b.country ? -1 : 1))
    .map(
      ({ country, name, group, year, edition, method }): CountryProfile => ({
        country,
        name,
        group,
        income: incomes.get(country) ?? null,
        year: year!,
        edition: edition!,
        method: method!,
        ranks: items.map(({ code }) => placed.get(country)?.get(code) ?? null),
      }),
    );
  return {
    choice,
    items,
    parents,
    dimensions: dimensions.map(({ code, name }) => ({ code, name })),
    profiles,
    groups: groupsOf(choice, counted, profiles),
    scope: scopeOf(countedGroups(counted)),
  };
}

function groupsOf(
  { grouping }: RegionsChoice,
  counted: readonly CountryCounted[],
  profiles: readonly CountryProfile[],
): GroupPortrait[] {
  const names = [...new Set(counted.map(({ group }) => group))];
  const isAlone = names.filter((name) => name !== null).length === 1;
  return names
    .filter((name) => name !== null || isAlone)
    .toSorted(groupOrder(grouping))
    .map((name) => {
      const own = counted.filter(({ group }) => group === name);
      const reviewed = own.filter(({ status }) => status !== null).length;
      const published = own.filter(({ status }) => status === "named").length;
      return {
        name,
        countries: own.length,
        published,
        unpublished: reviewed - published,
        members: placesWhere(profiles, ({ group }) => group === name),
      };
    });
}

/** The places of those that something is true of. */
export function placesWhere<T>(list: readonly T[], isSo: (each: T) => boolean): number[] {
  return list.flatMap((each, place) => (isSo(each) ? [place] : []));
}

/** The places on the half steps that some countries have in an item, in their order, those without left out. */
export function ranksIn(
  { profiles }: Pick<Portrait, "profiles">,
  members: readonly number[],
  item: number,
): number[] {
  return members.flatMap((member) => profiles[member]!.ranks[item] ?? []);
}

/** Below so many countries each is a dot, nothing is tested, and no finding rests on them where it can rest on more. */
export const FEW_BELOW = 8;

/** Whether so many are enough to be tested, and for a finding to rest on. */
export function isMany(n: number): boolean {
  return n >= FEW_BELOW;
}

import { countries, list, number, years } from "./enForms";
import { scope } from "./enScope";

/** Which reviews may count; what is empty, or 0, says nothing. */
export interface Filter {
  readonly wave: number;
  readonly edition: string;
  readonly method: string;
  readonly from: number;
  readonly to: number;
  readonly within: string;
  readonly group: string;
}

interface Share {
  readonly name: string;
  readonly n: number;
}

/** Countries with a stage, when they were reviewed, and who supplies more than two thirds of them. */
export interface Spoken {
  readonly n: number;
  readonly years: readonly [number, number] | null;
  readonly most: {
    readonly group: Share | undefined;
    readonly method: Share | undefined;
    readonly edition: Share | undefined;
  };
}

export interface Covered {
  readonly countries: number;
  readonly reviewed: number;
  readonly published: number;
}

/** Who supplies more than two thirds, between brackets; nothing where nobody does. */
export const mostOf = ({ n, most: { group, method, edition } }: Spoken) => {
  const parts = [
    ...(group === undefined ? [] : [scope.by(group.n, n, { group: group.name })]),
    ...(method === undefined ? [] : [scope.by(method.n, n, { method: method.name })]),
    ...(edition === undefined ? [] : [scope.by(edition.n, n, { edition: edition.name })]),
  ];
  return parts.length === 0 ? "" : ` (${list.format(parts)})`;
};

/** A group of which a claim speaks, inside of the one filtered by. */
const inBoth = (group: string, filter: Filter) =>
  group === "" || filter.group === "" || filter.group === group
    ? { ...filter, group: group || filter.group }
    : { ...filter, group: `${group}” and in “${filter.group}` };

/** The countries of a group with a published review that counts and gives something a stage, and who supplies most of them. */
export const countriesPlaced = (spoken: Spoken, of: { group: string; filter: Filter }) =>
  `${scope.countries(spoken.n, inBoth(of.group, of.filter), [])} and a stage there${mostOf(spoken)}`;

export const where = (group: string) => (group === "" ? "" : ` in “${group}”`);
/** How many countries of a group there are and were reviewed, how many of these count, and of which years they are. */
export const coveredBy = (
  of: Pick<Covered, "countries" | "reviewed">,
  counted: string,
  by: {
    readonly group: string;
    readonly filter: Filter;
    readonly years: readonly [number, number] | null;
  },
) => {
  const when = by.years === null ? "" : `; those told of are of ${years(by.years)}`;
  const which = where(inBoth(by.group, by.filter).group);
  return `Of ${countries(of.countries)}${which}, ${number.format(of.reviewed)} ${of.reviewed === 1 ? "was" : "were"} reviewed${counted}${when}.`;
};

/** The same, with how many of them have a published review that counts. */
export const covered = (of: Covered, by: Parameters<typeof coveredBy>[2]) => {
  const { wave, edition, method, from, to } = by.filter;
  const isFiltered = edition !== "" || method !== "" || wave > 0 || from > 0 || to > 0;
  const counted = `, ${number.format(of.published)} of them with a published review${isFiltered ? " that counts here" : ""}`;
  return coveredBy(of, counted, by);
};

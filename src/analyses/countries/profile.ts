import { rankOf } from "../../model/stage";
import type { FrameworkItem } from "../../queries/frameworkItems";
import type { StageOfCountry } from "../../queries/stagesOfCountry";
import type { ThemeAsked } from "../../queries/themesAsked";
import { countRanks } from "../../statistics/description/ordinal";
import { placedAt } from "../cells/cells";
import { type Columns, columnsOf } from "../cells/columns";
import type { ComparedOver } from "../comparedOver";
import type { CountryCell, CountryReview, ProfileTable, UnderDimension } from "./countryPlaces";

/** What a profile is put together from. */
export interface ProfileSources {
  readonly reviews: readonly CountryReview[];
  readonly items: readonly FrameworkItem[];
  readonly asked: readonly ThemeAsked[];
  readonly comparedOver: ComparedOver;
}

/** All reviews of a country side by side by harmonised themes, those that are not shown among them. */
export function themeProfile(
  stages: readonly StageOfCountry[],
  { reviews, items, asked, comparedOver }: ProfileSources,
): ProfileTable {
  const { columns, parents } = columnsOf(items, { edition: "", level: "theme", under: "" });
  const isAsked = (edition: string, code: string) =>
    asked.some((each) => each.edition === edition && each.theme === code);
  const at = placedIn(stages);
  return {
    edition: null,
    reviews,
    rows: columns.map(({ code, name, parent }) => ({
      code,
      name,
      parent: nameOf(parent, parents),
      cells: reviews.map((review) =>
        isAsked(review.edition, code) ? cellOf(review, at(review.wave, code)) : NOT_ASKED,
      ),
      comparability: reviews
        .slice(1)
        .map((review, i) => comparedOver(code, [reviews[i]!.edition, review.edition])),
    })),
  };
}

/**
 * The reviews of a country by the factors or aspects of their edition: a table for each edition by which some review
 * is shown. Codes of two editions are never put side by side.
 */
export function editionProfiles(
  stages: readonly StageOfCountry[],
  level: "factor" | "aspect",
  { reviews, items }: Pick<ProfileSources, "reviews" | "items">,
): readonly ProfileTable[] {
  const at = placedIn(stages);
  const editions = new Set(
    reviews.flatMap(({ status, edition }) => (status === "named" ? edition : [])),
  );
  return [...editions].map((edition) => {
    const own = reviews.filter((review) => review.edition === edition);
    const { columns, parents } = columnsOf(items, { edition, level, under: "" });
    return {
      edition,
      reviews: own,
      rows: columns.map(({ code, name, parent }) => ({
        code,
        name,
        parent: nameOf(parent, parents),
        cells: own.map((review) => cellOf(review, at(review.wave, code))),
        comparability: [],
      })),
    };
  });
}

/** What the reviews that are shown give under each dimension, theme by theme. */
export function dimensionProfile({ reviews, rows }: ProfileTable): ProfileTable<UnderDimension> {
  const shown = reviews.flatMap(({ status }, i) => (status === "named" ? [i] : []));
  return {
    edition: null,
    reviews: shown.map((i) => reviews[i]!),
    rows: dimensionsIn({ rows }).map((dimension) => {
      const own = rows.filter(({ parent }) => parent.code === dimension.code);
      return {
        ...dimension,
        parent: dimension,
        cells: shown.map((i) => underDimension(own.map(({ cells }) => cells[i]!))),
        comparability: [],
      };
    }),
  };
}

/** The dimensions that the themes of a table stand under, in their order. */
export function dimensionsIn({ rows }: Pick<ProfileTable, "rows">) {
  return [...new Map(rows.map(({ parent }) => [parent.code, parent])).values()];
}

function underDimension(cells: readonly CountryCell[]): UnderDimension {
  const ranks = cells.flatMap((cell) => (cell.kind === "stage" ? [rankOf(cell)] : []));
  return {
    kind: "dimension",
    counts: countRanks(ranks),
    placed: ranks.length,
    asked: cells.filter(({ kind }) => kind !== "notInEdition").length,
  };
}

const NOT_ASKED: CountryCell = { kind: "notInEdition" };

function cellOf({ status }: CountryReview, row: StageOfCountry | undefined): CountryCell {
  if (status !== "named") return { kind: "withheld" };
  const stage = row === undefined ? null : placedAt(row);
  return stage === null
    ? { kind: "notAssessed" }
    : { kind: "stage", ...stage, isComputed: row!.source === "computed" };
}

function placedIn(stages: readonly StageOfCountry[]) {
  const places = new Map(stages.map((row) => [`${row.wave} ${row.code}`, row]));
  return (wave: number, code: string) => places.get(`${wave} ${code}`);
}

function nameOf(code: string, parents: Columns["parents"]) {
  return { code, name: parents.find((parent) => parent.code === code)?.name ?? code };
}

import { stageAt } from "../../model/stage";
import type { Cell } from "../cells/cell";
import { placeColumn, type Records } from "../records";
import type { BesideGroup } from "./besideGroup";
import type { CountryChange } from "./changes";
import type { CountryCell, ProfileTable, UnderDimension } from "./countryPlaces";

/** Of which country rows are. */
interface Whose {
  readonly country: string;
  readonly name: string;
}

const REVIEW = ["country", "row", "wave", "year", "edition", "method"] as const;

/** A profile as rows, one for each review and theme, factor or aspect; `status` says why there is no stage. */
export function profileRecords(
  { country, name }: Whose,
  profiles: readonly ProfileTable[],
): Records {
  return {
    columns: [...REVIEW, "dimension", "code", "item", "low", "high", "source", "status"],
    rows: profiles.flatMap(({ reviews, rows }) =>
      reviews.flatMap(({ wave, year, edition, method }, place) =>
        rows.map((row) => [
          ...[country, name, wave, year, edition, method],
          ...[row.parent.code.replace(/\..*$/, ""), row.code, row.name],
          ...stageFields(row.cells[place]!),
        ]),
      ),
    ),
  };
}

function stageFields(cell: CountryCell): (string | number | null)[] {
  return cell.kind === "stage"
    ? [cell.low, cell.high, cell.isComputed ? "computed" : "reported", "stage"]
    : [null, null, null, cell.kind];
}

/** What reviews give under each dimension, one row for each review and dimension, with how many themes stand at each place. */
export function dimensionRecords(
  { country, name }: Whose,
  { reviews, rows }: ProfileTable<UnderDimension>,
): Records {
  const places = Array.from({ length: 9 }, (_, i) => placeColumn(stageAt(i + 1)));
  return {
    columns: [...REVIEW, "dimension", "item", "placed", "asked", ...places],
    rows: reviews.flatMap(({ wave, year, edition, method }, place) =>
      rows.map((row) => {
        const { placed, asked, counts } = row.cells[place]!;
        const review = [country, name, wave, year, edition, method];
        return [...review, row.code, row.name, placed, asked, ...counts];
      }),
    ),
  };
}

/** Every theme from each shown review to the next; of one that is not compared, `status` says why. */
export function changeRecords(
  { country, name }: Whose,
  changes: readonly CountryChange[],
): Records {
  return {
    columns: [
      ...["country", "row", "from_year", "from_edition", "from_method"],
      ...["to_year", "to_edition", "to_method", "dimension", "code", "theme", "comparability"],
      ...["from_low", "from_high", "to_low", "to_high", "half_steps", "change"],
    ],
    rows: changes.flatMap(({ from, to, moves, left }) => {
      const pair = [
        ...[country, name, from.year, from.edition, from.method],
        ...[to.year, to.edition, to.method],
      ];
      return [
        ...moves.map(({ dimension, code, name: theme, comparability, before, after, halves }) => [
          ...pair,
          ...[dimension, code, theme, comparability],
          ...[before.low, before.high, after.low, after.high, halves, directionOf(halves)],
        ]),
        ...left.map(({ dimension, code, name: theme, why }) => [
          ...[...pair, dimension, code, theme, null, null, null, null, null, null, why],
        ]),
      ];
    }),
  };
}

function directionOf(halves: number): "rose" | "stayed" | "fell" {
  if (halves === 0) return "stayed";
  return halves > 0 ? "rose" : "fell";
}

/** Each theme of the country beside the middle of its group, which is empty where it is not summed up. */
export function besideRecords(
  { country, name }: Whose,
  { group, review, themes }: BesideGroup,
): Records {
  return {
    columns: [
      ...["country", "row", "year", "edition", "group", "dimension", "code", "theme"],
      ...["own_low", "own_high", "median_low", "median_high", "n", "status"],
    ],
    rows: themes.map(({ code, name: theme, parent, own, group: middle }) => [
      ...[country, name, review.year, review.edition, group, parent.code, code, theme],
      ...(own.kind === "stage" ? [own.low, own.high] : [null, null]),
      ...middleFields(middle),
    ]),
  };
}

function middleFields(cell: Cell): (string | number | null)[] {
  if (cell.kind === "group") return [cell.median.low, cell.median.high, cell.n, "group"];
  return [null, null, "n" in cell ? cell.n : 0, cell.kind];
}

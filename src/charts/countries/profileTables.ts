import type { Cell } from "../../analyses/cells/cell";
import type { BesideGroup } from "../../analyses/countries/besideGroup";
import type {
  CountryCell,
  CountryReview,
  ProfileTable,
  UnderDimension,
} from "../../analyses/countries/countryPlaces";
import { stageAt } from "../../model/stage";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import type { ChartTable } from "../table/chartTable";
import type { StageCell, StageColumn, StageTable } from "./stageTable";

type RowLevel = "theme" | "factor" | "aspect";

/** All reviews of a country side by side; over harmonised themes with how far neighbours can be compared. */
export function profileTable({ reviews, rows }: ProfileTable, level: RowLevel): StageTable {
  const say = countryWords().country.profile;
  const isCompared = rows.some(({ comparability }) => comparability.length > 0);
  return {
    corner: say.corner[level],
    columns: [
      ...reviews.map(reviewColumn),
      ...(isCompared
        ? reviews.slice(1).map((review, i): StageColumn => {
            const pair = say.step(String(reviews[i]!.year), String(review.year));
            const name = reviews.length === 2 ? say.comparable : `${say.comparable}, ${pair}`;
            return { key: `comparable ${review.wave}`, name, of: "words" };
          })
        : []),
    ],
    rows: rows.map(({ code, name, parent, cells, comparability }, i) => ({
      key: code,
      name: words.heatmap.columnName(level, { code, name }),
      ...(parent.code !== rows[i - 1]?.parent.code && { heading: `${parent.code} ${parent.name}` }),
      cells: [...cells.map(bare), ...comparability.map((each) => say.comparableOf[each])],
    })),
  };
}

/** The stages under each dimension, review by review, as shares of its themes. */
export function dimensionTable({ reviews, rows }: ProfileTable<UnderDimension>): ChartTable {
  const say = countryWords().country.profile;
  return {
    corner: say.corner.dimension,
    columns: reviews.map(({ wave, year }) => ({
      key: String(wave),
      name: String(year),
      of: "drawing",
    })),
    rows: rows.map(({ code, name, cells }) => ({
      key: code,
      name: `${code} ${name}`,
      isLit: false,
      cells: cells.map(({ counts, placed, asked }) => ({
        text: say.under(placed, asked),
        spoken: `${say.under(placed, asked)}: ${say.underWords(
          counts.flatMap((n, at) => (n === 0 ? [] : [{ stage: words.stage(stageAt(at + 1)), n }])),
        )}`,
        ...(placed > 0 && { drawing: { kind: "shares", counts } as const }),
      })),
    })),
  };
}

/** The country's stage in each theme beside the middle of its group, with how many have one. */
export function besideTable({ review, group, themes }: BesideGroup, name: string): StageTable {
  const say = countryWords().figures.beside;
  return {
    corner: countryWords().country.profile.corner.theme,
    columns: [
      { key: "own", name, note: say.own(review), of: "stage" },
      { key: "group", name: group, note: say.middle, of: "stage" },
      { key: "n", name: say.n, of: "words" },
    ],
    rows: themes.map(({ code, name: theme, parent, own, group: middle }, i) => ({
      key: code,
      name: theme,
      ...(parent.code !== themes[i - 1]?.parent.code && {
        heading: `${parent.code} ${parent.name}`,
      }),
      cells: [bare(own), middleOf(middle), nOf(middle)],
    })),
  };
}

function middleOf(cell: Cell): StageCell {
  if (cell.kind === "group") return { kind: "stage", ...cell.median };
  return cell.kind === "dimension" ? { kind: "notAssessed" } : cell;
}

/** Of how many countries the middle is. */
export function nOf(cell: Cell): string {
  return "n" in cell ? countryWords().figures.beside.nOf(cell.n) : "0";
}

function reviewColumn(review: CountryReview): StageColumn {
  const say = countryWords().country.profile;
  const note = say.columnNote(review);
  return {
    key: String(review.wave),
    name: say.column(review),
    note: review.status === "named" ? note : `${note}, ${say.withheld}`,
    of: "stage",
  };
}

function bare(cell: CountryCell): StageCell {
  return cell.kind === "stage" ? { kind: "stage", low: cell.low, high: cell.high } : cell;
}

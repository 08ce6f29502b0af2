import type { Cell } from "../analyses/cells/cell";
import type { HeatmapFigure } from "../analyses/heatmap/heatmap";
import { reached } from "../statistics/description/ordinal";
import { words } from "../words/words";
import { countriesSpokenOf } from "./countriesSpokenOf";

/** How many countries, or under a dimension how many stages, had reached a stage in a column, of those given there. */
interface Count {
  readonly name: string;
  readonly reached: number;
  readonly n: number;
}

/** A column is held against others only where at least this share of the countries has a stage. */
const COMPARABLE = 2 / 3;

/**
 * The sentence that a heatmap's title may say of it: in which columns the most and the fewest of all countries shown had
 * reached the stage asked for, counted, with its n. It never names a country, and never a difference between groups.
 */
export function heatmapFinding(figure: HeatmapFigure): string {
  const { choice, scope, columns } = figure;
  const say = words.heatmap.finding;
  if (scope.published === 0) return say.nobody;
  if (columns.length === 0) return words.scope.noColumns;
  const counts = columns.flatMap((column, i) =>
    countOf(figure, figure.all.cells[i]!, words.heatmap.columnName(choice.level, column)),
  );
  if (counts.length === 0) return say.nothing(scope.published);
  return choice.level === "dimension"
    ? sentenceOfDimensions(figure, counts)
    : sentence(figure, say.reached(choice.threshold, choice.level === "theme"), counts);
}

/** What is counted in a column, if most of the countries have a stage there. */
function countOf({ choice, scope }: HeatmapFigure, cell: Cell, name: string): Count[] {
  if (cell.kind !== "group" && cell.kind !== "dimension") return [];
  if (cell.n < scope.published * COMPARABLE) return [];
  const n = cell.kind === "group" ? cell.n : cell.placed;
  return [{ name, reached: reached(cell.counts, choice.threshold), n }];
}

function sentence(figure: HeatmapFigure, reached: string, counts: readonly Count[]): string {
  const say = words.heatmap.finding;
  const among = say.among[figure.choice.level];
  const { published } = figure.scope;
  const scope = say.of(countriesSpokenOf(figure));
  const whole = counts.length === figure.columns.length;
  const shares = counts.map(shareOf);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const count = (of: readonly Count[]) => say.count(of[0]!.reached, of[0]!.n, published);
  if (counts.length === 1) return say.one(scope, reached, count(counts), counts[0]!.name);
  const columns = columnsSpokenOf(figure);
  if (high === 0) return say.none(scope, reached, columns, whole);
  if (low === high) {
    return alike(counts, low).length === counts.length
      ? say.even(scope, reached, count(counts), whole)
      : say.evenShares(scope, reached, whole);
  }
  const said = (share: number) => {
    const of = alike(counts, share);
    return { count: count(of), names: named(of, among.many) };
  };
  return say.span(scope, reached, said(high), said(low), {
    columns,
    sameN: counts.every(({ n }) => n === counts[0]!.n),
    whole,
  });
}

function sentenceOfDimensions(figure: HeatmapFigure, counts: readonly Count[]): string {
  const say = words.heatmap.finding;
  const { threshold } = figure.choice;
  const scope = say.in(countriesSpokenOf(figure));
  const shares = counts.map(shareOf);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const said = (share: number) => {
    const of = alike(counts, share);
    return {
      count: say.stagesOf(of[0]!.reached, of[0]!.n),
      names: named(of, say.among.dimension.many),
    };
  };
  const among = {
    columns: columnsSpokenOf(figure),
    whole: counts.length === figure.columns.length,
  };
  if (high === 0) return say.noStages(scope, threshold, among);
  return low === high
    ? say.stagesEven(scope, threshold, said(high), { ...among, alone: counts.length === 1 })
    : say.stagesSpan(scope, threshold, said(high), said(low), among);
}

/** Which columns are held against one another: never more of them than are shown. */
function columnsSpokenOf({ choice, parents }: HeatmapFigure): string {
  const say = words.heatmap.finding;
  const { level, under, edition, comparability } = choice;
  const part = parents.find(({ code }) => code === under);
  return say.shown(
    say.among[level].one,
    part === undefined ? under : say.part(part),
    edition === "" ? comparability : "",
  );
}

const shareOf = ({ reached, n }: Count) => reached / n;

/** The columns with a share, and with the same count behind it: a sentence gives one count for all. */
function alike(counts: readonly Count[], share: number): Count[] {
  const tied = counts.filter((count) => shareOf(count) === share);
  return tied.filter(({ n }) => n === tied[0]!.n);
}

function named(counts: readonly Count[], columns: string): string {
  const say = words.heatmap.finding;
  return counts.length <= 2
    ? say.names(counts.map(({ name }) => name))
    : say.several(counts.length, columns);
}

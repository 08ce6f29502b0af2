import type { GroupCell, HeatmapFigure, Share } from "../analyses/heatmap";
import { reached } from "../statistics/description/ordinal";
import { words } from "../words/words";

/** How many countries had reached a stage in a column, of those that were given one there. */
interface Count {
  readonly name: string;
  readonly reached: number;
  readonly n: number;
}

/** A column is held against others only where at least this share of the countries has a stage. */
const COMPARABLE = 2 / 3;

/** Past this share one method, edition or group speaks for all, and the sentence names it. */
const CONCENTRATED = 2 / 3;

/**
 * The sentence that a heatmap's title may say of it: in which columns the most and the fewest of all
 * countries shown had reached Established (Formative where none had), counted, with its n. It never
 * names a country, and never a difference between groups.
 */
export function heatmapFinding(figure: HeatmapFigure): string {
  const say = words.heatmap.finding;
  const cells = comparable(figure);
  if (cells.length === 0) return say.nothing(figure.scope.published);
  const stage = cells.some(([, cell]) => reached(cell.counts, 3) > 0) ? 3 : 2;
  const counts = cells.map(([name, cell]) => ({
    name,
    reached: reached(cell.counts, stage),
    n: cell.n,
  }));
  return sentence(
    figure,
    say.reached(words.stageName(stage), figure.choice.edition === ""),
    counts,
  );
}

function sentence(figure: HeatmapFigure, reached: string, counts: readonly Count[]): string {
  const say = words.heatmap.finding;
  const scope = scopeOf(figure);
  const whole = counts.length === figure.columns.length;
  const shares = counts.map(shareOf);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const count = (of: readonly Count[]) =>
    say.count(of[0]!.reached, of[0]!.n, figure.scope.published);
  if (counts.length === 1) return say.one(scope, reached, count(counts), counts[0]!.name);
  if (low === high) {
    return alike(counts, low).length === counts.length
      ? say.even(scope, reached, count(counts), whole)
      : say.evenShares(scope, reached, whole);
  }
  const said = (share: number) => {
    const of = alike(counts, share);
    return { count: count(of), names: named(figure, of) };
  };
  return say.span(scope, reached, said(high), said(low), {
    columns: figure.choice.edition === "" ? say.theme : say.factor,
    sameN: counts.every(({ n }) => n === counts[0]!.n),
    whole,
  });
}

const shareOf = ({ reached, n }: Count) => reached / n;

/** The columns with a share, and with the same count behind it: a sentence gives one count for all. */
function alike(counts: readonly Count[], share: number): Count[] {
  const tied = counts.filter((count) => shareOf(count) === share);
  return tied.filter(({ n }) => n === tied[0]!.n);
}

function comparable({ all, columns, scope }: HeatmapFigure): [string, GroupCell][] {
  return columns.flatMap(({ name }, i): [string, GroupCell][] => {
    const cell = all.cells[i]!;
    return cell.kind === "group" && cell.n >= scope.published * COMPARABLE ? [[name, cell]] : [];
  });
}

function named({ choice }: HeatmapFigure, counts: readonly Count[]): string {
  const say = words.heatmap.finding;
  if (counts.length <= 2) return say.names(counts.map(({ name }) => name));
  return say.several(counts.length, choice.edition === "" ? say.themes : say.factors);
}

function scopeOf(figure: HeatmapFigure): string {
  const { choice, scope } = figure;
  return words.heatmap.finding.scope(
    scope.published,
    choice.edition === "" ? null : choice.edition,
    concentration(figure),
  );
}

function concentration({ choice, scope, rows }: HeatmapFigure): string | null {
  const say = words.heatmap.finding;
  const over = (shares: readonly Share[]) =>
    shares.find(({ n }) => n > scope.published * CONCENTRATED);
  const groups = rows.flatMap(({ name, published }) =>
    name === null ? [] : [{ name, n: published }],
  );
  const group = choice.rows === "groups" ? over(groups) : undefined;
  const method = over(scope.methods);
  const edition = choice.edition === "" ? over(scope.editions) : undefined;
  const parts = [
    group && say.by(group.n, scope.published, { group: group.name }),
    method && say.by(method.n, scope.published, { method: method.name }),
    edition && say.by(edition.n, scope.published, { edition: edition.name }),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? words.list(parts) : null;
}

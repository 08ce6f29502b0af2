import type { HeatmapFigure } from "../analyses/heatmap/heatmap";
import type { Share } from "../analyses/scope";
import { words } from "../words/words";

/** Past this share one method, edition or group speaks for all, and the sentence names it. */
const CONCENTRATED = 2 / 3;

/**
 * Whom a heatmap's sentence speaks of: how many countries with which published review, and who supplies more than two
 * thirds of them, where that is not what was asked for.
 */
export function countriesSpokenOf({ choice, scope, rows }: HeatmapFigure): string {
  const { filter, edition } = choice;
  const say = words.scope;
  const over = (shares: readonly Share[]) =>
    shares.find(({ n }) => n > scope.published * CONCENTRATED);
  const isOneGroup = filter.within === choice.grouping;
  const group = isOneGroup ? undefined : over(groupsOf(choice.rows, rows));
  const method = filter.method === "" ? over(scope.methods) : undefined;
  const isOneEdition = edition !== "" || filter.edition !== "";
  const by = isOneEdition ? undefined : over(scope.editions);
  const parts = [
    group && say.by(group.n, scope.published, { group: group.name }),
    method && say.by(method.n, scope.published, { method: method.name }),
    by && say.by(by.n, scope.published, { edition: by.name }),
  ].filter((part) => part !== undefined);
  const spokenOf = { ...filter, edition: edition || filter.edition };
  return say.countries(scope.published, spokenOf, parts);
}

/** How many countries of each group count with a published review, be the rows groups or countries. */
function groupsOf(kind: HeatmapFigure["choice"]["rows"], rows: HeatmapFigure["rows"]): Share[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = kind === "groups" ? row.name : row.group;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + row.published);
  }
  return [...counts].map(([name, n]) => ({ name, n }));
}

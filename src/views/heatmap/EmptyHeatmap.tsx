import { Link } from "react-router";
import { filtersSet } from "../../analyses/filtersLeft";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import type { HeatmapChoice } from "../../analyses/heatmap/heatmapChoice";
import { words } from "../../words/words";
import { UNFILTERED } from "../scope/filterAddress";

/** Said in place of a heatmap that has nothing to show: why, and the way back. */
export function EmptyHeatmap({
  figure: { choice, scope },
  searchOf,
}: {
  readonly figure: HeatmapFigure;
  readonly searchOf: (changed: Partial<HeatmapChoice>) => string;
}) {
  const say = words.scope;
  const isFiltered = filtersSet(choice.filter).length > 0 || choice.comparability !== "";
  return (
    <div className="empty" role="status">
      <p>
        <strong>{scope.published === 0 ? say.nobody : say.noColumns}</strong>
      </p>
      {contradictions(choice).map((contradiction) => (
        <p key={contradiction}>{contradiction}</p>
      ))}
      {isFiltered && (
        <p>
          {say.undo}{" "}
          <Link to={{ search: searchOf(UNFILTERED) }} preventScrollReset>
            {say.clear}
          </Link>
        </p>
      )}
    </div>
  );
}

/** What no review can be, as it is asked for. */
function contradictions({ edition, filter }: HeatmapChoice): string[] {
  const say = words.scope;
  const { from, to, edition: by } = filter;
  return [
    ...(to !== 0 && from > to ? [say.neverYears(from, to)] : []),
    ...(edition !== "" && by !== "" && edition !== by ? [say.twoEditions(edition, by)] : []),
  ];
}

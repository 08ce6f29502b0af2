import { memo } from "react";
import { boundsAt } from "../../analyses/cells/groupBounds";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { kindsShown } from "../../analyses/heatmap/kindsShown";
import { words } from "../../words/words";
import { StageKey } from "../figure/StageKey";
import { SIGNS, Track } from "./HeatmapCell";

/** The stages in order, then apart from them the other looks that some cell has. */
export const StageLegend = memo(function StageLegend({
  figure,
}: {
  readonly figure: HeatmapFigure;
}) {
  const say = words.heatmap.legend;
  const kinds = kindsShown(figure);
  const signs = [
    ...(kinds.has("few") ? [{ look: "few", sign: "n", name: say.few }] : []),
    ...(["notAssessed", "noReview", "notInEdition", "withheld"] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ ...SIGNS[kind], name: say[kind] })),
  ];
  return (
    <section className="legend" aria-label={say.heading}>
      <StageKey />
      <ul>
        <li>
          <span className="face stage-2-3">2–3</span> {say.between}
        </li>
        {signs.map(({ look, sign, name }) => (
          <li key={look}>
            <span className={`face ${look}`}>{sign}</span> {name}
          </li>
        ))}
        {figure.choice.shown === "index" && (kinds.has("group") || kinds.has("dimension")) && (
          <li>
            <span className="face index">2.3</span> {say.index}
          </li>
        )}
        {figure.compared.length > 1 && (
          <>
            <li>
              <span className="face difference up-one">▲1</span> {say.up}
            </li>
            <li>
              <span className="face difference down-one">▼1</span> {say.down}
            </li>
          </>
        )}
        {figure.rows.some((row) => boundsAt(row, 0, figure.choice.threshold) !== null) && (
          <li>
            <span className="face summed">
              <Track bounds={{ lo: 4, hi: 7, of: 10 }} />
            </span>{" "}
            {say.bounds(figure.choice.threshold)}
          </li>
        )}
      </ul>
      <p className="in-light">{say.light}</p>
      <p className="in-dark">{say.dark}</p>
    </section>
  );
});

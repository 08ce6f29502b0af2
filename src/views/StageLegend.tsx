import type { HeatmapFigure } from "../analyses/heatmap";
import { STAGES } from "../model/stage";
import { words } from "../words/words";
import { SIGNS, Track } from "./HeatmapCell";

/** The stages in order, then apart from them the other looks that a cell can have; withheld where one is. */
export function StageLegend({ figure }: { readonly figure: HeatmapFigure }) {
  const say = words.heatmap.legend;
  const isWithheld = figure.rows.some(({ cells }) => cells.some(({ kind }) => kind === "withheld"));
  const signs = [
    ...(figure.choice.rows === "groups" ? [{ look: "few", sign: "n", name: say.few }] : []),
    ...(["notAssessed", "noReview", "notInEdition"] as const).map((kind) => ({
      ...SIGNS[kind],
      name: say[kind],
    })),
    ...(isWithheld ? [{ ...SIGNS.withheld, name: say.withheld }] : []),
  ];
  return (
    <section className="legend" aria-label={say.heading}>
      <ol>
        {STAGES.map(({ value, name }) => (
          <li key={value}>
            <span className={`face stage-${value}`}>{value}</span> {name}
          </li>
        ))}
      </ol>
      <ul>
        <li>
          <span className="face stage-2-3">2–3</span> {say.between}
        </li>
        {signs.map(({ look, sign, name }) => (
          <li key={look}>
            <span className={`face ${look}`}>{sign}</span> {name}
          </li>
        ))}
        {figure.rows.some(({ bounds }) => bounds !== null) && (
          <li>
            <span className="face summed">
              <Track bounds={{ lo: 4, hi: 7, of: 10 }} />
            </span>{" "}
            {say.bounds}
          </li>
        )}
      </ul>
      <p className="in-light">{say.light}</p>
      <p className="in-dark">{say.dark}</p>
    </section>
  );
}

import { STAGES } from "../model/stage";
import { words } from "../words/words";
import { SIGNS } from "./HeatmapCell";

/** The stages in order, then apart from them the other looks that a cell can have. */
export function StageLegend({ groups }: { readonly groups: boolean }) {
  const say = words.heatmap.legend;
  const signs = [
    ...(groups ? [{ look: "few", sign: "n", name: say.few }] : []),
    ...(["notAssessed", "noReview", "notInEdition"] as const).map((kind) => ({
      ...SIGNS[kind],
      name: say[kind],
    })),
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
      </ul>
      <p className="in-light">{say.light}</p>
      <p className="in-dark">{say.dark}</p>
    </section>
  );
}

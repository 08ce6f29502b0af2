import { STAGES } from "../../model/stage";

/** The five stages in order, each on its colour. */
export function StageKey() {
  return (
    <ol className="stage-key">
      {STAGES.map(({ value, name }) => (
        <li key={value}>
          <span className={`face stage-${value}`}>{value}</span> {name}
        </li>
      ))}
    </ol>
  );
}

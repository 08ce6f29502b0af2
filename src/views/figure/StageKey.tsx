import { STAGES } from "../../model/stage";
import { StagesLink } from "../StagesLink";

/** The five stages in order, each on its colour, and where to read what they mean. */
export function StageKey() {
  return (
    <div className="stage-key">
      <ol>
        {STAGES.map(({ value, name }) => (
          <li key={value}>
            <span className={`face stage-${value}`}>{value}</span> {name}
          </li>
        ))}
      </ol>
      <StagesLink />
    </div>
  );
}

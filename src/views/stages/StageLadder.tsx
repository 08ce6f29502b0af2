import { STAGES } from "../../model/stage";
import { stagesWords } from "../../words/stagesWords";

/** The five stages as steps, each with its name and a few words: side by side where there is room, else one below the other. */
export function StageLadder() {
  const say = stagesWords().page.ladder;
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{say.heading}</h2>
      <figure className="ladder">
        <ol>
          {STAGES.map(({ value, name }) => (
            <li key={value}>
              <div>
                <strong>{name}</strong>
                <span>{say.brief[value]}</span>
              </div>
              <div className={`step stage-${value}`} />
            </li>
          ))}
        </ol>
        <figcaption>{say.caption}</figcaption>
      </figure>
    </section>
  );
}

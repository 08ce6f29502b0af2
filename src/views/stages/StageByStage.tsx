import { STAGES } from "../../model/stage";
import { stagesWords } from "../../words/stagesWords";
import { Sources } from "../Sources";
import { MODEL } from "./modelPages";

/** Each stage: what the model means by it, and an example of this site's own. */
export function StageByStage() {
  const say = stagesWords().page.each;
  return (
    <section aria-labelledby="each">
      <h2 id="each">{say.heading}</h2>
      <p>{say.what}</p>
      {STAGES.map(({ value, name, meaning }) => (
        <article key={value} className="stage-told">
          <h3>
            <span className={`face stage-${value}`}>{value}</span> {name}
          </h3>
          <dl>
            <dt>{say.meaning}</dt>
            <dd>{meaning}</dd>
            <dt>{say.example}</dt>
            <dd>{say.examples[value]}</dd>
          </dl>
        </article>
      ))}
      <Sources pages={[[say.source, MODEL]]} />
    </section>
  );
}

/** What it means that something is placed between two stages. */
export function Between() {
  const say = stagesWords().page.between;
  return (
    <section aria-labelledby="between">
      <h2 id="between">{say.heading}</h2>
      <p>{say.text}</p>
      <p>
        <span className="face stage-2-3">2–3</span> {say.drawn}
      </p>
      <Sources pages={[[stagesWords().page.each.source, MODEL]]} />
    </section>
  );
}

/** What stages must not be taken for. */
export function NotMarks() {
  const say = stagesWords().page.not;
  return (
    <section aria-labelledby="not">
      <h2 id="not">{say.heading}</h2>
      {say.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

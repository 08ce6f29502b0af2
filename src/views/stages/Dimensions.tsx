import type { Columns } from "../../analyses/cells/columns";
import { stagesWords } from "../../words/stagesWords";
import { Sources } from "../Sources";
import { MODEL } from "./modelPages";

/** The dimensions of the current edition: what each asks, in words of this site, and its factors by their names. */
export function Dimensions({
  factors: { columns, parents },
  aspects,
}: {
  readonly factors: Columns;
  readonly aspects: number;
}) {
  const say = stagesWords().model;
  return (
    <section aria-labelledby="dimensions">
      <h2 id="dimensions">{say.heading}</h2>
      <p>{say.what(columns.length, aspects)}</p>
      {parents.map(({ code, name }) => (
        <article key={code}>
          <h3>{name}</h3>
          {say.asks(code) !== undefined && <p>{say.asks(code)}</p>}
          <p className="small">
            {say.factors(
              columns.filter(({ parent }) => parent === code).map((factor) => factor.name),
            )}
          </p>
        </article>
      ))}
      <Sources pages={[[say.source, MODEL]]} />
    </section>
  );
}

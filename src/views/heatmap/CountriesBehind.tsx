import type { Band } from "../../analyses/heatmap/cellStory";
import { words } from "../../words/words";
import { Reason, StageFace } from "../figure/StageFace";

/** The countries of a row, by the stage that they were given in a column, or the reason for none. */
export function CountriesBehind({ bands }: { readonly bands: readonly Band[] }) {
  const say = words.story;
  return (
    <>
      <h3>{say.members}</h3>
      <dl className="bands">
        {bands.map(({ at, countries }) => (
          <div key={JSON.stringify(at)}>
            <dt>
              {at.kind === "stage" ? (
                <>
                  <StageFace stage={at} /> {say.stage(at)}
                </>
              ) : at.kind === "counted" ? (
                say.reasons.counted
              ) : (
                <Reason kind={at.kind} />
              )}{" "}
              <span className="aside">{say.countries(countries.length)}</span>
            </dt>
            <dd>{countries.map(say.member).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

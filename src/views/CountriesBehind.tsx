import type { Band } from "../analyses/cellStory";
import { words } from "../words/words";
import { Reason, StageFace } from "./StageFace";

/** The countries of a row, by the stage that they were given in a column, or the reason for none. */
export function CountriesBehind({
  bands,
  edition,
}: {
  readonly bands: readonly Band[];
  /** The edition whose reviews alone count; empty for all. */
  readonly edition: string;
}) {
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
              ) : at.kind === "noReview" && edition !== "" ? (
                words.heatmap.noReviewSection(edition)
              ) : (
                <Reason kind={at.kind} />
              )}{" "}
              <span className="aside">{say.countries(countries.length)}</span>
            </dt>
            <dd>{countries.join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

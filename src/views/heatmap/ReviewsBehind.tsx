import type { ReviewBehind } from "../../analyses/heatmap/cellStory";
import { words } from "../../words/words";
import { Reason, StageFace } from "../figure/StageFace";

/** The reviews behind a country's cell, each with its stage and the parts that it is made of. */
export function ReviewsBehind({
  reviews,
  isDimension,
}: {
  readonly reviews: readonly ReviewBehind[];
  readonly isDimension: boolean;
}) {
  const say = words.story;
  const editions = new Set(reviews.map(({ edition }) => edition));
  return (
    <>
      {editions.size > 1 && <p>{say.several}</p>}
      <div className="reviews">
        {reviews.map((review) => (
          <Review key={review.id} review={review} isDimension={isDimension} />
        ))}
      </div>
    </>
  );
}

function Review({
  review,
  isDimension,
}: {
  readonly review: ReviewBehind;
  readonly isDimension: boolean;
}) {
  const say = words.story;
  const { year, edition, method, stage, computed, report, agreed, items } = review;
  return (
    <article>
      <h3>{say.review(year, edition, method)}</h3>
      {agreed !== null && <p>{say.agreed[agreed]}</p>}
      {isDimension ? (
        <p className="aside">{say.dimension}</p>
      ) : (
        <p>
          {stage === null && items.length === 0 ? (
            <Reason kind="notInEdition" />
          ) : (
            <>
              <StageFace stage={stage} /> {stage === null ? say.none : say.stage(stage)}
            </>
          )}
        </p>
      )}
      {stage !== null && computed && <p className="aside">{say.computed}</p>}
      {stage !== null && <p>{say.meaning(stage)}</p>}
      {items.length > 0 && (
        <table>
          <caption>{say.items}</caption>
          <thead>
            <tr>
              <th scope="col">{say.item}</th>
              <th scope="col">{say.placed}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ code, level, name, stage: own, computed: workedOut }) => (
              <tr key={code}>
                <th scope="row">
                  {code} {name} <span className="aside">{say.level[level]}</span>
                </th>
                <td>
                  <StageFace stage={own} /> <span>{own === null ? say.none : say.stage(own)}</span>
                  {own !== null && workedOut && <span className="aside"> {say.workedOut}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{report === null ? say.noReport : <a href={report}>{say.report}</a>}</p>
    </article>
  );
}

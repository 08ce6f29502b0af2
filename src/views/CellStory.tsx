import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import type { Band, ReviewBehind, CellStory as Story } from "../analyses/cellStory";
import { type HeatmapFigure, type HeatmapRow, THRESHOLDS } from "../analyses/heatmap";
import { saysTooLittle } from "../disclosure/bounds";
import type { StageRange } from "../model/stage";
import { words } from "../words/words";
import { SIGNS, stageClass } from "./HeatmapCell";
import type { Opened } from "./openedCell";
import { rowName } from "./rowName";

/** What stands behind the cell that the address names, in a panel below the heatmap; takes the focus when it opens. */
export function CellStory({
  figure,
  story,
  place,
  close,
}: {
  readonly figure: HeatmapFigure;
  readonly story: Story;
  /** The row, and the number of the column. */
  readonly place: Opened;
  /** The query of the address without the panel. */
  readonly close: string;
}) {
  const say = words.story;
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const { row, column } = place;
  const title = say.of(rowName(figure, row), figure.columns[column]!.name);
  useEffect(() => {
    if (title !== "") heading.current?.focus();
  }, [title]);
  // Back to where the reader came from.
  const leave = async () => {
    await navigate({ search: close }, { preventScrollReset: true });
    document.querySelector<HTMLElement>(`td[data-place="${placeOf(figure, place)}"]`)?.focus();
  };
  return (
    <section
      className="story"
      aria-labelledby="story"
      onKeyDown={({ key }) => {
        if (key === "Escape") void leave();
      }}
    >
      <h2 id="story" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {story.kind === "country" ? (
        <Reviews reviews={story.reviews} />
      ) : (
        <>
          <Bands bands={story.bands} />
          <BoundsOf row={row} column={column} />
        </>
      )}
      <p>
        <button type="button" onClick={() => void leave()}>
          {say.close}
        </button>
      </p>
    </section>
  );
}

/** Where a cell stands in the table, as its cells say it. */
function placeOf({ rows }: HeatmapFigure, { row, column }: Opened): string {
  const at = rows.findIndex(({ key }) => key === row.key);
  return `${at < 0 ? rows.length : at} ${column}`;
}

function Reviews({ reviews }: { readonly reviews: readonly ReviewBehind[] }) {
  const say = words.story;
  if (reviews.length === 0) return <p>{say.nothing}</p>;
  const editions = new Set(reviews.map(({ edition }) => edition));
  return (
    <>
      {editions.size > 1 && <p>{say.several}</p>}
      <div className="reviews">
        {reviews.map((review) => (
          <Review key={review.id} review={review} />
        ))}
      </div>
    </>
  );
}

function Review({ review }: { readonly review: ReviewBehind }) {
  const say = words.story;
  const { year, edition, method, stage, computed, report, items } = review;
  return (
    <article>
      <h3>{say.review(year, edition, method)}</h3>
      <p>
        <Face stage={stage} /> {stage === null ? say.none : say.stage(stage)}
      </p>
      {computed && <p className="aside">{say.computed}</p>}
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
            {items.map(({ code, level, name, stage: own }) => (
              <tr key={code}>
                <th scope="row">
                  {code} {name} <span className="aside">{say.level[level]}</span>
                </th>
                <td>
                  <Face stage={own} /> <span>{own === null ? say.none : say.stage(own)}</span>
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

function Bands({ bands }: { readonly bands: readonly Band[] }) {
  const say = words.story;
  return (
    <dl className="bands" aria-label={say.members}>
      {bands.map(({ at, countries }) => (
        <div key={JSON.stringify(at)}>
          <dt>
            {at.kind === "stage" ? (
              <>
                <Face stage={at} /> {say.stage(at)}
              </>
            ) : (
              <>
                <span className={`face ${SIGNS[at.kind].look}`} aria-hidden="true">
                  {SIGNS[at.kind].sign}
                </span>{" "}
                {say.reasons[at.kind]}
              </>
            )}{" "}
            <span className="aside">{say.countries(countries.length)}</span>
          </dt>
          <dd>{countries.join(" · ")}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is certain of unpublished reviews, stage by stage. */
function BoundsOf({ row, column }: { readonly row: HeatmapRow; readonly column: number }) {
  const bounds = row.bounds?.[column];
  if (bounds === undefined) return null;
  return (
    <>
      <h3>{words.story.bounds}</h3>
      <ul>
        {THRESHOLDS.map((threshold, i) => (
          <li key={threshold}>
            {saysTooLittle(bounds[i]!)
              ? `${words.stageName(threshold)}: ${words.heatmap.cell.tooLittle}`
              : words.heatmap.cell.bounds(bounds[i]!, threshold)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Face({ stage }: { readonly stage: StageRange | null }) {
  const look = stage === null ? SIGNS.notAssessed.look : stageClass(stage);
  return (
    <span className={`face ${look}`} aria-hidden="true">
      {stage === null ? SIGNS.notAssessed.sign : words.stageShort(stage)}
    </span>
  );
}

import { useCallback, useEffect, useRef } from "react";
import { Link, useNavigate } from "react-router";
import { THRESHOLDS } from "../../analyses/cells/thresholds";
import type { CellStory as Story } from "../../analyses/heatmap/cellStory";
import type { HeatmapFigure, HeatmapRow } from "../../analyses/heatmap/heatmap";
import { saysTooLittle } from "../../disclosure/bounds";
import { words } from "../../words/words";
import { countryPath } from "../countries/countryPath";
import { CountriesBehind } from "./CountriesBehind";
import { cellSentence } from "./cellSentence";
import { cellOf } from "./gridCells";
import { walkedRows } from "./HeatmapTable";
import type { Opened } from "./openedCell";
import { ReviewsBehind } from "./ReviewsBehind";
import { rowName } from "./rowName";

/** What stands behind the cell that the address names, in a panel below the heatmap; takes the focus when it opens. */
export function CellStory({
  figure,
  story,
  place,
  mark,
  close,
}: {
  readonly figure: HeatmapFigure;
  readonly story: Story;
  /** The row, and the number of the column. */
  readonly place: Opened;
  /** Release and synthetic: what a panel that is cut out still says. */
  readonly mark: string;
  /** The query of the address without the panel. */
  readonly close: string;
}) {
  const say = words.story;
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const { row, column } = place;
  const name = words.heatmap.columnName(figure.choice.level, figure.columns[column]!);
  const title = say.of(rowName(figure, row), name);
  // Of a row that is compared, too, it is the cell that was opened, not its copy.
  const opener = useRef<string>(undefined);
  useEffect(() => {
    const opened = document.activeElement && cellOf(document.activeElement);
    if (opened) opener.current = opened.dataset.place;
    if (title !== "") heading.current?.focus();
  }, [title]);
  const own = placeOf(figure, place);
  const back = useCallback(() => {
    const at = opener.current ?? own;
    document.querySelector<HTMLElement>(`td[data-place="${at}"]`)?.focus();
  }, [own]);
  // However the panel goes, by Back too: a focus that went with it returns to the cell.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) back();
    },
    [back],
  );
  // Back to where the reader came from.
  const leave = async () => {
    await navigate({ search: close }, { preventScrollReset: true, replace: true });
    back();
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
      <p>{cellSentence(figure, row, column)}</p>
      <p className="aside">{mark}</p>
      {story.kind === "country" ? (
        <>
          <ReviewsBehind
            reviews={story.reviews}
            isDimension={figure.choice.level === "dimension"}
          />
          {row.review !== null && (
            <p>
              <Link to={countryPath(row.key)}>{say.country(rowName(figure, row))}</Link>
            </p>
          )}
        </>
      ) : (
        <>
          <CountriesBehind bands={story.bands} />
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

/** Where a cell stands in the table, as its cells say it; a row that is compared stands on top, too. */
function placeOf(figure: HeatmapFigure, { row, column }: Opened): string {
  return `${walkedRows(figure).findLastIndex(({ key }) => key === row.key)} ${column}`;
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

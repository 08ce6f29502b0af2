import { type ReactNode, useMemo, useState } from "react";
import { useHref } from "react-router";
import { resultChart } from "../../analyses/resultChart";
import type { ConsoleAnswer } from "../../engine/console";
import type { ConsoleCell } from "../../engine/consoleColumns";
import type { Release } from "../../queries/release";
import { sqlWords } from "../../words/sqlWords";
import { words } from "../../words/words";
import { Chart } from "../figure/Chart";
import { marksOf, stampOf } from "../figure/marks";
import { type Outcome, OutcomeSaid, saved } from "../figure/Outcome";
import { RowsTable } from "../figure/RowsTable";
import { saveResultCsv, saveResultParquet } from "./sqlFiles";
import { sqlFragment } from "./sqlFragment";
import type { Answered } from "./useSqlRun";

/** Rows that are drawn at once. */
const STEP = 200;

/** Characters of a cell that are drawn; files have all of them. */
const MOST_SHOWN = 300;

/** A result as a table, as files and as a quick chart. */
export function SqlResult({
  answered,
  release,
}: {
  readonly answered: Answered;
  readonly release: Release;
}) {
  const { answer } = answered;
  return (
    <>
      {answer.rows.length === 0 ? <p>{sqlWords().result.none}</p> : <ResultTable answer={answer} />}
      <ResultFiles answered={answered} release={release} />
      <QuickChart answer={answer} release={release} />
    </>
  );
}

function ResultTable({ answer: { columns, rows } }: { readonly answer: ConsoleAnswer }) {
  const say = sqlWords().result;
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <RowsTable
        caption={say.caption}
        columns={columns.map(({ name, type, kind }) => ({
          name,
          type,
          isFigures: kind === "integer?" || kind === "number?",
        }))}
        rows={rows.slice(0, shown)}
        cellOf={cellShown}
      />
      {shown < rows.length && (
        <p>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {say.more(shown, rows.length)}
          </button>
        </p>
      )}
    </>
  );
}

function cellShown(cell: ConsoleCell): ReactNode {
  if (cell === null) return <em className="null">{sqlWords().result.null}</em>;
  const text = String(cell);
  return text.length > MOST_SHOWN ? `${[...text].slice(0, MOST_SHOWN).join("")}…` : text;
}

function ResultFiles({
  answered,
  release,
}: {
  readonly answered: Answered;
  readonly release: Release;
}) {
  const href = useHref({ pathname: "/data/sql/", hash: sqlFragment(answered.sql) });
  const [outcome, setOutcome] = useState<Outcome>();
  const say = sqlWords().result;
  const save = (work: () => Promise<string>) => () => void saved(work, say.failed).then(setOutcome);
  return (
    <section className="take" aria-label={words.take.heading}>
      <span className="take-name">{words.take.heading}</span>
      <button type="button" onClick={save(() => saveResultCsv(answered, release, href))}>
        {say.csv}
      </button>
      <button type="button" onClick={save(() => saveResultParquet(answered, release))}>
        {say.parquet}
      </button>
      <OutcomeSaid outcome={outcome} />
    </section>
  );
}

function QuickChart({
  answer,
  release,
}: {
  readonly answer: ConsoleAnswer;
  readonly release: Release;
}) {
  const say = sqlWords().chart;
  const [isOpen, setOpen] = useState(false);
  const chart = useMemo(() => resultChart(answer), [answer]);
  if ("none" in chart) {
    return (
      <p className="small">
        {chart.none === "repeated" ? say.repeated(chart.column) : say[chart.none]}
      </p>
    );
  }
  const { x, y, left, points, total } = chart;
  const marks = marksOf(release);
  const stamp = [stampOf(release), words.site.release(release.id, release.date)]
    .filter((part) => part !== "")
    .join(" · ");
  return (
    <section className="quick-chart" aria-label={say.heading}>
      <p>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say.hide : say.show}
        </button>
      </p>
      {isOpen && (
        <>
          <h3>{say.says(y, x)}</h3>
          <Chart name="result" rows={{ chart, stamp }} label={say.says(y, x)} />
          <p className="small">
            {[
              say.own,
              ...(points.length < total ? [say.first(points.length, total)] : []),
              ...(left > 0 ? [say.left(left)] : []),
              ...marks,
            ].join(" ")}
          </p>
        </>
      )}
    </section>
  );
}

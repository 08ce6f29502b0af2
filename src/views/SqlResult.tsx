import { useMemo, useState } from "react";
import { resultChart } from "../analyses/resultChart";
import type { ConsoleAnswer } from "../engine/console";
import type { ConsoleCell } from "../engine/consoleColumns";
import type { Release } from "../queries/release";
import { words } from "../words/words";
import { Chart } from "./Chart";
import { marksOf, stampOf } from "./marks";
import { saveResultCsv, saveResultParquet } from "./sqlFiles";
import type { Answered } from "./useSqlRun";

/** Rows that are drawn at once. */
const STEP = 200;

/** Characters of a cell that are drawn; files have all of them. */
const MOST_SHOWN = 300;

/** A result as a table, as files and as a quick chart. */
export function SqlResult({
  answered,
  release,
  href,
}: {
  readonly answered: Answered;
  readonly release: Release;
  /** The link that fills the editor with its text. */
  readonly href: string;
}) {
  const { answer } = answered;
  return (
    <>
      {answer.rows.length === 0 ? <p>{words.sql.result.none}</p> : <ResultTable answer={answer} />}
      <ResultFiles answered={answered} release={release} href={href} />
      <QuickChart answer={answer} release={release} />
    </>
  );
}

function ResultTable({ answer: { columns, rows } }: { readonly answer: ConsoleAnswer }) {
  const say = words.sql.result;
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="rows" tabIndex={0} aria-label={say.caption}>
        <table>
          <caption className="spoken">{say.caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, type, kind }) => (
                <th key={name} scope="col" className={isFigures(kind) ? "figures" : undefined}>
                  {name} <span className="type">{type}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={i}>
                {row.map((cell, j) => (
                  <td
                    key={columns[j]!.name}
                    className={isFigures(columns[j]!.kind) ? "figures" : undefined}
                  >
                    {cell === null ? <em className="null">{say.null}</em> : cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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

function isFigures(kind: string): boolean {
  return kind === "integer?" || kind === "number?";
}

function cellText(cell: Exclude<ConsoleCell, null>): string {
  const text = String(cell);
  return text.length > MOST_SHOWN ? `${[...text].slice(0, MOST_SHOWN).join("")}…` : text;
}

function ResultFiles({
  answered,
  release,
  href,
}: {
  readonly answered: Answered;
  readonly release: Release;
  readonly href: string;
}) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly role: string }>();
  const take = (save: () => Promise<string>) => () => {
    save().then(
      (file) => setOutcome({ text: words.take.started(file), role: "status" }),
      () => setOutcome({ text: words.sql.result.failed, role: "alert" }),
    );
  };
  const say = words.sql.result;
  return (
    <section className="take" aria-label={words.take.heading}>
      <span className="take-name">{words.take.heading}</span>
      <button type="button" onClick={take(() => saveResultCsv(answered, release, href))}>
        {say.csv}
      </button>
      <button type="button" onClick={take(() => saveResultParquet(answered, release))}>
        {say.parquet}
      </button>
      <span role="status">{outcome?.role === "status" ? outcome.text : ""}</span>
      {outcome?.role === "alert" && <span role="alert">{outcome.text}</span>}
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
  const say = words.sql.chart;
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

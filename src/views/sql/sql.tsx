import { useMemo, useRef, useState } from "react";
import { type RouteObject, useLoaderData } from "react-router";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { type Release, release } from "../../queries/release";
import { type TableHeld, tablesHeld } from "../../queries/tablesHeld";
import { sqlWords } from "../../words/sqlWords";
import { DataPath } from "../data/DataPath";
import { SqlField, type SqlFieldHandle } from "./SqlField";
import { SqlOutcome } from "./SqlOutcome";
import { columnsByTable, SqlSchema } from "./SqlSchema";
import { type SqlDraft, useKeptInHistory } from "./sqlDraft";
import { sqlExamples } from "./sqlExamples";
import { useCarried } from "./useCarried";
import { useSqlRun } from "./useSqlRun";

interface SqlPage {
  readonly release: Release;
  readonly held: readonly TableHeld[];
}

/** The page that puts a reader’s own SQL to an engine of its own, the sandbox. */
export function sql(ask: Ask, starter: Starter, sandbox: Starter): RouteObject {
  return {
    path: "data/sql",
    caseSensitive: true,
    handle: { title: sqlWords().page },
    loader: async ({ request: { signal } }): Promise<SqlPage> => {
      const [[made], held] = await Promise.all([
        ask(release, {}, signal),
        ask(tablesHeld, {}, signal),
      ]);
      return { release: made!, held };
    },
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    element: <Sql starter={starter} sandbox={sandbox} draft={{}} />,
  };
}

function Sql({
  starter,
  sandbox,
  draft,
}: {
  readonly starter: Starter;
  readonly sandbox: Starter;
  readonly draft: SqlDraft;
}) {
  const { release, held } = useLoaderData<SqlPage>();
  const [text, setText] = useState(() => draft.text ?? sqlExamples()[0]!.text);
  const field = useRef<SqlFieldHandle>(null);
  const carried = useCarried(field, draft);
  useKeptInHistory({ draft, fill: (kept) => field.current!.fill(kept), release });
  const sqlRun = useSqlRun(sandbox);
  const schema = useMemo(() => namesIn(held), [held]);
  const say = sqlWords();
  const written = (changed: string) => {
    draft.text = changed;
    setText(changed);
    carried.onChange();
  };
  const run = () => {
    carried.onRun();
    sqlRun.run(field.current!.text());
  };
  return (
    <main id="content" className="wide sql">
      <DataPath page={say.page} starter={starter} />
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <noscript>
        <p role="alert">
          {say.noScript} <a href="../">{say.files}</a>.
        </p>
      </noscript>
      <Examples onChoose={(example) => field.current!.fill(example)} />
      <div className="sql-desk">
        <section className="sql-work" aria-labelledby="sql-work">
          <h2 id="sql-work">{say.editor.heading}</h2>
          {carried.said !== null && <p className="carried">{carried.said}</p>}
          <SqlField text={text} schema={schema} onText={written} onRun={run} handle={field} />
          <SqlOutcome sqlRun={sqlRun} sandbox={sandbox} text={text} release={release} onRun={run} />
        </section>
        <SqlSchema held={held} onChoose={(name) => field.current!.insert(name)} />
      </div>
    </main>
  );
}

function Examples({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const say = sqlWords().examples;
  return (
    <section className="sql-examples" aria-labelledby="sql-examples">
      <h2 id="sql-examples">{say.heading}</h2>
      <p className="small">{say.hint}</p>
      <ul>
        {sqlExamples().map(({ asked, text }) => (
          <li key={asked}>
            <button type="button" onClick={() => onChoose(text)}>
              {asked}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesIn(held: readonly TableHeld[]): Record<string, string[]> {
  return Object.fromEntries(
    [...columnsByTable(held)].map(([table, columns]) => [
      table,
      columns.map(({ column }) => column),
    ]),
  );
}

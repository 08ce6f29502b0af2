import { useEffect, useMemo, useRef, useState } from "react";
import { type RouteObject, useLoaderData, useLocation } from "react-router";
import { CONSOLE_LIMITS } from "../../engine/console";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { type Release, release } from "../../queries/release";
import { type TableHeld, tablesHeld } from "../../queries/tablesHeld";
import { words } from "../../words/words";
import { PageLink } from "../shell";
import { SqlField, type SqlFieldHandle } from "./SqlField";
import { SqlOutcome } from "./SqlOutcome";
import { columnsByTable, SqlSchema } from "./SqlSchema";
import { sqlExamples } from "./sqlExamples";
import { carriedBy } from "./sqlLink";
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
    handle: { title: words.sql.page },
    loader: async ({ request: { signal } }): Promise<SqlPage> => {
      const [[made], held] = await Promise.all([
        ask(release, {}, signal),
        ask(tablesHeld, {}, signal),
      ]);
      return { release: made!, held };
    },
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    element: <Sql starter={starter} sandbox={sandbox} />,
  };
}

function Sql({ starter, sandbox }: { readonly starter: Starter; readonly sandbox: Starter }) {
  const { release, held } = useLoaderData<SqlPage>();
  const [text, setText] = useState(() => sqlExamples()[0]!.text);
  const field = useRef<SqlFieldHandle>(null);
  const carried = useCarried(field);
  const sqlRun = useSqlRun(sandbox);
  const schema = useMemo(() => namesIn(held), [held]);
  const say = words.sql;
  const run = () => sqlRun.run(text);
  return (
    <main id="content" className="wide sql">
      <nav className="path" aria-label={say.where}>
        <ol>
          <li>
            <PageLink starter={starter} to="/data/">
              {say.data}
            </PageLink>
          </li>
          <li>
            <span aria-current="page">{say.page}</span>
          </li>
        </ol>
      </nav>
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
          {carried !== null && <p className="carried">{carried}</p>}
          <SqlField text={text} schema={schema} onText={setText} onRun={run} handle={field} />
          <SqlOutcome sqlRun={sqlRun} sandbox={sandbox} text={text} release={release} onRun={run} />
        </section>
        <SqlSchema held={held} onChoose={(name) => field.current!.insert(name)} />
      </div>
    </main>
  );
}

function Examples({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const say = words.sql.examples;
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

/** Fills the field with what a link carries, each time that the address gets another; says what came of it. */
function useCarried(field: React.RefObject<SqlFieldHandle | null>): string | null {
  const { hash } = useLocation();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const carried = carriedBy(hash);
    if (carried === undefined) return;
    const say = words.sql.editor;
    if ("text" in carried) field.current!.fill(carried.text);
    else if (carried.fault === "bad") return setSaid(say.badLink);
    else return setSaid(say.longLink(CONSOLE_LIMITS.characters));
    setSaid(say.fromLink);
  }, [hash, field]);
  return said;
}

function namesIn(held: readonly TableHeld[]): Record<string, string[]> {
  return Object.fromEntries(
    [...columnsByTable(held)].map(([table, columns]) => [
      table,
      columns.map(({ column }) => column),
    ]),
  );
}

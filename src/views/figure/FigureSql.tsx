import { memo, useState } from "react";
import { Link } from "react-router";
import { words } from "../../words/words";
import { sqlFragment } from "../sql/sqlFragment";
import type { FigureFrame } from "./Figure";

/** The questions that a figure was made from: each opens the editor with its SQL, and does not run by itself. */
export const FigureSql = memo(function FigureSql({
  frame: { questions, release },
}: {
  readonly frame: FigureFrame;
}) {
  const [open, setOpen] = useState(false);
  const say = words.take;
  return (
    <details className="figure-sql" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.sql}</summary>
      <p>{say.sqlWhat}</p>
      <ul>
        {open &&
          questions().map(({ name, asked, sql }) => (
            <li key={name}>
              <Link
                to={{ pathname: "/data/sql/", hash: sqlFragment(sql) }}
                reloadDocument={release.own === null}
              >
                {asked}
              </Link>
            </li>
          ))}
      </ul>
    </details>
  );
});

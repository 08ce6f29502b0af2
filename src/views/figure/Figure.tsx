import { memo, type ReactNode, useId, useState } from "react";
import type { Records } from "../../analyses/records";
import type { Release } from "../../queries/release";
import { words } from "../../words/words";
import { FigureSql } from "./FigureSql";
import type { FigureQuestion } from "./figureQuestion";
import { ownMark, previewMark } from "./marks";
import { RowsTable } from "./RowsTable";
import { TakeAway } from "./TakeAway";

/** What every figure carries, whatever it shows. */
export interface FigureFrame {
  /** The finding, a sentence. */
  readonly title: string;
  /** What is shown, of whom. */
  readonly subtitle: string;
  /** What stands below the picture; the first says of how many, in which years. */
  readonly notes: readonly string[];
  readonly release: Release;
  readonly records: Records;
  readonly headings: readonly string[];
  readonly tableCaption: string;
  /** The page and query that bring this very figure back. */
  readonly link: { readonly pathname: string; readonly search: string; readonly hash?: string };
  /** The first part of a file's name. */
  readonly file: string;
  /** The questions that it was made from; the first is the one that its rows are of. */
  readonly questions: () => readonly FigureQuestion[];
  /** The rows that it was made from, or all that there are. */
  readonly everything?: Everything;
  /** Draws it as one self-contained SVG text that names a permalink. */
  readonly picture: (link: string) => Promise<string>;
}

/** More rows than a figure shows, as a file of their own. */
export interface Everything {
  /** What the button that saves it says. */
  readonly button: string;
  readonly title: (rows: number) => string;
  readonly subtitle: string;
  readonly file: string;
  readonly records: () => Promise<Records>;
}

/** A picture in its frame: finding above, evidence below, the same rows as a table and as a file. */
export function Figure({
  frame,
  heading: Heading,
  children,
  controls,
  further,
  part,
}: {
  readonly frame: FigureFrame;
  readonly heading: "h1" | "h2";
  readonly children: ReactNode;
  readonly controls?: ReactNode;
  /** The part of the page that it is, which an address can lead to. */
  readonly part?: string;
  /** What follows the notes: where to read on. */
  readonly further?: ReactNode;
}) {
  const id = useId();
  const { title, subtitle, notes, release } = frame;
  return (
    <section className="figure" id={part} aria-labelledby={id}>
      <Heading id={id} className="finding">
        {title}
      </Heading>
      <p className="subtitle">{subtitle}</p>
      {controls}
      {children}
      <div className="notes">
        <Notes notes={notes} isFolded={Heading === "h2"} />
        <p>
          {words.site.release(release.id, release.date)}.{" "}
          {release.synthetic === 1 && <strong>{words.site.syntheticShort}.</strong>}{" "}
          <strong>{ownMark(release) ?? previewMark(release)}</strong>
        </p>
        {further}
      </div>
      <TakeAway key={`${frame.link.pathname}${frame.link.search}`} frame={frame} figure={id} />
      <FigureSql frame={frame} />
      <Rows frame={frame} />
    </section>
  );
}

/** What has to be known: of whom it speaks always in view; how to read it, below the first figure of a page, on demand. */
function Notes({
  notes,
  isFolded,
}: {
  readonly notes: readonly string[];
  readonly isFolded: boolean;
}) {
  const [first, ...others] = notes.map((note) => <p key={note}>{note}</p>);
  if (!isFolded || others.length < 2) return [first, ...others];
  return (
    <>
      {first}
      <details className="how">
        <summary>{words.figure.howToRead}</summary>
        {others}
      </details>
    </>
  );
}

/** The same rows as a table: there in a page that came drawn, made anew only for one who opens it. */
const Rows = memo(function Rows({ frame }: { readonly frame: FigureFrame }) {
  const [open, setOpen] = useState(false);
  const [drawn] = useState(frame);
  const { records, headings, tableCaption } = frame;
  return (
    <details className="same" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.figure.table.open(records.rows.length)}</summary>
      {(open || frame === drawn) && (
        <RowsTable
          caption={tableCaption}
          columns={headings.map((name) => ({ name }))}
          rows={records.rows}
        />
      )}
    </details>
  );
});

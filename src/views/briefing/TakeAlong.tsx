import { useState } from "react";
import { keyedTable } from "../../charts/table/keyedTable";
import type { Handout } from "../../handouts/handout";
import { briefingWords } from "../../words/briefingWords";
import { words } from "../../words/words";
import { CopyButton } from "../figure/CopyButton";
import { citationsOfView } from "../figure/citations";
import { type HandoutKind, saveHandout } from "../figure/handoutFile";
import { marksOf, stampOf } from "../figure/marks";
import { type Outcome, OutcomeSaid, saved } from "../figure/Outcome";
import { recordValue } from "../figure/recordWords";
import type { StandingFrame } from "./standingFrame";

const KINDS = ["png", "pptx", "docx"] as const satisfies readonly HandoutKind[];

/** The briefing as a slide and as a document, and how it is cited. */
export function TakeAlong({
  standing: { frame, table },
  sentences,
  link,
}: {
  readonly standing: StandingFrame;
  readonly sentences: readonly string[];
  /** The address that brings it back, or why there is none. */
  readonly link: () => string;
}) {
  const [outcome, setOutcome] = useState<Outcome>();
  const { along: say, small } = briefingWords().page;
  const { release, records } = frame;
  const named = { file: "cmm-briefing", release };
  const citations = () => citationsOfView({ ...named, title: frame.title }, link());
  const handout = (): Handout => ({
    title: frame.title,
    subtitle: frame.subtitle,
    // The whole source stands once on each slide and sheet.
    sentences: sentences.map((text) => ({ text, source: say.source(release) })),
    notes: frame.notes,
    table: {
      caption: frame.tableCaption,
      columns: frame.headings,
      rows: records.rows.map((row) => row.map(recordValue(records.columns))),
    },
    marks: marksOf(release),
    stamp: stampOf(release),
    release,
    citation: words.dataPage.citing.view(frame.title, release, marksOf(release)),
    link: link(),
    method: small.method,
    disclaimer: small.designations,
    figure: { body: keyedTable(table), alt: `${frame.title} ${frame.subtitle}.` },
  });
  const save = (kind: HandoutKind) => {
    setOutcome(undefined);
    void saved(() => saveHandout(handout(), named, kind), words.take.pictureFailed).then(
      setOutcome,
    );
  };
  return (
    <section className="along" id="along" aria-labelledby="along-heading">
      <h2 id="along-heading">{say.heading}</h2>
      <p className="take">
        {KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => save(kind)}>
            {say.kinds[kind]}
          </button>
        ))}
      </p>
      <OutcomeSaid outcome={outcome} />
      <p>{say.print}</p>
      <h3>{say.cite}</h3>
      <p className="take">
        <CopyButton name={say.plain} text={() => citations().plain} />
        <CopyButton name="BibTeX" text={() => citations().bibtex} />
        <CopyButton name="RIS" text={() => citations().ris} />
      </p>
    </section>
  );
}

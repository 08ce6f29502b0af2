import { memo, useId, useState } from "react";
import { useHref } from "react-router";
import { words } from "../../words/words";
import { pinnedTo } from "../pinned";
import { saveCsv, saveEverything } from "./csvFile";
import type { FigureFrame } from "./Figure";
import { findingText } from "./findingText";
import { leftOutOf } from "./leftOut";
import { copied, type Outcome, OutcomeSaid, saved } from "./Outcome";
import type { PictureKind } from "./pictureFile";

/** All that a figure can be taken away as: files, its finding, its link. */
export const TakeAway = memo(function TakeAway({
  frame,
  figure,
}: {
  readonly frame: FigureFrame;
  /** The id of what names the figure. */
  readonly figure: string;
}) {
  const id = useId();
  const href = useHref(frame.link);
  const [outcome, setOutcome] = useState<Outcome>();
  const leftOut = leftOutOf(`${frame.link.pathname}${frame.link.search}`, href);
  const link = () => new URL(href, location.href).href;
  // A link to another figure would belie what it stands beside.
  const source = () => (leftOut.length === 0 ? link() : words.own.noLink);
  const run = (work: () => Promise<Outcome>) => {
    setOutcome(undefined);
    void work().then(setOutcome);
  };
  const say = words.take;
  const save = (work: () => string | Promise<string>, failed: string = words.figure.csvFailed) =>
    run(() => saved(work, failed));
  const picture = (kind: PictureKind) => () =>
    save(
      async () => (await import("./pictureFile")).savePicture(frame, kind, source()),
      say.pictureFailed,
    );
  return (
    <section className="take" aria-labelledby={`${id} ${figure}`}>
      <span id={id} className="take-name">
        {say.heading}
      </span>
      <button type="button" onClick={() => save(() => saveCsv(frame, source()))}>
        {words.figure.csvShown(frame.records.rows.length)}
      </button>
      {frame.everything && (
        <button type="button" onClick={() => save(() => saveEverything(frame, source()))}>
          {frame.everything.button}
        </button>
      )}
      <button type="button" onClick={picture("png")}>
        {say.png}
      </button>
      <button type="button" onClick={picture("svg")}>
        {say.svg}
      </button>
      <button
        type="button"
        onClick={() => save(async () => (await import("./bundleFile")).saveBundle(frame, source()))}
      >
        {say.bundle.name}
      </button>
      <button type="button" onClick={() => run(() => copied(findingText(frame, source())))}>
        {say.finding}
      </button>
      <button type="button" onClick={() => run(() => copied(link()))}>
        {say.link}
      </button>
      {frame.release.own === null && (
        <button type="button" onClick={() => run(() => copied(pinnedTo(link(), frame.release)))}>
          {words.pinned.copy}
        </button>
      )}
      <a href={href}>{words.figure.link}</a>
      {leftOut.length > 0 && <p className="left-out">{words.own.leavesOut(leftOut)}</p>}
      <OutcomeSaid outcome={outcome} />
    </section>
  );
});

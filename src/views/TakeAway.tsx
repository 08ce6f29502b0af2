import { useId, useState } from "react";
import { useHref } from "react-router";
import { words } from "../words/words";
import { saveCsv, saveEverything } from "./csvFile";
import type { FigureFrame } from "./Figure";
import { findingText } from "./findingText";
import type { PictureKind } from "./pictureFile";

/** What came of taking something away; what could not be copied is shown instead. */
export type Outcome =
  | { readonly done: string }
  | { readonly failed: string }
  | { readonly refused: string };

/** All that a figure can be taken away as: files, its finding, its link. */
export function TakeAway({ frame }: { readonly frame: FigureFrame }) {
  const id = useId();
  const href = useHref(frame.link);
  const [outcome, setOutcome] = useState<Outcome>();
  const link = () => new URL(href, location.href).href;
  const run = (work: () => Promise<Outcome>) => {
    setOutcome(undefined);
    void work().then(setOutcome);
  };
  const say = words.take;
  const save = (kind: PictureKind) => () => run(() => pictureSaved(frame, kind, link()));
  return (
    <section className="take" aria-labelledby={id}>
      <span id={id} className="take-name">
        {say.heading}
      </span>
      <button type="button" onClick={() => run(() => csvSaved(frame, href))}>
        {words.figure.csvShown(frame.records.rows.length)}
      </button>
      {frame.everything && (
        <button type="button" onClick={() => run(() => everythingSaved(frame, href))}>
          {words.figure.csvAll}
        </button>
      )}
      {frame.picture && (
        <>
          <button type="button" onClick={save("png")}>
            {say.png}
          </button>
          <button type="button" onClick={save("svg")}>
            {say.svg}
          </button>
        </>
      )}
      <button type="button" onClick={() => run(() => bundleSaved(frame, link()))}>
        {say.bundle.name}
      </button>
      <button type="button" onClick={() => run(() => copied(findingText(frame, link())))}>
        {say.finding}
      </button>
      <button type="button" onClick={() => run(() => copied(link()))}>
        {say.link}
      </button>
      <a href={href}>{words.figure.link}</a>
      <span role="status">{outcome && "done" in outcome ? outcome.done : ""}</span>
      {outcome && "failed" in outcome && <span role="alert">{outcome.failed}</span>}
      {outcome && "refused" in outcome && <ToCopy text={outcome.refused} />}
    </section>
  );
}

/** A text for the reader to copy by hand, selected as soon as it is entered. */
export function ToCopy({ text }: { readonly text: string }) {
  return (
    <div className="to-copy">
      <p role="alert">{words.take.refused}</p>
      <textarea
        readOnly
        rows={4}
        aria-label={words.take.toCopy}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}

async function csvSaved(frame: FigureFrame, href: string): Promise<Outcome> {
  try {
    return { done: words.take.started(await saveCsv(frame, href)) };
  } catch {
    return { failed: words.figure.csvFailed };
  }
}

async function everythingSaved(frame: FigureFrame, href: string): Promise<Outcome> {
  try {
    return { done: words.take.started(await saveEverything(frame, href)) };
  } catch {
    return { failed: words.figure.csvFailed };
  }
}

async function bundleSaved(frame: FigureFrame, link: string): Promise<Outcome> {
  try {
    const { saveBundle } = await import("./bundleFile");
    return { done: words.take.started(saveBundle(frame, link)) };
  } catch {
    return { failed: words.figure.csvFailed };
  }
}

async function pictureSaved(frame: FigureFrame, kind: PictureKind, link: string): Promise<Outcome> {
  try {
    const { savePicture } = await import("./pictureFile");
    return { done: words.take.started(await savePicture(frame, kind, link)) };
  } catch {
    return { failed: words.take.pictureFailed };
  }
}

/** Copies a text, or gives it back where the browser refuses. */
export async function copied(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { done: words.take.copied };
  } catch {
    return { refused: text };
  }
}

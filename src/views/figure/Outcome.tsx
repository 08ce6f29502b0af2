import { words } from "../../words/words";

/** What came of taking something away; what could not be copied is shown instead. */
export type Outcome =
  | { readonly done: string }
  | { readonly failed: string }
  | { readonly refused: string };

/** Says what came of it, once something has. */
export function OutcomeSaid({ outcome }: { readonly outcome: Outcome | undefined }) {
  return (
    <>
      <span role="status">{outcome && "done" in outcome ? outcome.done : ""}</span>
      {outcome && "failed" in outcome && <span role="alert">{outcome.failed}</span>}
      {outcome && "refused" in outcome && <ToCopy text={outcome.refused} />}
    </>
  );
}

/** A text for the reader to copy by hand, selected as soon as it is entered. */
function ToCopy({ text }: { readonly text: string }) {
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

/** Copies a text and says so, or gives it back where the browser refuses. */
export async function copied(text: string, done: string = words.take.copied): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { done };
  } catch {
    return { refused: text };
  }
}

/** Saves a file, which gives its name, or says that it could not be made. */
export async function saved(
  save: () => string | Promise<string>,
  failed: string,
): Promise<Outcome> {
  try {
    return { done: words.take.started(await save()) };
  } catch {
    return { failed };
  }
}

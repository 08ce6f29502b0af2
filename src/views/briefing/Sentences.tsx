import { briefingWords } from "../../words/briefingWords";
import { CopyButton } from "../figure/CopyButton";

/** What can be said, a sentence each, to be copied with its source. */
export function Sentences({
  sentences,
  source,
}: {
  readonly sentences: readonly string[];
  /** What stands below each: of whom, from which release, and where. */
  readonly source: () => string;
}) {
  const say = briefingWords().page.sentences;
  return (
    <section className="sentences" id="sentences" aria-labelledby="sentences-heading">
      <h2 id="sentences-heading">{say.heading}</h2>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <p>{sentence}</p>
            <CopyButton name={say.copy} text={() => `${sentence}\n${source()}`} />
          </li>
        ))}
      </ol>
    </section>
  );
}

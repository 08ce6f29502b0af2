import { READING, type ReadingLanguage } from "../../formats/reading";
import type { Release } from "../../queries/release";
import { words } from "../../words/words";
import { CopyButton } from "../figure/CopyButton";
import { citationsOfRelease } from "../figure/citations";
import { Scrolling } from "../figure/Scrolling";

const LANGUAGES = Object.keys(READING) as ReadingLanguage[];

/** How the files of a release are read in other programs. */
export function Reading() {
  const say = words.dataPage.reading;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say.heading}</h2>
      <p>{say.text}</p>
      {LANGUAGES.map((language) => (
        <section key={language} aria-labelledby={`in-${language}`}>
          <h3 id={`in-${language}`}>{say.names[language]}</h3>
          <p>{say.needs[language]}</p>
          <Scrolling label={say.code(say.names[language])}>
            <pre>
              <code>{READING[language]}</code>
            </pre>
          </Scrolling>
        </section>
      ))}
      <p className="small">{say.csv}</p>
    </section>
  );
}

/** What the data can bear, and what they cannot. */
export function Caveats({ release }: { readonly release: Release }) {
  const { heading, of } = words.dataPage.caveats;
  return (
    <section aria-labelledby="caveats">
      <h2 id="caveats">{heading}</h2>
      <dl className="caveats">
        {of(release.synthetic === 1, release.preview !== null).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How the data are cited, and under which licence they are. */
export function Citing({ release }: { readonly release: Release }) {
  const { citing: say, licence } = words.dataPage;
  const { plain, bibtex, ris } = citationsOfRelease(release);
  return (
    <>
      <section aria-labelledby="citing">
        <h2 id="citing">{say.heading}</h2>
        <blockquote>{plain}</blockquote>
        <p>{say.add}</p>
        <div>
          <CopyButton name={say.copy} text={() => plain} />
          <CopyButton name={say.copyBibtex} text={() => bibtex} />
          <CopyButton name={say.copyRis} text={() => ris} />
        </div>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{licence.heading}</h2>
        <p>{licence.text}</p>
      </section>
    </>
  );
}

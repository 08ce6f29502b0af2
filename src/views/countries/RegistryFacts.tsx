import type { RegistryEntry } from "../../model/registry";
import { registryNote } from "../../model/registryNotes";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";

/** What public sources tell of each review of a country, with the sources of it and what they leave open. */
export function RegistryFacts({
  entries,
  heading,
}: {
  readonly entries: readonly RegistryEntry[];
  readonly heading: string;
}) {
  const note = registryNote(entries[0]!.country);
  return (
    <section className="registry" aria-labelledby="registry">
      <h2 id="registry">{heading}</h2>
      {note !== undefined && <p>{note}</p>}
      {entries.map((entry) => (
        <Facts key={entry.wave} entry={entry} />
      ))}
    </section>
  );
}

function Facts({ entry }: { readonly entry: RegistryEntry }) {
  const say = countryWords().list.registry;
  const { unsaid } = countryWords().country.real;
  const { countryName, wave, edition, method, partner, published, reportUrl, sources } = entry;
  const facts = [
    [say.when, whenOf(entry) ?? unsaid],
    [say.edition, edition === null ? unsaid : words.edition(edition)],
    [say.method, method === null ? unsaid : words.method(method)],
    [say.partner, partner ?? unsaid],
  ] as const;
  return (
    <article>
      <h3>{say.review(wave)}</h3>
      <dl className="facts">
        {facts.map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
        <div>
          <dt>{say.report}</dt>
          <dd>
            {say.reportOf[published]}
            {reportUrl !== null && (
              <>
                {": "}
                <a href={reportUrl}>{say.reportLink(countryName, wave)}</a>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{countryWords().country.real.sure}</dt>
          <dd>{sureness(entry)}</dd>
        </div>
        <div>
          <dt>{countryWords().country.real.sources(sources.length)}</dt>
          <dd>
            <ul>
              {sources.map((source) => (
                <li key={source}>
                  <a href={source}>{shown(source)}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </article>
  );
}

/** When a review took place, as far as the registry tells. */
export function whenOf({ year, period }: Pick<RegistryEntry, "year" | "period">): string | null {
  return period ?? (year === null ? null : String(year));
}

function sureness(entry: RegistryEntry): string {
  const say = countryWords().country.real;
  const gaps = [
    ...(whenOf(entry) === null ? [say.gap.when] : []),
    ...(entry.edition === null ? [say.gap.edition] : []),
    ...(entry.method === null ? [say.gap.method] : []),
    ...(entry.partner === null ? [say.gap.partner] : []),
  ];
  return [say.sureOf(gaps), ...(entry.edition === null ? [] : [say.inferred])].join(" ");
}

/** An address as people read it. */
function shown(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "");
}

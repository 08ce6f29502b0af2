import { type RouteObject, useHref, useLoaderData } from "react-router";
import type { Ask } from "../engine/query";
import type { Archive } from "../model/archive";
import { type DictionaryEntry, dictionaryEntries } from "../queries/dictionaryEntries";
import { type Release, release } from "../queries/release";
import { type ReleaseChange, releaseChanges } from "../queries/releaseChanges";
import { type ReleaseFile, releaseFiles } from "../queries/releaseFiles";
import { words } from "../words/words";
import { Caveats, Citing, Reading } from "./DataUse";
import { Changes } from "./ReleaseChanges";
import { ColumnsOf, TablesTable } from "./ReleaseTables";

interface DataPage {
  readonly release: Release;
  readonly files: readonly ReleaseFile[];
  readonly entries: readonly DictionaryEntry[];
  readonly changes: readonly ReleaseChange[];
}

/** The page on which the release is taken away: its tables, what they mean, what changed, and how to read them. */
export function data(ask: Ask, archive: Archive): RouteObject {
  return {
    path: "data",
    caseSensitive: true,
    handle: { title: words.dataPage.page },
    loader: async ({ request: { signal } }): Promise<DataPage> => {
      const [[made], files, entries, changes] = await Promise.all([
        ask(release, {}, signal),
        ask(releaseFiles, {}, signal),
        ask(dictionaryEntries, {}, signal),
        ask(releaseChanges, {}, signal),
      ]);
      return { release: made!, files, entries, changes };
    },
    element: <Data archive={archive} />,
  };
}

function Data({ archive }: { readonly archive: Archive }) {
  const { release, files, entries, changes } = useLoaderData<DataPage>();
  const folder = useHref(`/data/${release.id}/`);
  const say = words.dataPage;
  return (
    <main id="content" className="data">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead(release, files.length)}</p>
      <p>
        <a className="enter" href={folder + archive.name} download={archive.name}>
          {say.zip(archive.bytes)}
        </a>
      </p>
      <p>{say.zipHolds}</p>
      <section aria-labelledby="tables">
        <h2 id="tables">{say.tables.heading}</h2>
        <TablesTable files={files} release={release} folder={folder} />
        <p className="small">
          <a href={`${folder}release.json`}>{say.manifest}</a> {say.manifestWhat}
        </p>
      </section>
      <Changes changes={changes} release={release} />
      <Reading />
      <Caveats release={release} />
      <Citing release={release} />
      <section aria-labelledby="dictionary">
        <h2 id="dictionary">{say.dictionary.heading}</h2>
        <p>{say.dictionary.text}</p>
        {files.map((file) => (
          <ColumnsOf
            key={file.name}
            file={file}
            entries={entries.filter(({ table }) => table === file.name)}
          />
        ))}
      </section>
    </main>
  );
}

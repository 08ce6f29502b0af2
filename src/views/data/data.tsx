import { type RouteObject, useHref, useLoaderData } from "react-router";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import type { Archive } from "../../model/archive";
import { type DictionaryEntry, dictionaryEntries } from "../../queries/dictionaryEntries";
import { type Release, release } from "../../queries/release";
import { type ReleaseChange, releaseChanges } from "../../queries/releaseChanges";
import { type ReleaseFile, releaseFiles } from "../../queries/releaseFiles";
import { words } from "../../words/words";
import { OfflineSection } from "../offline/OfflineSection";
import { PageLink } from "../shell";
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
export function data(ask: Ask, starter: Starter, archive: Archive | null): RouteObject {
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
    element: <Data starter={starter} archive={archive} />,
  };
}

function Data({
  starter,
  archive,
}: {
  readonly starter: Starter;
  readonly archive: Archive | null;
}) {
  const page = useLoaderData<DataPage>();
  const { files, entries } = page;
  const say = words.dataPage;
  return (
    <main id="content" className="data">
      <h1>{say.title}</h1>
      {archive === null ? (
        <OwnTables page={page} />
      ) : (
        <ReleaseToTake page={page} archive={archive} />
      )}
      <section aria-labelledby="further">
        <h2 id="further">{say.further.heading}</h2>
        <p>
          <PageLink starter={starter} to="/data/sql/">
            {say.further.sql}
          </PageLink>
          {say.further.sqlWhat}
        </p>
        {archive !== null && (
          <p>
            <PageLink starter={starter} to="/data/own/">
              {words.own.title}
            </PageLink>
            {say.further.ownWhat}
          </p>
        )}
      </section>
      {archive !== null && <OfflineSection release={page.release} />}
      <section aria-labelledby="dictionary">
        <h2 id="dictionary">{say.dictionary.heading}</h2>
        {archive !== null && <p>{say.dictionary.text}</p>}
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

/** All that a release can be taken away as, and what it takes to use it well. */
function ReleaseToTake({
  page: { release, files, changes },
  archive,
}: {
  readonly page: DataPage;
  readonly archive: Archive;
}) {
  const folder = useHref(`/data/${release.id}/`);
  const say = words.dataPage;
  return (
    <>
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
    </>
  );
}

/** Tables that are open on this computer alone: they are no files that could be fetched. */
function OwnTables({ page: { release, files } }: { readonly page: DataPage }) {
  const say = words.dataPage;
  return (
    <>
      <p className="lead">{say.ownLead}</p>
      <section aria-labelledby="tables">
        <h2 id="tables">{say.tables.heading}</h2>
        <TablesTable files={files} release={release} folder={null} />
      </section>
    </>
  );
}

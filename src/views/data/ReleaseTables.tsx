import type { DictionaryEntry } from "../../queries/dictionaryEntries";
import type { Release } from "../../queries/release";
import type { ReleaseFile } from "../../queries/releaseFiles";
import { words } from "../../words/words";
import { Scrolling } from "../figure/Scrolling";
import { fileName } from "../figure/saveFile";

/** The tables of a release, each with its files to download. */
export function TablesTable({
  files,
  release,
  folder,
}: {
  readonly files: readonly ReleaseFile[];
  readonly release: Release;
  /** The address that the files lie under; null of tables that are no files. */
  readonly folder: string | null;
}) {
  const say = words.dataPage.tables;
  const link = (table: string, ending: "parquet" | "csv") => (
    <a
      href={`${folder}${table}.${ending}`}
      download={fileName({ file: `cmm-atlas-${table}`, release }, ending)}
      aria-label={say.download(table, say[ending])}
    >
      {say[ending]}
    </a>
  );
  return (
    <Scrolling label={say.caption}>
      <table className="plain">
        <caption className="spoken">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.table}</th>
            {folder !== null && <th scope="col">{say.files}</th>}
            <th scope="col" className="figures">
              {say.rows}
            </th>
            {folder !== null && (
              <th scope="col" className="figures">
                {say.size}
              </th>
            )}
            <th scope="col">{say.row}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, row_is, rows, bytes }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`#${name}`}>{name}</a>
              </th>
              {folder !== null && (
                <td className="links">
                  {link(name, "parquet")} {link(name, "csv")}
                </td>
              )}
              <td className="figures">{words.number(rows)}</td>
              {folder !== null && <td className="figures">{words.dataPage.size(bytes)}</td>}
              <td>{row_is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** A table's part of the dictionary. */
export function ColumnsOf({
  file: { name, row_is, key, rows },
  entries,
}: {
  readonly file: ReleaseFile;
  readonly entries: readonly DictionaryEntry[];
}) {
  const say = words.dataPage.dictionary;
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>{name}</h3>
      <p>{say.about({ row: row_is, key: key.split(", "), n: rows })}</p>
      <Scrolling label={say.caption(name)}>
        <table className="plain">
          <caption className="spoken">{say.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.column}</th>
              <th scope="col">{say.meaning}</th>
              <th scope="col">{say.type}</th>
              <th scope="col">{say.unit}</th>
              <th scope="col">{say.allowed}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ column, type, nullable, unit, allowed, meaning, absent }) => (
              <tr key={column}>
                <th scope="row">
                  <code>{column}</code>
                </th>
                <td className="meaning">
                  {meaning}
                  {absent !== null && <span className="absent"> {say.absent(absent)}</span>}
                </td>
                <td>{nullable === "yes" ? say.orNull(type) : type}</td>
                <td>{unit ?? say.none}</td>
                <td>{allowed ?? say.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

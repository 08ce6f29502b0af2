import { csvFrom } from "../../formats/csv";
import { zipOf } from "../../formats/zipWriting";
import type { Release } from "../../queries/release";
import { setupSql } from "../../queries/setupSql";
import { words } from "../../words/words";
import { csvText } from "./csvFile";
import type { FigureFrame } from "./Figure";
import { findingText } from "./findingText";
import { marksOf } from "./marks";
import { fileName, saveFile } from "./saveFile";

/** Saves what it takes to make a figure again, as one ZIP; gives the file's name. */
export function saveBundle(frame: FigureFrame, link: string): string {
  const name = fileName({ ...frame, file: `${frame.file}-replication` }, "zip");
  const zip = zipOf(bundleOf(frame, link));
  saveFile(new Blob([zip as BlobPart], { type: "application/zip" }), name);
  return name;
}

/**
 * The files that make a figure again: its rows, the SQL of each of its questions and what they need, which release they
 * are asked of, and how to cite it.
 */
export function bundleOf(frame: FigureFrame, link: string): ReadonlyMap<string, Uint8Array> {
  const { title, release, questions } = frame;
  const asked = questions();
  const isRecords = release.own === "records";
  const say = words.take.bundle;
  const texts: [string, string][] = [
    [
      "README.txt",
      say.readme({
        title,
        release: words.site.release(release.id, release.date),
        marks: marksOf(release),
        questions: asked.map(({ name, asked }) => `${name}.sql: ${asked}`),
        isRecords,
      }),
    ],
    ["rows.csv", csvText(frame, link, csvFrom)],
    ...asked.map(({ name, sql }): [string, string] => [`${name}.sql`, `${sql};\n`]),
    ["finding.txt", `${findingText(frame, link)}\n`],
    ...(isRecords ? [] : ofRelease(release)),
  ];
  const encoder = new TextEncoder();
  return new Map(texts.map(([name, text]) => [name, encoder.encode(text)]));
}

/** What only a release can give: its id, how to cite it, and the way to ask its files. */
function ofRelease(release: Release): [string, string][] {
  return [
    ["setup.sql", setupSql()],
    ["release.txt", `${release.id}\n`],
    ["CITATION.txt", `${words.dataPage.citing.text(release, marksOf(release))}\n`],
  ];
}

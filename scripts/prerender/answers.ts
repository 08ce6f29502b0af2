import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { countriesListed } from "../../src/analyses/countries/countryReviews";
import type { Ask } from "../../src/engine/query";
import { CURRENT_EDITION } from "../../src/model/framework";
import { reviewsListed } from "../../src/queries/reviewsListed";
import { heldOnce } from "../../src/views/heatmap/heatmapHeld";
import { madeWith } from "../build/madeWith";
import { type PreparedAnswers, prepareAnswers } from "./prepare";
import { type Holdings, questionsOf } from "./questions";

/** Answers what is usually asked of the release in a folder, with an index of what there is. */
export async function answersOf(ask: Ask, folder: string): Promise<PreparedAnswers> {
  const { release, synthetic } = JSON.parse(await readFile(join(folder, "release.json"), "utf8"));
  const made = { release, synthetic, made: await madeWith(folder) };
  return prepareAnswers(ask, questionsOf(await holdingsOf(ask)), made);
}

/** Writes files of prepared answers into a folder, packed, with an index of them, and tells what they take. */
export async function writeAnswers(
  { made, files, answers, left, seconds }: PreparedAnswers,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const index: PreparedIndexEntry[] = [];
  let [bytes, packed] = [0, 0];
  for (const [name, { text, questions }] of files) {
    const content = await promisify(gzip)(text, { level: 9 });
    await writeFile(join(folder, `${name}.json.gz`), content);
    index.push({ file: `${name}.json.gz`, bytes: content.byteLength, answers: questions });
    bytes += text.length;
    packed += content.byteLength;
  }
  await writeFile(join(folder, "index.json"), JSON.stringify({ ...made, files: index }, null, 2));
  const size = `${megabytes(bytes)} MB, packed ${megabytes(packed)} MB`;
  console.log(
    `Prepared ${answers} answers in ${files.size} files (${size}) in ${seconds.toFixed(0)} s; ${left} had no room.`,
  );
}

/** What the index says of a file: its size, and how many answers it has to each question. */
interface PreparedIndexEntry {
  readonly file: string;
  readonly bytes: number;
  readonly answers: Readonly<Record<string, number>>;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** What a portfolio has of which questions can be asked. */
export async function holdingsOf(ask: Ask): Promise<Holdings> {
  const { offer, items } = await heldOnce(ask)();
  const listed = countriesListed(await ask(reviewsListed, { country: "" }));
  const codes = (level: string) =>
    items
      .filter((item) => item.edition === CURRENT_EDITION && item.level === level)
      .map(({ code }) => code);
  return {
    offer,
    countries: listed.map(({ country }) => country),
    named: listed
      .filter(({ reviews }) => reviews.some(({ status }) => status === "named"))
      .map(({ country }) => country),
    dimensions: codes("dimension"),
    themes: codes("theme"),
  };
}

import { plainJson } from "../../../published/packed";
import { isObject, keysOf, missingKeys, strayKeys } from "../../../published/policy";
import type { Release } from "../../../published/release";
import type { Finding } from "../../../reasoning/evidence";
import { mentionsIn } from "../mentions";
import { HEAD, headFaults } from "./head";

/** The file that lists all others of the folder. */
export const INDEX = "index.json";

const KEYS = [...HEAD, "files"];

const FILE_KEYS = ["file", "bytes", "answers"];

const FILE_NAME = /^[\w.-]+\.json\.gz$/;

/** What a file of answers turned out to be: what it was made with, and how many answers it has to each question. */
export interface Answered {
  readonly made: unknown;
  readonly counts: Readonly<Record<string, number>>;
}

/** What is wrong with the index, and files that it does not list: in which file of the folder, and what. */
export function indexFaults(
  files: ReadonlyMap<string, Uint8Array | null>,
  answered: ReadonlyMap<string, Answered>,
  release: Release,
): Finding[] {
  const bytes = files.get(INDEX) ?? null;
  const read = bytes === null ? { fault: "it is missing" } : readIndex(bytes);
  if ("fault" in read) return [{ place: INDEX, learned: read.fault }];
  const { index } = read;
  const { files: given } = keysOf(index);
  const listed: readonly unknown[] = Array.isArray(given) ? given : [];
  const names = listed.map((entry) => String(keysOf(entry).file));
  return [
    ...[
      ...strayKeys("", index, KEYS),
      ...missingKeys("", index, KEYS),
      ...headFaults(index, release),
      ...(given === undefined || Array.isArray(given) ? [] : ["its files are no list"]),
      ...names.filter((name, i) => names.indexOf(name) < i).map((name) => `it lists ${name} twice`),
      ...listed.flatMap((entry) => entryFaults(entry, files, answered)),
    ].map((learned) => ({ place: INDEX, learned })),
    ...[...files.keys()].flatMap((name) =>
      name === INDEX
        ? []
        : nameFaults(name, names, release).map((learned) => ({ place: name, learned })),
    ),
    ...[...answered]
      .filter(([, { made }]) => made !== keysOf(index).made)
      .map(([place]) => ({ place, learned: "it was not made with what the index says" })),
  ];
}

function readIndex(bytes: Uint8Array): { readonly index: unknown } | { readonly fault: string } {
  try {
    return { index: plainJson(Buffer.from(bytes).toString("utf8")) };
  } catch (error) {
    return { fault: `it cannot be read: ${(error as Error).message}` };
  }
}

function entryFaults(
  entry: unknown,
  files: ReadonlyMap<string, Uint8Array | null>,
  answered: ReadonlyMap<string, Answered>,
): string[] {
  const { file, bytes, answers } = keysOf(entry);
  const name = String(file);
  const beside = name === INDEX ? null : (files.get(name) ?? null);
  if (beside === null) return [`it lists ${name}, and no such file lies beside it`];
  const counts = answered.get(name)?.counts;
  return [
    ...strayKeys("files.", entry, FILE_KEYS),
    ...(bytes === beside.byteLength
      ? []
      : [`it says that ${name} has ${JSON.stringify(bytes)} bytes, not ${beside.byteLength}`]),
    ...(counts === undefined || (isObject(answers) && areSame(answers, counts))
      ? []
      : [`it says other numbers of answers than ${name} has`]),
  ];
}

function areSame(
  told: Readonly<Record<string, unknown>>,
  counts: Readonly<Record<string, number>>,
): boolean {
  const names = Object.keys(counts);
  return (
    Object.keys(told).length === names.length && names.every((name) => told[name] === counts[name])
  );
}

function nameFaults(name: string, listed: readonly string[], release: Release): string[] {
  const isMeant = listed.includes(name) && FILE_NAME.test(name);
  return [
    ...(isMeant ? [] : ["no such file belongs to a release"]),
    ...mentionsIn(name, release).map((word) => `its name speaks of ${word}`),
  ];
}

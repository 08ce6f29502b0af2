import type { FileMetaData, SchemaElement } from "hyparquet";
import { ANSWERS } from "../../published/answers";
import { CONTRACT } from "../../published/contract";
import type { ParquetFile } from "../../published/parquetFile";
import type { Release } from "../../published/release";
import type { Finding } from "../../reasoning/evidence";
import { answerFaults } from "./answers";
import { dictionaryFaults } from "./dictionary";
import { isOffered, offeredFaults } from "./offered";

const WRITTEN_BY = "CMM Atlas";

const FACTS = ["release", "synthetic", "table"];

/** What a footer may say besides, which is checked by itself. */
const DICTIONARY = "dictionary";

/** What logical types say again of the types that are allowed. */
const LOGICAL: Readonly<Record<string, string>> = { STRING: "UTF8", DATE: "DATE" };

/** Files that are none of the release's, and what is wrong with those that are. */
export function fileFaults(release: Release): Finding[] {
  const wanted = [...Object.keys(CONTRACT).map((name) => `${name}.parquet`), "release.json"];
  const found = [...release.files.keys()];
  return [
    ...found
      .filter((name) => !wanted.includes(name) && !isOffered(name, release))
      .filter((name) => name !== ANSWERS || release.answers === null)
      .map((name) => fault(name, "no such file belongs to a release")),
    ...wanted.filter((name) => !found.includes(name)).map((name) => fault(name, "it is missing")),
    ...[...release.tables].flatMap(([name, file]) => tableFaults(release, name, file)),
    ...offeredFaults(release),
    ...answerFaults(release),
  ];
}

function tableFaults(
  release: Release,
  table: string,
  { metadata, fault: unreadable }: ParquetFile,
) {
  const columns = CONTRACT[table];
  const place = `${table}.parquet`;
  if (columns === undefined) return [];
  if (metadata === null) return [fault(place, `it cannot be read: ${unreadable}`)];
  return [...columnFaults(metadata, columns), ...footerFaults(metadata, release, table)].map(
    (words) => fault(place, words),
  );
}

function columnFaults({ schema }: FileMetaData, columns: Readonly<Record<string, string>>) {
  const [, ...elements] = schema;
  const names = elements.map(({ name }) => name);
  return [
    ...elements.flatMap((element) => elementFaults(element, columns[element.name])),
    ...names.filter((name, i) => names.indexOf(name) < i).map((name) => `column ${name} twice`),
    ...Object.keys(columns)
      .filter((name) => !names.includes(name))
      .map((name) => `column ${name} is missing`),
  ];
}

function elementFaults(element: SchemaElement, wanted: string | undefined): string[] {
  const { name, num_children, repetition_type } = element;
  if (num_children !== undefined || repetition_type === "REPEATED") {
    return [`column ${name} is nested`];
  }
  if (wanted === undefined) return [`no such column belongs to a release: ${name}`];
  const stored = storedAs(element);
  return stored === wanted ? [] : [`column ${name} is ${stored}, not ${wanted}`];
}

function storedAs({ type, converted_type, logical_type }: SchemaElement): string {
  const logical =
    logical_type === undefined ? undefined : (LOGICAL[logical_type.type] ?? logical_type.type);
  const meanings = [...new Set([converted_type, logical])].filter((one) => one !== undefined);
  return [type, ...meanings].join(" ");
}

function footerFaults(metadata: FileMetaData, release: Release, table: string): string[] {
  const { release: id, synthetic } = release.manifest;
  const told: Readonly<Record<string, string>> = {
    release: String(id),
    synthetic: String(synthetic),
    table,
  };
  const pairs = metadata.key_value_metadata ?? [];
  const keys = pairs.map(({ key }) => key);
  return [
    ...pairs
      .filter(({ key }) => key !== DICTIONARY)
      .filter(({ key, value }) => !FACTS.includes(key) || value !== told[key])
      .map(({ key, value }) => `its footer says ${key} = ${JSON.stringify(value)}`),
    ...keys.filter((key, i) => keys.indexOf(key) < i).map((key) => `its footer says ${key} twice`),
    ...pairs
      .filter(({ key }) => key === DICTIONARY)
      .flatMap(({ value }) => dictionaryFaults(value ?? "", table, release)),
    ...(metadata.created_by === WRITTEN_BY
      ? []
      : [`its footer says that ${JSON.stringify(metadata.created_by)} made it`]),
  ];
}

function fault(place: string, learned: string): Finding {
  return { place, learned };
}

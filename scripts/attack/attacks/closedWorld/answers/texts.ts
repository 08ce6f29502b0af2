import type { AnsweredQuestion, Cells } from "../../../published/answers";
import {
  CHANGE_KEYS,
  CHANGE_WORDS,
  CONTRACT,
  DICTIONARY_KEYS,
  ENTRY_KEYS,
  MANIFEST_KEYS,
  TABLE_KEYS,
  WORDS,
} from "../../../published/contract";
import { POLICY_KEYS } from "../../../published/policy";
import type { Release } from "../../../published/release";
import { mentionsIn } from "../mentions";

/** What answers tell of the engine that gave them: its types, the tables that it works out, and what describes a release in it. */
const ENGINE_WORDS = [
  ...["VARCHAR", "INTEGER", "DOUBLE", "DATE", "MAP(VARCHAR, VARCHAR)"],
  ...["theme_asked", "review_group", "review_placed", "country_placed", "placement"],
  ...["release_files", "release_changes", "dictionary", "column"],
  ...["id", "own", "k_split", "precedence", "since_date", "row_is"],
];

/** The words that any release may have. */
const USUAL = [
  ...["", ...ENGINE_WORDS, ...Object.values(WORDS).flat(), ...textsIn(CONTRACT)],
  ...[...MANIFEST_KEYS, ...POLICY_KEYS, ...TABLE_KEYS, ...CHANGE_KEYS, ...CHANGE_WORDS],
  ...[...DICTIONARY_KEYS, ...ENTRY_KEYS],
];

/** All texts that a release holds: in its cells, its manifest and its footers; and the words that any may have. */
export function textsKnown({ manifest, tables }: Release): ReadonlySet<string> {
  const cells = [...tables.values()].flatMap(({ rows }) => rows.flatMap(Object.values));
  const dictionaries = [...tables.values()].flatMap(({ metadata }) =>
    (metadata?.key_value_metadata ?? []).map(({ value }) => parsed(value)),
  );
  return new Set([
    ...USUAL,
    ...cells.flatMap((cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : textsIn(cell),
    ),
    ...textsIn(manifest),
    ...dictionaries.flatMap(textsIn),
  ]);
}

/** Texts of answers that no release holds, and what their questions say of the portfolio. */
export function textFaults(
  questions: readonly AnsweredQuestion[],
  cells: Cells,
  known: ReadonlySet<string>,
  release: Release,
): string[] {
  const given = questions.flatMap(({ answers }) =>
    answers.flatMap((answer) => Object.values(answer.given)),
  );
  const texts = new Set(
    [...cells.flat(), ...given].filter((cell): cell is string => typeof cell === "string"),
  );
  return [
    ...[...texts]
      .filter((text) => !known.has(text))
      .map((text) => `no such text belongs to a release: ${text}`),
    ...questions.flatMap(({ name, sql, columns, values }) =>
      mentionsIn([name, sql, ...Object.keys(columns), ...values].join("\n"), release).map(
        (word) => `its question ${name} speaks of ${word}`,
      ),
    ),
  ];
}

/** The keys and texts of JSON; lists also as the one text that an answer has for them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return [value.join(", "), value.join(" "), ...value.flatMap(textsIn)];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

import { createHash } from "node:crypto";
import { CONTRACT, MANIFEST_KEYS, TABLE_KEYS } from "../../published/contract";
import { keysOf, missingKeys, POLICY_KEYS, strayKeys } from "../../published/policy";
import type { Review } from "../../published/records";
import type { Release } from "../../published/release";
import type { Finding } from "../../reasoning/evidence";
import { sinceFaults } from "./since";

/** What `release.json` says beside what it may, and counts that speak of more than the named reviews. */
export function manifestFaults(release: Release): Finding[] {
  const { manifest } = release;
  const faults = [
    ...strayKeys("", manifest, MANIFEST_KEYS),
    ...strayKeys("policy.", manifest.policy, POLICY_KEYS),
    ...missingKeys("policy.", manifest.policy, POLICY_KEYS),
    ...countFaults(release),
    ...tableFaults(release),
    ...sinceFaults(release),
    ...((manifest.preview ?? null) === null
      ? []
      : [`it is a preview of naming ${manifest.preview}, nothing to publish`]),
  ];
  return faults.map((learned) => ({ place: "release.json", learned }));
}

function countFaults({ manifest, reviews }: Release): string[] {
  const counts = keysOf(manifest.counts);
  const named = reviews.filter(({ status }) => status === "named");
  const expected: Readonly<Record<string, number>> = {
    countries: new Set(named.map(({ country }) => country)).size,
    reviews: named.length,
  };
  const tallies: Readonly<Record<string, (review: Review) => string>> = {
    editions: ({ edition }) => edition,
    waves: ({ wave }) => String(wave),
    methods: ({ method }) => method,
  };
  return [
    ...strayKeys("counts.", counts, [...Object.keys(expected), ...Object.keys(tallies)]),
    ...Object.entries(expected).flatMap(([key, count]) => countFault(key, counts[key], count)),
    ...Object.entries(tallies).flatMap(([key, wordOf]) =>
      Object.entries(keysOf(counts[key])).flatMap(([word, said]) =>
        countFault(`${key}.${word}`, said, named.filter((one) => wordOf(one) === word).length),
      ),
    ),
  ];
}

function countFault(key: string, said: unknown, count: number): string[] {
  if (said === count || said === undefined) return [];
  return [
    `counts.${key} is ${JSON.stringify(said)}, and of the named reviews it would be ${count}`,
  ];
}

function tableFaults({ manifest, files, tables }: Release): string[] {
  const told = keysOf(manifest.tables);
  const stray = strayKeys("tables.", told, Object.keys(CONTRACT));
  const wrong = Object.entries(told).flatMap(([name, said]) => {
    const bytes = files.get(`${name}.parquet`);
    if (bytes === null || bytes === undefined) return [];
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const rows = Number(tables.get(name)?.metadata?.num_rows ?? -1);
    const actual: Readonly<Record<string, unknown>> = { rows, bytes: bytes.byteLength, sha256 };
    return TABLE_KEYS.filter((key) => keysOf(said)[key] !== actual[key]).map(
      (key) => `tables.${name}.${key} is not that of the file`,
    );
  });
  const more = Object.entries(told).flatMap(([name, said]) =>
    strayKeys(`tables.${name}.`, said, TABLE_KEYS),
  );
  return [...stray, ...wrong, ...more];
}

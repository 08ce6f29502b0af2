import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Former } from "../../scripts/portfolio/former";
import { readFormer } from "../../scripts/portfolio/former";
import { sinceOf } from "../../scripts/portfolio/since";
import type { Change } from "../../src/model/changes";
import type { Tables } from "../../src/model/tables";
import { PORTFOLIO, releaseFolder, withUnpublished } from "../release";
import { folderOf, newFolder } from "./fixtures/folders";
import { csv, HEADERS, INVENTED } from "./fixtures/invented";
import { tablesOf } from "./fixtures/published";
import { hashesIn, portfolio } from "./fixtures/run";

const PATIENCE = 120_000;

/** A release as it is read back from its files, its tables changed before they were written. */
const formerWith = (change: (tables: Tables) => Tables = (tables) => tables): Promise<Former> =>
  readFormer(releaseFolder(PORTFOLIO, change));

const NOW = { release: "test-2", tables: tablesOf(PORTFOLIO) };

/** What changed, one line each. */
const lines = (changes: readonly Change[] = []) =>
  changes.map(({ table, change, from, to, n, ids }) =>
    [table, change, ...((from ?? to) ? [`${from} to ${to}`] : []), n, ...ids].join(" "),
  );

const changesTo = async (now: Tables, before?: (tables: Tables) => Tables) =>
  lines(sinceOf(await formerWith(before), { ...NOW, tables: now })?.changes);

describe("what changed since the release before", () => {
  it("is nothing said in a first release, and where that one cannot be read", () => {
    expect(sinceOf(undefined, NOW)).toBe(null);
    expect(sinceOf("out: is no release that can be read.", NOW)).toBe(null);
  });

  it("is nothing where only the id is another", async () => {
    expect(sinceOf(await formerWith(), NOW)).toEqual({
      release: "test-1",
      date: "2026-01-31",
      changes: [],
    });
  });

  it("tells new reviews, and those named now, by their ids", async () => {
    const { tables } = NOW;
    const withoutFir = ({ reviews, ...others }: Tables): Tables => ({
      ...others,
      reviews: reviews
        .filter(({ country }) => country !== "XAF")
        .map((row) => (row.country === "XAB" ? { ...row, status: "withheld" } : row)),
      stages: others.stages.filter(({ review_id }) => !/XAF|XAB/.test(review_id)),
    });
    expect(await changesTo(tables, withoutFir)).toEqual([
      "reviews changed withheld to named 1 XAB-1",
      "reviews added null to named 1 XAF-1",
    ]);
  });

  it("tells how many are shown less than before or are gone, and not which", async () => {
    const { tables } = NOW;
    const now: Tables = {
      ...tables,
      reviews: tables.reviews
        .filter(({ country }) => country !== "XAF")
        .map((row) => (row.country === "XAB" ? { ...row, status: "withheld" } : row)),
      stages: tables.stages.filter(({ review_id }) => !/XAF|XAB/.test(review_id)),
    };
    expect(await changesTo(now)).toEqual([
      "reviews changed named to withheld 1",
      "reviews removed named to null 1",
    ]);
  });

  it("counts stages of reviews named in both alone: added, changed, removed", async () => {
    const { tables } = NOW;
    const [first, , third] = tables.stages;
    const now = {
      ...tables,
      stages: [{ ...first!, low: 3, high: 3 }, ...tables.stages.slice(2)],
    };
    const before = (given: Tables) => ({
      ...given,
      stages: given.stages.filter((row) => row.code !== third!.code || row.review_id !== "XAA-1"),
    });
    expect(await changesTo(now, before)).toEqual([
      "stages added 1",
      "stages changed 1",
      "stages removed 1",
    ]);
  });

  it("tells blocks by their ids, and counts the statements on them", async () => {
    const { tables } = NOW;
    const more = withUnpublished(tables);
    expect((await changesTo(more)).filter((line) => /^(blocks|statements)/.test(line))).toEqual([
      "blocks added 1 test-B1",
      "statements added 3",
    ]);
    expect(
      (await changesTo(tables, withUnpublished)).filter((line) => /^blocks/.test(line)),
    ).toEqual(["blocks removed 1 test-B1"]);
  });

  it("counts countries, memberships and parts of the model, days among what is compared", async () => {
    const { tables } = NOW;
    const now: Tables = {
      ...tables,
      countries: tables.countries
        .slice(1)
        .map((row) => ({ ...row, name: row.name.replace("elm", "Elm") })),
      groups: tables.groups.map((row) =>
        row.valid_to === "2018-12-31" ? { ...row, valid_to: "2019-12-31" } : row,
      ),
      framework: [
        ...tables.framework,
        { ...tables.framework[0]!, edition: "2021", code: "D9", name: "New" },
      ],
      reviews: tables.reviews.map((row) =>
        row.review_id === "XAB-1" ? { ...row, year: 2016 } : row,
      ),
    };
    expect(await changesTo(now)).toEqual([
      "countries changed 1",
      "countries removed 1",
      "reviews changed 1",
      "groups changed 1",
      "framework added 1",
    ]);
  });
});

/** The invented records with one review more that is named. */
const MORE = {
  ...INVENTED,
  "consent.csv": csv(HEADERS.consent, [
    ...INVENTED["consent.csv"]!.trimEnd().split("\n").slice(1),
    "secret-5,named,https://example.org/consent/5,,2025-01-31",
  ]),
};

describe("publish", { timeout: PATIENCE }, () => {
  it("says what changed since the release in its place, and says the same when it is run again", async () => {
    const out = join(newFolder(), "out");
    const publish = async (records: string, id: string) => {
      const call = ["publish", records, "--out", out, "--release", id, "--date", "2026-11-30"];
      expect(await portfolio(...call)).toMatchObject({ exit: 0 });
      return JSON.parse(readFileSync(join(out, "release.json"), "utf8")).since;
    };
    const [first, second] = [folderOf(INVENTED), folderOf(MORE)];
    expect(await publish(first, "r1")).toBe(null);
    expect(await publish(first, "r1")).toBe(null);
    const since = await publish(second, "r2");
    expect(since).toMatchObject({ release: "r1", date: "2026-11-30" });
    expect(lines(since.changes)).toEqual(["reviews changed withheld to named 1 XAD-1"]);
    const hashes = hashesIn(out);
    expect(await publish(second, "r2")).toEqual(since);
    expect(hashesIn(out)).toEqual(hashes);
  });

  it("cautions where another release of the same id takes the place of one", async () => {
    const out = join(newFolder(), "out");
    const publish = (records: string) =>
      portfolio("publish", records, "--out", out, "--release", "r1");
    expect((await publish(folderOf(INVENTED))).stderr).not.toContain("Caution");
    const { exit, stderr } = await publish(folderOf(MORE));
    expect(exit).toBe(0);
    expect(stderr).toContain(
      "Caution: r1 is also the id of the release in place, which has other files (reviews, stages). What changed between the two is not told. Give each release an id of its own: --release ID.",
    );
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLOSED_WORLD } from "../../scripts/attack/attacks/closedWorld";
import { scannedIn } from "../../scripts/attack/published/contents";
import { besideRelease } from "../../scripts/build/archive";
import { parquetOf } from "../../src/formats/parquetWriting";
import { zipOf } from "../../src/formats/zipWriting";
import type { Change, Since } from "../../src/model/changes";
import { dictionaryText } from "../../src/model/dictionary";
import { TABLES } from "../../src/model/tables";
import { newFolder } from "../portfolio/fixtures/folders";
import { edit, found, written } from "./fixtures/attacked";
import { GOOD } from "./fixtures/tables";

const all = (place: string) => found([CLOSED_WORLD], place);

/** The good release whose blocks say this of themselves in their footer. */
function withDictionary(dictionary: string): string {
  const folder = written();
  const facts = { release: "good", synthetic: "true", table: "blocks", dictionary };
  writeFileSync(join(folder, "blocks.parquet"), parquetOf(TABLES.blocks, GOOD.blocks, facts));
  edit(folder, "release.json", (text) => text.replace(/"blocks": \{[^}]*\}/, '"blocks": {}'));
  return folder;
}

const faultsIn = async (dictionary: string) =>
  (await all(withDictionary(dictionary)))
    .split("\n")
    .filter((line) => line.includes("blocks.parquet"))
    .map((line) => line.replace("closed world: good, blocks.parquet: ", ""));

const OWN = JSON.parse(dictionaryText("blocks"));

describe("the attacker, of the dictionary in a footer,", () => {
  it("finds nothing in the project’s own", async () => {
    expect(await faultsIn(JSON.stringify(OWN))).toEqual([]);
  });

  it.each([
    [
      "a member",
      { ...OWN, row: "A block, such as that of XB100-1" },
      ["its dictionary speaks of XB100", "its dictionary speaks of XB100-1"],
    ],
    [
      "a country’s name",
      { ...OWN, row: "Country XB205" },
      ["its dictionary speaks of XB205", "its dictionary speaks of Country XB205"],
    ],
    [
      "a block",
      { ...OWN, key: ["B1"] },
      ["the dictionary’s key is none of the table’s columns", "its dictionary speaks of B1"],
    ],
    [
      "a key of its own",
      { ...OWN, stages: "4" },
      ["no such key belongs to a release: dictionary.stages"],
    ],
    [
      "a column of its own",
      { ...OWN, columns: { ...OWN.columns, total: { meaning: "11" } } },
      ["no such key belongs to a release: dictionary.columns.total"],
    ],
    [
      "a number",
      { ...OWN, columns: { ...OWN.columns, n: { ...OWN.columns.n, meaning: 4 } } },
      ["the dictionary’s n.meaning is no text"],
    ],
    [
      "a word of its own on a column",
      { ...OWN, columns: { n: { secret: "4" } } },
      ["no such key belongs to a release: dictionary.columns.n.secret"],
    ],
  ])("finds %s", async (_, dictionary, faults) => {
    expect((await faultsIn(JSON.stringify(dictionary))).toSorted()).toEqual(faults.toSorted());
  });

  it("finds what is none", async () => {
    expect(await faultsIn("at 4")).toEqual(["the dictionary in its footer is no JSON"]);
  });
});

const named = GOOD.reviews.find(({ status }) => status === "named")!.review_id;
const CHANGE: Change = {
  table: "reviews",
  change: "added",
  from: null,
  to: "named",
  n: 1,
  ids: [named],
};

const sinceWith = (change: object, more: object = {}): Since =>
  ({ release: "r0", date: null, changes: [{ ...CHANGE, ...change }], ...more }) as Since;

describe("the attacker, of what changed since a release before,", () => {
  it.each([
    [{}],
    [{ change: "changed", from: "block" }],
    [{ change: "changed", from: "named", to: "withheld", ids: [] }],
    [{ change: "removed", from: "named", to: null, ids: [] }],
    [{ table: "blocks", to: null, n: 2, ids: ["B1", "B2"] }],
    [{ table: "blocks", change: "removed", to: null, ids: ["B0"] }],
    [{ table: "stages", to: null, n: 12, ids: [] }],
  ])("finds nothing where it is told as it may be: %j", async (change) => {
    expect(await all(written(GOOD, { since: sinceWith(change) }))).toBe("");
  });

  it.each([
    ["who withdrew", { change: "changed", from: "named", to: "withheld" }, `it tells ${named}`],
    ["who is gone", { change: "removed", from: "named", to: null }, `it tells ${named}`],
    ["a review that is shown otherwise", { to: "named", ids: ["XB100-1"] }, "it tells XB100-1"],
    ["ids of stages", { table: "stages", to: null, ids: ["XB100-1"] }, "it tells XB100-1"],
    [
      "a member for a block",
      { table: "blocks", change: "removed", to: null, ids: ["XB100-1"] },
      "it tells XB100-1",
    ],
    ["a standing that there is not", { to: "at 4", ids: [] }, "no such change"],
    ["a standing of a block", { table: "blocks", to: "named", ids: [] }, "no such change"],
    ["a table that there is not", { table: "members", to: null, ids: [] }, "no such change"],
    ["half of the ids", { n: 2 }, "2 are 1"],
    ["a key of its own", { stage: 4 }, "no such key belongs to a release: since.changes.stage"],
  ])("finds %s", async (_, change, learned) => {
    expect(await all(written(GOOD, { since: sinceWith(change) }))).toContain(learned);
  });

  it("finds a key of its own beside the changes", async () => {
    expect(await all(written(GOOD, { since: sinceWith({}, { members: "XB100" }) }))).toContain(
      "no such key belongs to a release: since.members",
    );
  });
});

/** The good release with what a site lays beside it. */
async function site(): Promise<string> {
  const folder = written();
  const { files } = await besideRelease(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return folder;
}

const ZIP = "cmm-atlas-good-synthetic.zip";
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the attacker, of what a site lays beside a release,", () => {
  it("finds nothing where it says what the release says", async () => {
    expect(await all(await site())).toBe("");
  });

  it("finds a row more, another cell, and another column in a CSV file", async () => {
    const place = await site();
    edit(place, "blocks.csv", (text) => `${text}B4,7,good\r\n`);
    edit(place, "statements.csv", (text) => text.replace(",H01,2,", ",H01,3,"));
    edit(place, "reviews.csv", (text) => text.replace("report_url", "stage"));
    const lines = await all(place);
    expect(lines).toContain("good, blocks.csv: it has 4 rows, not 3");
    expect(lines).toContain("good, statements.csv: 1 of its rows are not those of the table");
    expect(lines).toContain("good, reviews.csv: its header is not that of the table");
  });

  it("finds a review in the dictionary’s file", async () => {
    const place = await site();
    edit(place, "dictionary.csv", (text) => `${text}blocks,members,text,no,,,XB100-1,\r\n`);
    expect(await all(place)).toContain("good, dictionary.csv: it speaks of XB100-1");
  });

  it("finds a file in the ZIP that does not lie beside it, one that is other, and a member in a text", async () => {
    const place = await site();
    const folder = ZIP.replace(".zip", "");
    const files = new Map([
      [`${folder}/members.csv`, bytes("XB100,4")],
      [`${folder}/blocks.csv`, bytes("B1,8,good")],
      [`${folder}/README.txt`, bytes("Thanks to Country XB100.")],
    ]);
    writeFileSync(join(place, ZIP), zipOf(files));
    const lines = await all(place);
    expect(lines).toContain(`${ZIP}: ${folder}/members.csv: no such file lies beside it`);
    expect(lines).toContain(`${ZIP}: ${folder}/blocks.csv: no such file lies beside it`);
    expect(lines).toContain(`${ZIP}: README.txt: it speaks of Country XB100`);
    writeFileSync(join(place, ZIP), "no ZIP");
    expect(await all(place)).toContain(`${ZIP}: it is no ZIP that can be read`);
  });

  it("finds a ZIP that does not say what it must not be taken for", async () => {
    const place = await site();
    writeFileSync(join(place, "cmm-atlas-good.zip"), readFileSync(join(place, ZIP)));
    expect(await all(place)).toContain("cmm-atlas-good.zip: no such file belongs to a release");
  });

  it("looks for words of the records within the ZIP, and within what is packed in it", async () => {
    const place = newFolder();
    const rows = Array.from({ length: 40 }, () => ({ name: "hidden word" }));
    const packed = new Map([["a/b.parquet", parquetOf({ name: "text" }, rows, {})]]);
    writeFileSync(join(place, "all.zip"), zipOf(packed));
    const [file] = await scannedIn(place);
    expect(file!.contents.some((content) => content.includes("hidden word"))).toBe(true);
  });
});

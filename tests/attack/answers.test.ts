import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { CANARIES } from "../../scripts/attack/attacks/canaries";
import { CLOSED_WORLD } from "../../scripts/attack/attacks/closedWorld";
import type { Question } from "../../scripts/prerender/questions";
import {
  answered,
  BEHIND,
  BLOCKS,
  BY_COUNTRY,
  BY_GROUP,
  type Content,
  cellsOf,
  change,
  copyOf,
  editIndex,
  type Index,
  lay,
  OF_COUNTRY,
  PUBLISHED,
} from "./fixtures/answers";
import { edit, found } from "./fixtures/attacked";
import { records } from "./fixtures/records";

let good = "";

beforeAll(async () => {
  good = await answered();
}, 120_000);

const site = () => copyOf(good);

const all = (place: string) => found([CLOSED_WORLD], place);

const changedBy = (question: Question, by: (content: Content) => void) => {
  const place = site();
  change(place, question, by);
  return all(place);
};

describe("the attacker, of the answers that a site lays beside a release,", () => {
  it("finds nothing where they say what the release says", async () => {
    expect(await all(site())).toBe("");
  });

  it("finds a text that is nowhere in the release, in a cell and in what was asked with", async () => {
    expect(
      await changedBy(PUBLISHED, (content) => {
        cellsOf(content, "publishedStages", "name")[0] = "secret-xb100";
      }),
    ).toBe(
      "closed world: good, answers/published.json.gz: no such text belongs to a release: secret-xb100",
    );
    expect(
      await changedBy(BY_GROUP, ({ questions }) => {
        questions.stagesByGroup!.answers[0]![0][0] = "Ministry";
      }),
    ).toContain("no such text belongs to a release: Ministry");
  });

  it("finds a word of the records in what is packed", async () => {
    const place = site();
    change(place, PUBLISHED, (content) => {
      cellsOf(content, "publishedStages", "name")[0] = "secret-xb100";
    });
    expect(await found([CANARIES], place, { truth: records() })).toBe(
      "canaries: answers/published.json.gz: the review_id of an unpublished record stands in it: secret-xb100",
    );
  });

  it("finds a stage of an unpublished review, by its id and by its country", async () => {
    const lines = await changedBy(PUBLISHED, (content) => {
      cellsOf(content, "publishedStages", "review_id")[0] = "XB100-1";
      cellsOf(content, "publishedStages", "country")[0] = "XB100";
    });
    expect(lines).toMatch(
      /publishedStages: no named review of XB100-1 is at aspect \S+ from \d to \d$/,
    );
    const behind = await changedBy(BEHIND, (content) => {
      const place = cellsOf(content, "countriesBehind", "country").indexOf("XB100");
      cellsOf(content, "countriesBehind", "low")[place] = 4;
      cellsOf(content, "countriesBehind", "high")[place] = 4;
    });
    expect(behind).toBe(
      "closed world: good, answers/behind-H01.json.gz: countriesBehind: no named review of XB100 is at theme H01 from 4 to 4",
    );
  });

  it("finds an unpublished country that was asked for, with stages for an answer", async () => {
    expect(
      await changedBy(OF_COUNTRY, ({ questions }) => {
        questions.stagesOfCountry!.answers[0]![0][0] = "XB100";
      }),
    ).toContain("stagesOfCountry: no named review of XB100 is at theme H01 from ");
  });

  it("finds a stage other than published, and one of no one", async () => {
    expect(
      await changedBy(BY_COUNTRY, (content) => {
        const low = cellsOf(content, "stagesByCountry", "low");
        low[0] = (Number(low[0]) % 5) + 1;
      }),
    ).toMatch(/^[^\n]*stagesByCountry: no named review of XN00 is at theme H01 from \d to \d$/);
    expect(
      await changedBy(BY_COUNTRY, ({ questions }) => {
        const { columns, ...others } = questions.stagesByCountry!;
        const { country, ...more } = columns;
        questions.stagesByCountry = { ...others, columns: { who: country!, ...more } };
      }),
    ).toContain("stagesByCountry: no named review of no one is at theme H01 from ");
  });

  it("finds a statement that the release does not make", async () => {
    expect(
      await changedBy(BLOCKS, (content) => {
        cellsOf(content, "blockStatements", "lo")[0] = 2;
      }),
    ).toMatch(/blockStatements: no such statement: block B1, theme H01, threshold 2: 2–\d$/m);
  });

  it("finds a number of a country under another name", async () => {
    expect(
      await changedBy(BEHIND, (content) => {
        const { columns, ...others } = content.questions.countriesBehind!;
        const { asked, ...more } = columns;
        const { low, high, ...fewer } = more;
        const stages = { ...fewer, stage: asked!, low: low!, high: high! };
        content.questions.countriesBehind = { ...others, columns: stages };
      }),
    ).toContain("countriesBehind: no such column belongs to a release: stage");
  });

  it("finds a count that is too high", async () => {
    expect(
      await changedBy(BY_GROUP, (content) => {
        cellsOf(content, "stagesByGroup", "countries")[0] = 4;
      }),
    ).toMatch(
      /stagesByGroup: it counts 4 countries at theme H01 from (\d) to \1, and of the named reviews it would be [123] at most/,
    );
  });

  it.each<[string, (content: Content) => void, string]>([
    [
      "a further key",
      (content) => Object.assign(content, { stages: [4] }),
      "no such key belongs to a release: stages",
    ],
    [
      "a further key of a question",
      ({ questions }) => Object.assign(questions.publishedStages!, { secret: 4 }),
      "no such key belongs to a release: questions.publishedStages.secret",
    ],
    [
      "another release",
      (content) => Object.assign(content, { release: "other" }),
      'it says release = "other"',
    ],
    [
      "real data that are synthetic",
      (content) => Object.assign(content, { synthetic: false }),
      "it says synthetic = false",
    ],
    [
      "words for what they were made with",
      (content) => Object.assign(content, { made: "of XB100 at 4" }),
      'it says made = "of XB100 at 4"',
    ],
    [
      "another sum than the index has",
      (content) => Object.assign(content, { made: "fedcba9876543210" }),
      "it was not made with what the index says",
    ],
    ["a missing key", (content) => Object.assign(content, { made: undefined }), "made is missing"],
    [
      "what is no cell",
      ({ cells }) => Object.assign(cells[0]!, { 0: { stage: 4 } }),
      'a cell is no text and no number: {"stage":4}',
    ],
    [
      "cells that no answer has",
      ({ cells }) => cells.push([4, 4, 1]),
      "1 of its columns of cells are no answer’s",
    ],
    [
      "a list for questions",
      (content) => Object.assign(content, { questions: ["XB100"], cells: [] }),
      "its questions are no object",
    ],
    [
      "a stage as a text",
      (content) => {
        cellsOf(content, "publishedStages", "name")[0] = "4";
      },
      "no such text belongs to a release: 4",
    ],
    [
      "a cell too many",
      (content) => cellsOf(content, "publishedStages", "country").push("XB100"),
      "an answer to publishedStages has other cells than its columns",
    ],
    [
      "a number among texts",
      (content) => {
        cellsOf(content, "publishedStages", "country")[0] = 4;
      },
      "an answer to publishedStages has other cells than its columns",
    ],
    [
      "answers of another form",
      ({ questions }) => questions.publishedStages!.answers[0]!.push([4]),
      "publishedStages is no question with its answers",
    ],
    [
      "a review in the SQL of a question",
      ({ questions }) => {
        questions.publishedStages!.sql += " -- XB100-1";
      },
      "its question publishedStages speaks of XB100-1",
    ],
  ])("finds %s", async (_, by, learned) => {
    expect(await changedBy(PUBLISHED, by)).toContain(
      `closed world: good, answers/published.json.gz: ${learned}`,
    );
  });

  it.each<[string, (packed: Buffer) => Uint8Array]>([
    ["no gzip", () => Buffer.from("at 4")],
    ["cut off", (packed) => packed.subarray(0, packed.length / 2)],
    ["no JSON", () => gzipSync("at 4")],
    ["no text", () => gzipSync(Buffer.from([0xff, 0xfe]))],
    ["with more behind it", (packed) => Buffer.concat([packed, Buffer.from("XB100 at 4")])],
    ["of two parts", (packed) => Buffer.concat([packed, gzipSync(" ")])],
    [
      "with one key twice",
      (packed) => gzipSync(`{"cells":[[4]],${gunzipSync(packed).toString().slice(1)}`),
    ],
  ])("finds a file that is %s", async (_, broken) => {
    const place = site();
    const name = "published.json.gz";
    lay(place, name, broken(readFileSync(join(place, "answers", name))));
    const lines = await all(place);
    expect(lines).toMatch(
      /^closed world: good, answers\/published.json.gz: it cannot be read: .+$/,
    );
  });

  it("finds a file and a folder that the index does not list, and one without a folder of answers", async () => {
    const place = site();
    writeFileSync(join(place, "answers", "members.json"), "{}");
    mkdirSync(join(place, "answers", "more"));
    const lines = await all(place);
    expect(lines).toContain("answers/members.json: no such file belongs to a release");
    expect(lines).toContain("answers/more: no such file belongs to a release");
    rmSync(join(place, "answers"), { recursive: true });
    expect(await all(place)).toBe("");
    writeFileSync(join(place, "answers"), "at 4");
    expect(await all(place)).toBe("closed world: good, answers: no such file belongs to a release");
  });

  it.each<[string, (index: Index) => void, string]>([
    ["a further key", (index) => Object.assign(index, { n: 4 }), "release: n"],
    ["another release", (index) => Object.assign(index, { release: "r" }), 'it says release = "r"'],
    ["a missing key", (index) => Object.assign(index, { files: undefined }), "files is missing"],
    [
      "a further key of a file",
      ({ files }) => Object.assign(files[0]!, { stage: 4 }),
      "no such key belongs to a release: files.stage",
    ],
    ["another size", ({ files }) => Object.assign(files[0]!, { bytes: 4 }), "has 4 bytes, not "],
    [
      "another number of answers",
      ({ files }) => Object.assign(files[0]!, { answers: { release: 4 } }),
      "it says other numbers of answers than ",
    ],
    [
      "a file that is not there",
      ({ files }) => files.push({ file: "XB100.json.gz", bytes: 4, answers: {} }),
      "it lists XB100.json.gz, and no such file lies beside it",
    ],
    [
      "no list of files",
      (index) => Object.assign(index, { files: { XB100: 4 } }),
      "its files are no list",
    ],
    ["a file twice", ({ files }) => files.push(files[0]!), " twice"],
  ])("finds an index that has %s", async (_, by, learned) => {
    const place = site();
    editIndex(place, by);
    const lines = (await all(place)).split("\n");
    const own = lines.filter((line) => line.includes("good, answers/index.json: "));
    expect(own.join("\n")).toContain(learned);
  });

  it("finds an index that is none, and one that is not there", async () => {
    const place = site();
    edit(place, "answers/index.json", () => "at 4");
    expect(await all(place)).toContain("answers/index.json: it cannot be read: ");
    rmSync(join(place, "answers", "index.json"));
    expect(await all(place)).toBe("closed world: good, answers/index.json: it is missing");
  });
});

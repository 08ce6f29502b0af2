import { describe, expect, it } from "vitest";
import type { Answer, Engine } from "../../src/engine/engine";
import { preparedFrom } from "../../src/engine/preparedAnswers";
import { type PreparedFiles, preparedFirst } from "../../src/engine/preparedFirst";
import { defineQuery } from "../../src/engine/query";
import { starterOf } from "../../src/engine/starter";

const query = defineQuery({
  name: "stagesOf",
  values: ({ theme, wave }: { readonly theme: string; readonly wave: number }) => ({ theme, wave }),
  preparedIn: ({ theme }) => (theme === "D1.1" ? undefined : `of-${theme}`),
  sql: "select 1",
  columns: { country: "text", stage: "integer?" },
});

const TEXT = JSON.stringify({
  release: "r-1",
  synthetic: true,
  made: "abc",
  questions: {
    stagesOf: {
      sql: "select 1",
      columns: query.columns,
      values: ["theme", "wave"],
      answers: [
        [
          ["H01", 0],
          [0, 1],
        ],
        [
          ["H01", 2],
          [2, 2],
        ],
      ],
    },
  },
  cells: [["XAA", "XAB"], [3, null], []],
});

const LIVE: Answer = new Map([
  ["country", { type: "Utf8", cells: ["live"] }],
  ["stage", { type: "Int32", cells: [5] }],
]);

/** An engine that counts its starts and answers everything alike. */
function counting() {
  let starts = 0;
  const engine = { answer: async () => LIVE, close: async () => undefined } as unknown as Engine;
  const starter = starterOf(
    async () => {
      starts += 1;
      return engine;
    },
    { bytes: 0, drawn: true },
  );
  return { starter, starts: () => starts };
}

const files: PreparedFiles = {
  held: () => undefined,
  async of(name) {
    expect(name).not.toMatch(/undefined|D1\.1/);
    if (name !== "of-H01") throw new Error(`${name} is not there`);
    return preparedFrom(TEXT, "abc");
  },
};
const live = [{ country: "live", stage: 5 }];

describe("a question that may have been answered when the site was built", () => {
  it("is answered from its file, and starts no engine", async () => {
    const { starter, starts } = counting();
    const ask = preparedFirst(files, starter);
    expect(await ask(query, { theme: "H01", wave: 0 })).toEqual([
      { country: "XAA", stage: 3 },
      { country: "XAB", stage: null },
    ]);
    expect(await ask(query, { theme: "H01", wave: 2 })).toEqual([]);
    expect(starts()).toBe(0);
  });

  it.each([
    ["was not answered then", { theme: "H01", wave: 1 }],
    ["has a file that cannot be had", { theme: "H02", wave: 0 }],
    ["is never answered then", { theme: "D1.1", wave: 0 }],
  ])("is put to the engine where it %s", async (_, params) => {
    const { starter, starts } = counting();
    expect(await preparedFirst(files, starter)(query, params)).toEqual(live);
    expect(starts()).toBe(1);
  });

  it("is put to an engine that is at work", async () => {
    const { starter } = counting();
    await starter.start();
    expect(await preparedFirst(files, starter)(query, { theme: "H01", wave: 0 })).toEqual(live);
  });

  it("is answered from a file that is here already, also beside an engine at work", async () => {
    const { starter } = counting();
    await starter.start();
    const here = { ...files, held: () => preparedFrom(TEXT, "abc") };
    const ask = preparedFirst(here, starter);
    expect(await ask(query, { theme: "H01", wave: 2 })).toEqual([]);
    expect(await ask(query, { theme: "H01", wave: 1 })).toEqual(live);
  });

  it("is given up as soon as its signal is aborted, while its file is on its way", async () => {
    const { starter, starts } = counting();
    const given = new AbortController();
    const ask = preparedFirst({ ...files, of: () => new Promise(() => {}) }, starter);
    const asked = ask(query, { theme: "H01", wave: 0 }, given.signal);
    given.abort(new Error("given up"));
    await expect(asked).rejects.toThrow("given up");
    expect(starts()).toBe(0);
  });

  it("is refused before it is looked up, where it would be of the engine", async () => {
    const { starter } = counting();
    const asked = preparedFirst(files, starter)(query, { theme: "H01", wave: Number.NaN });
    await expect(asked).rejects.toThrow("stagesOf: wave is NaN");
  });
});

describe("a file of prepared answers", () => {
  it.each([
    ["made with something else", TEXT, "abd"],
    ["that is a page", "<!doctype html>", "abc"],
    ["that is cut off", TEXT.slice(0, 200), "abc"],
  ])("is refused if it is one %s", (_, text, made) => {
    expect(() => preparedFrom(text, made)).toThrow();
  });

  it("answers no question by a name that every object has", () => {
    const named = { ...query, name: "constructor" };
    expect(preparedFrom(TEXT, "abc")(named, { theme: "H01", wave: 0 })).toBeUndefined();
  });
});

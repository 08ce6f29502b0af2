import { beforeAll, describe, expect, it } from "vitest";
import { briefingWords } from "../../src/words/briefingWords";
import { claimWords } from "../../src/words/claimWords";
import { countryWords } from "../../src/words/countryWords";
import { method } from "../../src/words/enMethod";
import { methodWords } from "../../src/words/methodWords";
import { progressWords } from "../../src/words/progressWords";
import { regionsWords } from "../../src/words/regionsWords";
import { sqlWords } from "../../src/words/sqlWords";
import { stagesWords } from "../../src/words/stagesWords";
import { speakOfRecords } from "../../src/words/words";

/** Every plain sentence of words, with the way to it; makers of sentences are called by the tests of their pages. */
function sentences(said: unknown, path = ""): [string, string][] {
  if (typeof said === "string") return [[path, said]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => sentences(each, `${path}.${name}`));
}

describe("words that come with their pages", () => {
  const before = [progressWords(), countryWords()] as const;
  beforeAll(speakOfRecords);

  it.each([
    ["progress", () => sentences(progressWords())],
    ["countries", () => sentences(countryWords())],
    ["regional patterns", () => sentences(regionsWords())],
    ["SQL", () => sentences(sqlWords())],
    ["stages", () => sentences(stagesWords())],
    ["claims", () => sentences(claimWords())],
    ["the briefing", () => sentences(briefingWords())],
  ])("call no review of someone's own records published: %s", (_, said) => {
    const all = said();
    expect(all.length).toBeGreaterThan(20);
    const published = all.filter(([, text]) => /\bpublished\b/i.test(text));
    expect(published).toEqual([]);
  });

  it("say where a review's facts are told by the records", () => {
    expect(progressWords().scope.coverage.registry).toMatch(/is told by the records/);
    expect(before[0].scope.coverage.registry).not.toBe(progressWords().scope.coverage.registry);
    expect(progressWords().page.between("ends")).toBe("earliest and latest review");
    expect(before[0].page.between("ends")).toBe("earliest and latest published review");
  });

  it("says of the method what holds of records, and leaves the rest of it as it is", () => {
    const { stages, filters, cells, likeness, patterns, progress, title, source } = methodWords();
    const told = sentences({
      ...{ stages, filters, cells, likeness, patterns, progress, title, source },
    });
    expect(told.filter(([, text]) => /\bpublished\b|\bblock|release|withheld/i.test(text))).toEqual(
      [],
    );
    expect(stages.text).toHaveLength(method.stages.text.length);
    expect(stages.text.filter((text) => !method.stages.text.includes(text))).toEqual([
      "Each country counts once: with its latest review.",
    ]);
    expect(filters.text.slice(1)).toEqual(method.filters.text.slice(1));
    expect([cells, likeness]).toEqual([method.cells, method.likeness]);
  });
});

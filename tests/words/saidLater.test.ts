import { beforeAll, describe, expect, it } from "vitest";
import { briefingWords } from "../../src/words/briefingWords";
import { claimWords } from "../../src/words/claimWords";
import { countryWords } from "../../src/words/countryWords";
import { progressWords } from "../../src/words/progressWords";
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
});

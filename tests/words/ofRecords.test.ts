import { expect, it } from "vitest";
import { en } from "../../src/words/en";
import { ofRecords, partOfRecords } from "../../src/words/enOfRecords";

const words = ofRecords(en);

/** Every plain sentence of words, with the way to it; makers of sentences are called by the tests of their pages. */
function sentences(said: unknown, path = ""): [string, string][] {
  if (typeof said === "string") return [[path, said]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => sentences(each, `${path}.${name}`));
}

it("calls no review of someone's own records published", () => {
  const { own: _, site: __, dataPage: ___, ...spoken } = words;
  const published = sentences(spoken).filter(([, text]) => /\bpublished\b/i.test(text));
  // These are said of reviews that are withheld, of which own records have none.
  expect(published.map(([path]) => path)).toEqual([
    ".heatmap.unpublishedSection",
    ".heatmap.legend.withheld",
    ".story.reasons.withheld",
    ".status.withheld",
  ]);
  const scope = { edition: "", method: "", from: 0, to: 0, group: "", wave: 0 };
  expect(words.scope.countries(3, scope as never, [])).toBe("3 countries with a review");
  expect(words.heatmap.finding.nobody).toBe("No review counts here.");
  expect(words.overview.holds(3, 5, [2015, 2020])).toBe(
    "These records hold 5 reviews of 3 countries, made from 2015 to 2020.",
  );
});

it("says what else is other of them", () => {
  expect(words.site.release("own", null)).toBe("Records opened on this computer: no release");
  expect(words.overview.empty).toBe("These records hold no review.");
  expect(words.heatmap.coverage(4, 0, 9, false).replaceAll("\u00A0", " ")).toBe(
    "4 reviewed, of 9 countries",
  );
});

it("leaves the marks that go into a bundle and a citation as they are", () => {
  const marks = [words.own.mark.records!];
  const readme = words.take.bundle.readme({
    title: "A title of published reviews.",
    release: "Records",
    marks,
    questions: [],
    isRecords: true,
  });
  expect(readme).toContain(marks[0]);
  expect(readme).toContain("A title of published reviews.");
  expect(readme).not.toMatch(/CITATION|setup/);
});

it("calls their tables no tables of a release", () => {
  expect(words.dataPage.tables.caption).toBe("The tables that you opened");
  expect(words.dataPage.citing).toEqual(en.dataPage.citing);
});

it("leaves what the site itself says as it is", () => {
  expect(words.own).toEqual(en.own);
  expect(words.site.name).toBe(en.site.name);
});

it("calls no review published in what is loaded with a page, and says some of it otherwise", () => {
  const part = {
    heading: "Published reviews of 3 countries",
    of: (n: number) => `${n} published reviews`,
    why: { other: "It is not in this release.", same: "It is there." },
  };
  const spoken = partOfRecords(part, { why: { other: "It is not open here." } });
  expect(spoken.heading).toBe("Reviews of 3 countries");
  expect(spoken.of(2)).toBe("2 reviews");
  expect(spoken.why).toEqual({ other: "It is not open here.", same: "It is there." });
});

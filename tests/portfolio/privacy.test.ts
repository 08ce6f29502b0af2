import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CMM } from "../../src/model/cmm";
import { editionOf, itemsOf } from "../../src/model/framework";
import { csv, type Files, INVENTED } from "./fixtures/invented";
import { publishedOf, tablesOf } from "./fixtures/published";

/** Codes that both of the later editions have. */
const CODES = [...itemsOf(editionOf(CMM, "2021")).keys()].filter((code) =>
  itemsOf(editionOf(CMM, "2016")).has(code),
);
const MARKER = "MARKERMARKER";

const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);

const unpublished = fc.record({
  consent: fc.constantFrom("aggregate", "withdrawn", "none"),
  id: word,
  country: fc.constantFrom("XZQJX", "XZQJY", "XAA"),
  name: word,
  wave: fc.integer({ min: 3, max: 99 }),
  year: fc.integer({ min: 2022, max: 2100 }),
  edition: fc.constantFrom("2016", "2021"),
  method: fc.constantFrom("in-country", "questionnaire"),
  partner: fc.oneof(word, fc.constant("")),
  url: fc.constantFrom("", "https://example.org/a", `https://example.org/${MARKER}`),
  agreedBy: word,
  stages: fc.dictionary(
    fc.constantFrom(...CODES),
    fc.constantFrom("", "1", "2", "3", "4", "5", "1-2", "4-5"),
    { maxKeys: CODES.length },
  ),
});

type Unpublished = typeof unpublished extends fc.Arbitrary<infer Review> ? Review : never;

/** A review that can be looked for in a release. */
const MARKED: Unpublished = {
  consent: "aggregate",
  id: `${MARKER}-id`,
  country: "XZQJX",
  name: `${MARKER} country`,
  wave: 3,
  year: 2022,
  edition: "2021",
  method: "in-country",
  partner: `${MARKER} partner`,
  url: `https://example.org/${MARKER}`,
  agreedBy: MARKER,
  stages: {},
};

/** The invented portfolio with a country more in its groups, which do not name it. */
const GROUPED: Files = {
  ...INVENTED,
  "groups.csv": csv(INVENTED["groups.csv"]!.trim(), ["XZQJX,wb_region,Region A,,,"]),
};

/** A portfolio with one more review: of a country of its groups, of one that is nowhere else, or of a named one. */
function withUnpublished(review: Unpublished, files: Files = INVENTED): Files {
  const { consent, country, wave, year, edition, method, partner, url, stages } = review;
  const id = `new-${review.id}`;
  const name = country === "XAA" ? "Alder" : review.name;
  const facts = [id, country, name, wave, year, edition, method, partner, url].join(",");
  const rows = Object.entries(stages).map(([code, stage]) => `${id},${code},${stage}`);
  const agreed = consent === "none" ? [] : [`${id},${consent},${url},${review.agreedBy},`];
  const context = country === "XAA" ? [] : [`${country},${year},123456,,`];
  return {
    ...files,
    "reviews.csv": csv(files["reviews.csv"]!.trim(), [facts]),
    "stages.csv": csv(files["stages.csv"]!.trim(), rows),
    "consent.csv": csv(files["consent.csv"]!.trim(), agreed),
    "context.csv": csv(files["context.csv"]!.trim(), context),
  };
}

describe("an unpublished review", () => {
  it.each([
    ["in no group", INVENTED],
    ["in a group that does not name it", GROUPED],
  ])("changes no byte of a release, whatever it says, its country %s", (_, files) => {
    const without = publishedOf(files);
    fc.assert(
      fc.property(unpublished, (review) => {
        expect(publishedOf(withUnpublished(review, files))).toEqual(without);
      }),
      { numRuns: 25 },
    );
  });

  it("does not name its country, not even one of the groups", () => {
    const files = withUnpublished(MARKED, GROUPED);
    expect(tablesOf(files).countries).toContainEqual({ country: "XZQJX", name: "XZQJX" });
    expect(JSON.stringify(tablesOf(files))).not.toMatch(MARKER);
  });

  it("is in no table and in no byte, nor are the names of the input’s own ids", () => {
    const files = withUnpublished(MARKED);
    const bytes = [...publishedOf(files).files.values()].map((file) =>
      Buffer.from(file).toString("latin1"),
    );
    for (const text of [JSON.stringify(tablesOf(files)), ...bytes]) {
      expect(text).not.toMatch(/MARKER|XZQJX|secret|Hidden|hidden|77777777/);
    }
  });

  it("would be seen by these tests if it were named", () => {
    const files = withUnpublished(MARKED);
    const agreed = files["consent.csv"]!.replace(
      `new-${MARKER}-id,aggregate,https://example.org/${MARKER},${MARKER},`,
      `new-${MARKER}-id,named,https://example.org/,${MARKER},2024-01-01`,
    );
    const named = { ...files, "consent.csv": agreed };
    expect(JSON.stringify(tablesOf(named))).toMatch(/MARKER.*XZQJX|XZQJX.*MARKER/);
  });
});

describe("a release", () => {
  it("is the same, byte for byte, each time it is made", () => {
    expect(publishedOf(INVENTED)).toEqual(publishedOf(INVENTED));
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const shuffled = Object.entries(INVENTED).map(([file, content]) => {
          const [header = "", ...rows] = content.trim().split("\n");
          const keyed = rows.map((row) => [numbers.next().value as number, row] as const);
          const inOrder = keyed.toSorted(([a], [b]) => a - b).map(([, row]) => row);
          return [file, csv(header, inOrder)] as const;
        });
        expect(publishedOf(Object.fromEntries(shuffled))).toEqual(publishedOf(INVENTED));
      }),
      { numRuns: 10 },
    );
  });
});

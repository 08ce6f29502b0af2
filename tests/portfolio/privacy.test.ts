import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CMM } from "../../src/model/cmm";
import { editionOf, itemsOf } from "../../src/model/framework";
import { csv, type Files, INVENTED } from "./fixtures/invented";
import { publishedOf, tablesOf } from "./fixtures/published";

const CODES = [...itemsOf(editionOf(CMM, "2021")).keys()];
const MARKER = "MARKERMARKER";

const unpublished = fc.record({
  consent: fc.constantFrom("aggregate", "withdrawn", "none"),
  year: fc.integer({ min: 2021, max: 2030 }),
  method: fc.constantFrom("in-country", "questionnaire"),
  stages: fc.dictionary(
    fc.constantFrom(...CODES),
    fc.constantFrom("", "1", "2", "3", "4", "5", "1-2", "4-5"),
    { maxKeys: CODES.length },
  ),
});

type Unpublished = typeof unpublished extends fc.Arbitrary<infer Review> ? Review : never;

/** The invented portfolio with one more review, of a country that is nowhere else. */
function withUnpublished({ consent, year, method, stages }: Unpublished): Files {
  const id = `${MARKER}-id`;
  const facts = `${id},XZQJX,${MARKER} country,1,${year},2021,${method},${MARKER} partner,https://example.org/${MARKER}`;
  const rows = Object.entries(stages).map(([code, stage]) => `${id},${code},${stage}`);
  const agreed = consent === "none" ? [] : [`${id},${consent},,${MARKER},`];
  return {
    ...INVENTED,
    "reviews.csv": csv(INVENTED["reviews.csv"]!.trim(), [facts]),
    "stages.csv": csv(INVENTED["stages.csv"]!.trim(), rows),
    "consent.csv": csv(INVENTED["consent.csv"]!.trim(), agreed),
    "context.csv": csv(INVENTED["context.csv"]!.trim(), [`XZQJX,${year},123456,,`]),
  };
}

describe("an unpublished review", () => {
  const without = publishedOf(INVENTED);

  it("changes no byte of a release, whatever its stages are", () => {
    fc.assert(
      fc.property(unpublished, (review) => {
        expect(publishedOf(withUnpublished(review))).toEqual(without);
      }),
      { numRuns: 25 },
    );
  });

  it("is in no table and in no byte, nor are the names of the input’s own ids", () => {
    const files = withUnpublished({
      consent: "aggregate",
      year: 2022,
      method: "in-country",
      stages: {},
    });
    const bytes = [...publishedOf(files).files.values()].map((file) =>
      Buffer.from(file).toString("latin1"),
    );
    for (const text of [JSON.stringify(tablesOf(files)), ...bytes]) {
      expect(text).not.toMatch(/MARKER|XZQJX|secret|Hidden|hidden|77777777/);
    }
  });

  it("would be seen by these tests if it were named", () => {
    const review = { consent: "aggregate", year: 2022, method: "in-country", stages: {} } as const;
    const files = withUnpublished(review);
    const consent = files["consent.csv"]!.replace(
      `${MARKER}-id,aggregate,,`,
      `${MARKER}-id,named,https://example.org/,`,
    );
    const named = {
      ...files,
      "consent.csv": consent.replace(`${MARKER},\n`, `${MARKER},2024-01-01\n`),
    };
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

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

/** What the registry says of a review, and GCSCC lists in public. */
const publicFacts = fc.record({
  country: fc.constantFrom("XZQJX", "XZQJY", "XAA"),
  name: word,
  wave: fc.integer({ min: 3, max: 99 }),
  year: fc.integer({ min: 2022, max: 2100 }),
  edition: fc.constantFrom("2016", "2021"),
  method: fc.constantFrom("in-country", "questionnaire"),
  partner: fc.oneof(word, fc.constant("")),
  url: fc.constantFrom("", "https://example.org/a"),
});

/** What nobody may learn, whether it agreed to anything at all among it. */
const secrets = fc.record({
  consent: fc.constantFrom("aggregate", "withdrawn", "none"),
  id: word,
  evidence: fc.constantFrom("", `https://example.org/${MARKER}`),
  agreedBy: word,
  stages: fc.dictionary(
    fc.constantFrom(...CODES),
    fc.constantFrom("", "1", "2", "3", "4", "5", "1-2", "4-5"),
    { maxKeys: CODES.length },
  ),
});

type Made<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type PublicFacts = Made<typeof publicFacts>;
type Secrets = Made<typeof secrets>;

const FACTS: PublicFacts = {
  country: "XZQJX",
  name: "Zed",
  wave: 3,
  year: 2022,
  edition: "2021",
  method: "in-country",
  partner: "Partner Zed",
  url: "",
};

/** Secrets that can be looked for in a release. */
const MARKED: Secrets = {
  consent: "aggregate",
  id: `${MARKER}-id`,
  evidence: `https://example.org/${MARKER}`,
  agreedBy: MARKER,
  stages: { "D1.1.1": "4-5" },
};

/** A portfolio with one more review: of a country that is nowhere else, or of a named one. */
function withUnpublished(facts: PublicFacts, secret: Secrets): Files {
  const { country, wave, year, edition, method, partner, url } = facts;
  const id = `new-${secret.id}`;
  const name = country === "XAA" ? "Alder" : facts.name;
  const row = [id, country, name, wave, year, edition, method, partner, url].join(",");
  const rows = Object.entries(secret.stages).map(([code, stage]) => `${id},${code},${stage}`);
  const consent = `${id},${secret.consent},${secret.evidence},${secret.agreedBy},`;
  const context = country === "XAA" ? [] : [`${country},${year},123456,,`];
  const appended = (file: string, more: string[]) => csv(INVENTED[file]!.trim(), more);
  return {
    ...INVENTED,
    "reviews.csv": appended("reviews.csv", [row]),
    "stages.csv": appended("stages.csv", rows),
    "consent.csv": appended("consent.csv", secret.consent === "none" ? [] : [consent]),
    "context.csv": appended("context.csv", context),
  };
}

describe("an unpublished review that is in no block", () => {
  it("changes no byte of a release by anything but its public facts, not even by what it agreed to", () => {
    fc.assert(
      fc.property(publicFacts, secrets, secrets, (facts, one, other) => {
        const release = publishedOf(withUnpublished(facts, one));
        expect(publishedOf(withUnpublished(facts, other))).toEqual(release);
      }),
      { numRuns: 25 },
    );
  });

  it("is in the registry, withheld, and nowhere else", () => {
    const tables = tablesOf(withUnpublished(FACTS, MARKED));
    expect(tables.reviews).toContainEqual({
      review_id: "XZQJX-3",
      country: "XZQJX",
      wave: 3,
      year: 2022,
      edition: "2021",
      method: "in-country",
      partner: "Partner Zed",
      status: "withheld",
      block_id: null,
      report_url: null,
    });
    expect(tables.countries).toContainEqual({ country: "XZQJX", name: "Zed" });
    const { countries: _, reviews: __, ...others } = tables;
    expect(JSON.stringify(others)).not.toMatch(/XZQJX|Zed/);
  });

  it("leaves nothing of its secrets in any byte, nor are there ids of the input", () => {
    const files = withUnpublished(FACTS, MARKED);
    const bytes = [...publishedOf(files).files.values()].map((file) =>
      Buffer.from(file).toString("latin1"),
    );
    for (const text of [JSON.stringify(tablesOf(files)), ...bytes]) {
      expect(text).not.toMatch(/MARKER|secret|Ministry|consent\/|123456|77777777/);
    }
  });

  it("would be seen by these tests if it were named", () => {
    const named = { ...MARKED, consent: "named" as "aggregate" };
    const files = withUnpublished(FACTS, named);
    const agreed = files["consent.csv"]!.replace(`${MARKER},\n`, `${MARKER},2024-01-01\n`);
    const tables = tablesOf({ ...files, "consent.csv": agreed });
    expect(JSON.stringify(tables.stages)).toContain('"XZQJX-3"');
    expect(JSON.stringify(tables.context)).toContain("123456");
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

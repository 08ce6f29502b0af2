import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { Made } from "../../scripts/portfolio/make";
import { blocksIn } from "../../src/disclosure/ledger";
import { publicIdOf } from "../../src/disclosure/registry";
import { hasReached } from "../../src/disclosure/statements";
import { themeStagesOf } from "../../src/disclosure/themeStages";
import { CMM } from "../../src/model/cmm";
import type { Review } from "../../src/model/review";
import type { StageRange } from "../../src/model/stage";
import { TABLE_NAMES, TABLES } from "../../src/model/tables";
import { Stream } from "../../src/statistics/stream";
import { csv, type Files, HEADERS } from "./fixtures/invented";
import { countryAt, filesOf, POLICY, type Portfolio, reviewAt, SEEDS } from "./fixtures/portfolios";
import { madeOf } from "./fixtures/published";

const NAMED = [0, 1, 2];
const IN_A = [3, 4, 5, 6, 7, 8, 9, 10];
const IN_B = [11, 12, 13, 14, 15, 16, 17];

/** Three named countries; eight and seven for aggregates, a block each; and one withheld for each reason. */
const PORTFOLIO: Portfolio = {
  reviews: [
    ...NAMED.map((i) => reviewAt(countryAt(i), 1 + i, { consent: "named" })),
    ...IN_A.map((i) => reviewAt(countryAt(i), 1 + (i % 5))),
    ...IN_B.map((i) => reviewAt(countryAt(i), 1 + (i % 4), { edition: "2016" })),
    reviewAt(countryAt(18), 5, { consent: null }),
    reviewAt(countryAt(19), 5, { consent: "withdrawn" }),
    reviewAt(countryAt(20), 5, { reportUrl: "https://example.org/report" }),
    reviewAt(countryAt(0), 5, { wave: 2 }),
    reviewAt(countryAt(3), 5, { wave: 2, consent: null }),
    reviewAt(countryAt(21), 5),
  ],
  memberships: [...NAMED, ...IN_A, ...IN_B].map((i) => ({
    country: countryAt(i),
    grouping: "region",
    group: IN_B.includes(i) ? "B" : "A",
    validFrom: null,
    validTo: null,
  })),
};

/** The portfolio's files, with the circumstances of a named country and of one that is not. */
function withContext(portfolio: Portfolio, hidden = "123456"): Files {
  const rows = [`${countryAt(0)},2020,1000000,45.5,12000`, `${countryAt(3)},2020,${hidden},,`];
  return { ...filesOf(portfolio), "context.csv": csv(HEADERS.context, rows) };
}

const FILES = withContext(PORTFOLIO);

const made = (files: Files, release: string | null = "r1") =>
  madeOf(files, { policy: POLICY, release });

function changeUnnamed(change: (review: Review) => Review): Portfolio {
  const reviews = PORTFOLIO.reviews.map((review) =>
    review.consent === "named" ? review : change(review),
  );
  return { ...PORTFOLIO, reviews };
}

/** What a review counts for: whether it has a stage and which thresholds it has reached, theme by theme. */
function countsFor({ stages, edition }: Pick<Review, "stages" | "edition">): string {
  const themes = [...themeStagesOf({ stages, edition }, CMM)];
  return JSON.stringify(
    themes.map(([theme, stage]) => [
      theme,
      stage === null ? null : POLICY.thresholds.map((of) => hasReached(stage, of)),
    ]),
  );
}

/** A review with other stages wherever they change nothing of what it counts for. */
function restaged(review: Review, stream: Stream): Review {
  const counts = countsFor(review);
  const { edition } = review;
  let stages = review.stages;
  for (const code of stages.keys()) {
    const other = new Map(stages).set(code, anyStage(stream));
    if (countsFor({ stages: other, edition }) === counts) stages = other;
  }
  return { ...review, stages };
}

function anyStage(stream: Stream): StageRange | null {
  const low = stream.below(6);
  return low === 0 ? null : { low, high: Math.min(5, low + stream.below(2)) };
}

/** The same rows in another order. */
function shuffled(files: Files, stream: Stream): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => {
      const [header = "", ...rows] = content.trim().split("\n");
      const keyed = rows.map((row) => [stream.u(), row] as const);
      return [
        file,
        csv(
          header,
          keyed.toSorted(([a], [b]) => a - b).map(([, row]) => row),
        ),
      ];
    }),
  );
}

/** The tables in which a release differs from another. */
function differing(one: Made, other: Made): string[] {
  return [...one.release.files]
    .filter(([name, bytes]) => !Buffer.from(bytes).equals(other.release.files.get(name)!))
    .map(([name]) => name);
}

describe("the portfolio of these tests", () => {
  it("has two blocks, and a review withheld for each reason", () => {
    const { disclosure, tables } = made(FILES);
    expect(tables.blocks.map(({ n }) => n)).toEqual([8, 7]);
    const reasons = [...disclosure.standing.values()].flatMap(({ reason }) => reason ?? []);
    expect(new Set(reasons)).toEqual(
      new Set(["noConsent", "withdrawn", "publicReport", "halfPublished", "tooFew"]),
    );
  });
});

describe.each(["r1", null])("no byte of a release with the id %s changes", (release) => {
  const given = made(FILES, release);

  it.each(SEEDS)("with other stages that count for the same (seed %i)", (seed) => {
    const stream = new Stream(String(seed), "stages");
    const other = changeUnnamed((review) => restaged(review, stream));
    expect(other.reviews[5]!.stages).not.toEqual(PORTFOLIO.reviews[5]!.stages);
    expect(differing(given, made(withContext(other), release))).toEqual([]);
  });

  it.each(SEEDS)("when stages are dealt anew within a block (seed %i)", (seed) => {
    const by = 1 + new Stream(String(seed), "deal").below(6);
    const dealt = new Map(
      [IN_A, IN_B].flatMap((block) =>
        block.map((i, place) => [countryAt(i), block[(place + by) % block.length]!] as const),
      ),
    );
    const other = changeUnnamed((review) => {
      const from = dealt.get(review.country);
      const stages = PORTFOLIO.reviews.find(
        ({ id }) => id === `private-${countryAt(from ?? -1)}-1`,
      );
      return stages === undefined || review.wave > 1
        ? review
        : { ...review, stages: stages.stages };
    });
    expect(other).not.toEqual(PORTFOLIO);
    expect(differing(given, made(withContext(other), release))).toEqual([]);
  });

  it("with any other stages of withheld reviews, or none", () => {
    const members = new Set([...IN_A, ...IN_B].map((i) => `${countryAt(i)}-1`));
    for (const stages of [new Map(), reviewAt("XAA", 1).stages]) {
      const other = changeUnnamed((review) =>
        members.has(publicIdOf(review)) ? review : { ...review, stages },
      );
      expect(differing(given, made(withContext(other), release))).toEqual([]);
    }
  });

  it("with other ids in the input", () => {
    const reviews = PORTFOLIO.reviews.map((review, i) => ({ ...review, id: `other ${99 - i}` }));
    const other = { ...PORTFOLIO, reviews };
    expect(differing(given, made(withContext(other), release))).toEqual([]);
  });

  it("with other evidence, agreed by others on another day", () => {
    const consents = FILES["consent.csv"]!;
    const other = consents
      .replaceAll(",aggregate,https://example.org/consent,Ministry,2024-05-06", ",aggregate,,,")
      .replaceAll("withdrawn,https://example.org/consent,Ministry", "withdrawn,,Nobody")
      .replaceAll("Ministry,2024-05-06", "Somebody,2025-01-01");
    expect(other).not.toBe(consents);
    expect(differing(given, made({ ...FILES, "consent.csv": other }, release))).toEqual([]);
  });

  it("with other circumstances of a country without a named review", () => {
    expect(differing(given, made(withContext(PORTFOLIO, "654321"), release))).toEqual([]);
  });

  it.each(SEEDS)("with the rows in another order (seed %i)", (seed) => {
    const other = shuffled(FILES, new Stream(String(seed), "rows"));
    expect(other).not.toEqual(FILES);
    expect(differing(given, made(other, release))).toEqual([]);
  });

  it("when it is made again", () => {
    expect(differing(given, made(FILES, release))).toEqual([]);
  });
});

describe("a change that moves a count into another class", () => {
  const moved = changeUnnamed((review) =>
    IN_A.some((i) => publicIdOf(review) === `${countryAt(i)}-1`)
      ? reviewAt(review.country, 1)
      : review,
  );

  it("is seen in the statements, in what release.json says of them, and in nothing else", () => {
    expect(differing(made(FILES), made(withContext(moved)))).toEqual([
      "statements.parquet",
      "release.json",
    ]);
  });

  it("gives a release without an id another one", () => {
    expect(made(withContext(moved), null).release.id).not.toBe(made(FILES, null).release.id);
  });
});

describe("a release", () => {
  const { tables, release } = made(FILES);
  const unnamed = tables.reviews.filter(({ status }) => status !== "named");

  it("has stages of named reviews alone, and of all of those", () => {
    const named = PORTFOLIO.reviews.filter(({ consent }) => consent === "named").map(publicIdOf);
    expect(new Set(tables.stages.map(({ review_id }) => review_id))).toEqual(new Set(named));
    const alone = { ...PORTFOLIO, reviews: PORTFOLIO.reviews.slice(0, NAMED.length) };
    const without = made(withContext(alone)).tables;
    expect([tables.stages, tables.context]).toEqual([without.stages, without.context]);
  });

  it("has every review once in its registry, and an unpublished one’s id nowhere else", () => {
    expect(tables.reviews).toHaveLength(PORTFOLIO.reviews.length);
    const { reviews, ...others } = tables;
    const text = JSON.stringify(others);
    expect(reviews.length).toBeGreaterThan(unnamed.length);
    expect(unnamed.filter(({ review_id }) => text.includes(`"${review_id}"`))).toEqual([]);
  });

  it("says how many reviews each block has, as the registry does", () => {
    for (const { block_id, n } of tables.blocks) {
      expect(unnamed.filter((review) => review.block_id === block_id)).toHaveLength(n);
    }
  });

  it("is made of the tables and columns that there are, and of nothing else", async () => {
    const files = TABLE_NAMES.map((name) => `${name}.parquet`);
    expect([...release.files.keys()]).toEqual([...files, "release.json"]);
    for (const name of TABLE_NAMES) {
      const [row] = await rowsOf(release.files.get(`${name}.parquet`)!);
      expect(Object.keys(row!)).toEqual(Object.keys(TABLES[name]));
    }
  });

  it("holds nothing that was marked as private, decoded or not", async () => {
    const mark = "PRIVATEMARK";
    const marked = changeUnnamed((review) => ({ ...review, id: `${mark}-${review.id}` }));
    const files = withContext(marked, "77777777");
    const consents = files["consent.csv"]!.replaceAll(
      /(aggregate|withdrawn),https:\/\/example.org\/consent,Ministry/g,
      `$1,https://example.org/${mark},${mark}`,
    );
    const { release: made } = madeOf({ ...files, "consent.csv": consents }, { policy: POLICY });
    for (const [name, bytes] of made.files) {
      const rows = name.endsWith(".parquet") ? await rowsOf(bytes) : [];
      const text = JSON.stringify(rows) + Buffer.from(bytes).toString("latin1");
      expect(text).not.toMatch(/PRIVATEMARK|private-|77777777/);
    }
  });

  it("is made where nothing is named: a registry and blocks", () => {
    const reviews = PORTFOLIO.reviews.slice(NAMED.length, NAMED.length + IN_A.length);
    const { tables: hidden } = made(filesOf({ ...PORTFOLIO, reviews }));
    expect([hidden.reviews.length, hidden.blocks.length, hidden.stages]).toEqual([8, 1, []]);
    expect(hidden.statements.length).toBeGreaterThan(0);
  });
});

describe("the next release", () => {
  const { disclosure, tables: before } = made(FILES);

  /** The tables once some members of the first block have another consent. */
  function tablesAfter(count: number, consent: "named" | "withdrawn") {
    const countries = new Set(IN_A.slice(0, count).map(countryAt));
    const later = changeUnnamed((review) =>
      countries.has(review.country) && review.wave === 1 ? { ...review, consent } : review,
    );
    const files = withContext(later);
    return madeOf(files, { policy: POLICY, release: "r2", ledger: disclosure.added }).tables;
  }

  it("keeps the block of a member that is named by now, with its id and its statements", () => {
    const tables = tablesAfter(1, "named");
    expect(tables.reviews.find(({ country }) => country === countryAt(3))).toMatchObject({
      status: "named",
      block_id: "r1-B1",
    });
    expect([tables.blocks, tables.statements]).toEqual([before.blocks, before.statements]);
  });

  it.each([
    ["three are named", 3, "named"],
    ["one withdraws its consent", 1, "withdrawn"],
  ] as const)("has not a row of a block of which %s", (_, count, consent) => {
    const { blocks, statements, reviews } = tablesAfter(count, consent);
    expect(blocks.map(({ block_id }) => block_id)).toEqual(["r1-B2"]);
    expect(new Set(statements.map(({ block_id }) => block_id))).toEqual(new Set(["r1-B2"]));
    expect(reviews.filter(({ block_id }) => block_id === "r1-B1")).toEqual([]);
    const ofBlock = reviews.filter(({ review_id }) =>
      IN_A.slice(count).some((i) => review_id === `${countryAt(i)}-1`),
    );
    expect(new Set(ofBlock.map(({ status }) => status))).toEqual(new Set(["withheld"]));
  });

  it("has no stage of a named review whose consent is withdrawn, and does not say that it was", () => {
    const [first, ...others] = PORTFOLIO.reviews;
    const reviews = [{ ...first!, consent: "withdrawn" as const }, ...others];
    const { tables } = made(withContext({ ...PORTFOLIO, reviews }), "r2");
    expect(tables.stages.filter(({ review_id }) => review_id === "XY00-1")).toEqual([]);
    expect(tables.context).toEqual([]);
    expect(tables.reviews.find(({ review_id }) => review_id === "XY00-1")).toMatchObject({
      status: "withheld",
      block_id: null,
    });
    expect(JSON.stringify(tables)).not.toMatch("withdrawn");
  });
});

describe("a release without an id of its own", () => {
  it.each(["a", "r1", "z"])(
    "has the same id once the ledger has its blocks, after %s",
    (former) => {
      const before = { ...PORTFOLIO, reviews: PORTFOLIO.reviews.slice(0, 11) };
      const ledger = madeOf(filesOf(before), { policy: POLICY, release: former }).disclosure.added;
      expect(blocksIn(ledger)).toHaveLength(1);
      const first = madeOf(FILES, { policy: POLICY, ledger });
      expect(blocksIn(first.disclosure.added)).toHaveLength(1);
      const again = madeOf(FILES, {
        policy: POLICY,
        ledger: [...ledger, ...first.disclosure.added],
      });
      expect(again.release.id).toBe(first.release.id);
      expect(differing(again, first)).toEqual([]);
    },
  );
});

/** hyparquet reads the bytes that are the file's alone. */
function rowsOf(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
}

import { describe, expect, it } from "vitest";
import { CLASS_RULES } from "../../scripts/attack/attacks/classRules";
import { COALITION } from "../../scripts/attack/attacks/coalition";
import { EROSION } from "../../scripts/attack/attacks/erosion";
import type { Tables } from "../../src/model/tables";
import { changed, found, POLICY, written } from "./fixtures/attacked";
import { GOOD } from "./fixtures/tables";

type Said = readonly [lo: number, hi: number];

/** The good release with other statements of block B1 about theme H01, for stages 2, 3 and 4. */
function saying(...said: readonly Said[]): Tables {
  const isMeant = ({ block_id, theme }: { block_id: string; theme: string }) =>
    block_id === "B1" && theme === "H01";
  const rows = said.map(([lo, hi], i) => ({
    block_id: "B1",
    theme: "H01",
    threshold: i + 2,
    lo,
    hi,
  }));
  return { ...GOOD, statements: [...GOOD.statements.filter((row) => !isMeant(row)), ...rows] };
}

/** The good release with only so many members of B1. */
function cut(size: number): Tables {
  const left = GOOD.reviews.filter(({ block_id }) => block_id === "B1").slice(size);
  return {
    ...saying([0, 1], [0, 1], [0, 1]),
    blocks: changed(GOOD.blocks, ({ block_id }) => block_id === "B1", { n: size }),
    reviews: changed(GOOD.reviews, (row) => left.includes(row), {
      status: "withheld",
      block_id: null,
    }),
  };
}

const B1 = "good, block B1, theme H01";

describe("the attacker", () => {
  it("finds blocks of four where k was lowered to four", async () => {
    const bad = written(cut(4), { policy: { ...POLICY, k: 4 } });
    const lines = await found([CLASS_RULES, COALITION], bad);
    expect(lines).toContain("class rules: good, policy: k is 4, less than 2c + 3 = 7");
    expect(lines).toContain("good, block B1: it has 4 members, and at least 7 are wanted");
    expect(lines).toContain("threshold 2: at most 1 reached it, fewer than c + 1 = 3");
    expect(lines).toMatch(/coalition: good, block B1, theme H01: every other member is at stage 1/);
  });

  it("finds exact counts", async () => {
    const lines = await found([CLASS_RULES, COALITION], written(saying([5, 5], [3, 3], [2, 2])));
    expect(lines).toContain(`class rules: ${B1}, threshold 2: the count is exactly 5`);
    expect(lines).toContain(`class rules: ${B1}, threshold 3: 3–3 of 7 is no class`);
    expect(lines).toMatch(/coalition: good, block B1, theme H01: every other member is between/);
  });

  it("finds a class that is narrower than the classes of its block", async () => {
    const b3 = changed(
      GOOD.statements,
      ({ block_id, theme, threshold }) => block_id === "B3" && theme === "H01" && threshold === 2,
      { lo: 6, hi: 8 },
    );
    const lines = await found([CLASS_RULES], written({ ...GOOD, statements: b3 }));
    expect(lines).toContain("block B3, theme H01, threshold 2: 6–8 of 14 is no class");
  });

  it("finds statements that contradict each other", async () => {
    const lines = await found([CLASS_RULES, COALITION], written(saying([0, 3], [0, 3], [4, 7])));
    expect(lines).toContain(
      `class rules: ${B1}: at most 3 reached stage 2, and at least 4 stage 4`,
    );
    expect(lines).toContain(`coalition: ${B1}: no stages agree with the statements`);
  });

  it("finds a threshold of which nothing is said beside those of which something is", async () => {
    const lines = await found([CLASS_RULES], written(saying([0, 3], [0, 3])));
    expect(lines).toBe(`class rules: ${B1}: statements for the thresholds 2, 3, not for 2, 3, 4`);
  });

  it("finds a policy that protects nobody", async () => {
    const policy = { ...POLICY, c: 0, k: 3, minWidth: 1, thresholds: [4, 2] };
    const lines = await found([CLASS_RULES], written(GOOD, { policy }));
    expect(lines).toContain("policy: c is 0: a member alone learns of the others");
    expect(lines).toContain("policy: minWidth is 1, less than 2");
    expect(lines).toContain("policy: the thresholds 4, 2 do not rise from 2 to at most 5");
  });

  it("finds a number of members that the registry does not have", async () => {
    const blocks = changed(GOOD.blocks, ({ block_id }) => block_id === "B2", { n: 10 });
    const lines = await found([CLASS_RULES], written({ ...GOOD, blocks }));
    expect(lines).toContain("good, block B2: it says n = 10, and the registry has 9");
  });

  it("finds a statement of a theme that too few editions of members ask for", async () => {
    const reviews = changed(GOOD.reviews, ({ review_id }) => review_id === "XB106-1", {
      edition: "2014",
    });
    const said = changed(
      saying([0, 3], [0, 3], [0, 3]).statements,
      ({ block_id, theme }) => {
        return block_id === "B1" && theme === "H01";
      },
      { theme: "H08" },
    );
    const bad = written({ ...GOOD, reviews, statements: said });
    expect(await found([COALITION], bad)).toBe(
      "coalition: good, block B1, theme H08: no stages agree with the statements, with the editions in mind (stage 2: 0–3, stage 3: 0–3, stage 4: 0–3)",
    );
  });

  it("finds a span of two classes where every member is asked", async () => {
    const said = changed(
      GOOD.statements,
      ({ block_id, theme }) => block_id === "B2" && theme === "H01",
      { lo: 0, hi: 3 },
    ).map((row) =>
      row.block_id === "B2" && row.theme === "H01" && row.threshold === 2 ? { ...row, hi: 5 } : row,
    );
    expect(await found([CLASS_RULES, COALITION], written({ ...GOOD, statements: said }))).toBe(
      "coalition: good, block B2, theme H01: no stages agree with the statements, with the editions in mind (stage 2: 0–5, stage 3: 0–3, stage 4: 0–3)",
    );
  });

  it("finds a block that is shown although three of its members are known", async () => {
    const isNamed = ({ review_id }: { review_id: string }) => /^XB10[0-2]-1$/.test(review_id);
    const reviews = changed(GOOD.reviews, isNamed, { status: "named" });
    const two = changed(reviews, ({ review_id }) => review_id === "XB102-1", { status: "block" });
    expect(await found([EROSION], written({ ...GOOD, reviews: two }))).toBe("");
    expect(await found([EROSION], written({ ...GOOD, reviews }))).toBe(
      "erosion: good, block B1: 3 members are known by now (XB100-1, XB101-1, XB102-1), and c is 2: its budget is -1",
    );
  });

  it("holds members known whose report is public, or whose country has another that is named", async () => {
    const of = (id: string) => GOOD.reviews.find(({ review_id }) => review_id === id)!;
    const sibling = { ...of("XB100-1"), review_id: "XB100-2", wave: 2, block_id: null };
    const reviews = [
      ...changed(GOOD.reviews, ({ review_id }) => /^XB10[12]-1$/.test(review_id), {
        report_url: "https://example.org/report",
      }),
      { ...sibling, status: "named" },
    ];
    expect(await found([EROSION], written({ ...GOOD, reviews }))).toContain("its budget is -1");
  });

  it("takes the true stages of named members for what the coalition knows already", async () => {
    const isNamed = ({ review_id }: { review_id: string }) => /^XB10[0-2]-1$/.test(review_id);
    const reviews = changed(GOOD.reviews, isNamed, { status: "named" });
    const stages = ["XB100-1", "XB101-1", "XB102-1"].map((review_id) => {
      return { review_id, level: "theme", code: "H01", low: 3, high: 4, source: "computed" };
    });
    const tables = { ...saying([0, 3], [0, 3], [0, 3]), reviews };
    const lines = await found([COALITION], written({ ...tables, stages }));
    expect(lines).toContain(
      `coalition: ${B1}: every other member is at stage 1 (to anyone; 3 named by now; the statements taken at their word`,
    );
  });
});

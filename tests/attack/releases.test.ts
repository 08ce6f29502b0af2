import { describe, expect, it } from "vitest";
import { DIFFERENCING } from "../../scripts/attack/attacks/differencing";
import { JOINT } from "../../scripts/attack/attacks/joint";
import type { Tables } from "../../src/model/tables";
import { changed, found, written } from "./fixtures/attacked";
import { GOOD, reviewRow } from "./fixtures/tables";

const NEWCOMER = reviewRow({ country: "XNEW", block: "B1", seed: 99 });

/** The good release in which block B1 says that so many reached each stage of H01. */
function saying(lo: number, hi: number, tables: Tables = GOOD): Tables {
  const statements = changed(
    tables.statements,
    ({ block_id, theme }) => block_id === "B1" && theme === "H01",
    { lo, hi },
  );
  return { ...tables, statements };
}

/** The block worked out anew with one member more. */
const RECOMPUTED = saying(4, 8, {
  ...GOOD,
  reviews: [...GOOD.reviews, NEWCOMER],
  blocks: changed(GOOD.blocks, ({ block_id }) => block_id === "B1", { n: 8 }),
});

describe("the attacker, given the archive,", () => {
  it("finds nothing where a member is named later and a block is no longer shown", async () => {
    const isB3 = ({ block_id }: { block_id: string | null }) => block_id === "B3";
    const later: Tables = {
      ...GOOD,
      reviews: changed(
        changed(GOOD.reviews, isB3, { status: "withheld", block_id: null }),
        ({ review_id }) => review_id === "XB100-1",
        { status: "named" },
      ),
      blocks: GOOD.blocks.filter((row) => !isB3(row)),
      statements: GOOD.statements.filter((row) => !isB3(row)),
    };
    const place = written(later, { release: "later" });
    expect(await found([DIFFERENCING, JOINT], place, { history: [written()] })).toBe("");
  });

  it("finds a block that was worked out anew with one member more, and what that tells", async () => {
    const place = written(RECOMPUTED, { release: "later" });
    const history = [written(saying(0, 3))];
    const lines = await found([DIFFERENCING, JOINT], place, { history });
    expect(lines).toContain(
      "differencing: later and good, block B1: n is 8 in one and 7 in the other",
    );
    expect(lines).toContain("block B1: a member in one of them only: XNEW-1");
    expect(lines).toContain(
      "block B1: statements in one of them only: theme H01, threshold 2, 4–8",
    );
    expect(lines).toContain(
      "joint blocks: later, block B1, with good, block B1, theme H01: a member is between 4 and 5 (to anyone)",
    );
  });

  it("finds that two releases contradict each other", async () => {
    const place = written(saying(4, 7), { release: "later" });
    const lines = await found([JOINT], place, { history: [written(saying(0, 3))] });
    expect(lines).toContain("theme H01: no stages agree with the statements of both");
  });

  it("finds a review that was in another block before", async () => {
    const moved = changed(GOOD.reviews, ({ review_id }) => review_id === "XB100-1", {
      block_id: "B2",
    });
    const place = written({ ...GOOD, reviews: moved }, { release: "later" });
    expect(await found([DIFFERENCING], place, { history: [written()] })).toContain(
      "differencing: review XB100-1: it is in the blocks B2 and B1",
    );
  });

  it("finds two reviews of one country in a block", async () => {
    const reviews = changed(GOOD.reviews, ({ review_id }) => review_id === "XB101-1", {
      review_id: "XB100-2",
      country: "XB100",
      wave: 2,
    });
    expect(await found([DIFFERENCING], written({ ...GOOD, reviews }))).toBe(
      "differencing: good, block B1: XB100 has two reviews in it, so one government is a coalition of two",
    );
  });
});

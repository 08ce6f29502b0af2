import type { Entries } from "./entry";

/** What the tables say of unpublished reviews, which are spoken of in blocks alone. */
export const OF_BLOCKS = {
  blocks: {
    row: "A block: a fixed set of reviews of which statements are made together",
    key: ["block_id"],
    columns: {
      block_id: { meaning: "The block’s id.", unit: null, allowed: null },
      n: {
        meaning: "How many reviews are in it.",
        unit: "reviews",
        allowed: "The k of the policy in release.json, or more",
      },
      release_id: { meaning: "The release that formed it.", unit: null, allowed: null },
    },
  },
  statements: {
    row: "What is said of one block, one theme and one stage: between how many and how many of its reviews had reached the stage",
    key: ["block_id", "theme", "threshold"],
    columns: {
      block_id: { meaning: "The block.", unit: null, allowed: "A block_id of the table blocks" },
      theme: {
        meaning: "The theme.",
        unit: null,
        allowed: "A code of the table framework whose level is theme",
      },
      threshold: {
        meaning: "The stage that is asked about: reached is this one or above.",
        unit: "stage",
        allowed: "2 to 5",
      },
      lo: {
        meaning:
          "At least so many had reached it. A certain bound, not an estimate: nothing between lo and hi is likelier for it.",
        unit: "reviews",
        allowed: "0 to the n of the block",
      },
      hi: {
        meaning: "At most so many had reached it.",
        unit: "reviews",
        allowed: "lo to the n of the block",
      },
    },
  },
} as const satisfies Entries<"blocks" | "statements">;

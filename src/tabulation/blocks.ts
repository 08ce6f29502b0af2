import type { Disclosure } from "../disclosure/disclose";
import type { Tables } from "../model/tables";

type Shown = Pick<Disclosure, "blocks">;

/** The blocks that are shown, and the release that formed each. */
export function blockRows({ blocks }: Shown): Tables["blocks"] {
  return blocks.map(({ block, members, release }) => ({
    block_id: block,
    n: members.length,
    release_id: release,
  }));
}

/** What is said of them. */
export function statementRows({ blocks }: Shown): Tables["statements"] {
  return blocks.flatMap(({ block, statements }) =>
    statements.map(({ theme, threshold, lo, hi }) => ({
      block_id: block,
      theme,
      threshold,
      lo,
      hi,
    })),
  );
}

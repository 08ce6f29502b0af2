import { classesOf, uniformShare } from "../../src/disclosure/classes";
import { type Block, blocksIn } from "../../src/disclosure/ledger";
import type { PartnerView } from "../../src/disclosure/partners";
import type { Policy } from "../../src/disclosure/policy";
import type { Tables } from "../../src/model/tables";
import type { Former } from "./former";
import type { LedgerFile } from "./ledgerFile";
import type { Made } from "./make";
import { Refused } from "./refused";

type MaybeFormer = Former | string | undefined;

/** A release whose blocks the ledger lacks, or has otherwise, was made with another one: going on would form them anew. */
export function refuseOtherBlocks(former: MaybeFormer, { ledger, file }: LedgerFile): void {
  if (typeof former !== "object") return;
  const known = new Map(blocksIn(ledger).map((block) => [block.block, block]));
  const lines = former.tables.blocks.flatMap(({ block_id }) => {
    const block = known.get(block_id);
    if (block !== undefined && isTold(block, former.tables)) return [];
    const fault = block === undefined ? "does not have" : "says other than";
    const of = block === undefined ? "block" : "the release that is in place of block";
    const end = block === undefined ? " of the release that is in place" : "";
    return [
      `${file}: ${fault} ${of} ${block_id}${end}. Give the ledger that it was made with: --ledger FILE.`,
    ];
  });
  refuse(lines);
}

/** A release without a named review takes the place of none that has some: a consent.csv went wrong, most likely. */
export function refuseEmptied(former: MaybeFormer, { tables }: Pick<Made, "tables">): void {
  const isNamed = ({ status }: { readonly status: string }) => status === "named";
  if (typeof former !== "object" || tables.reviews.some(isNamed)) return;
  const named = former.tables.reviews.filter(isNamed).length;
  if (named === 0) return;
  refuse([
    `no review is agreed as named, and the release in place has ${named}. See to consent.csv, or choose another folder.`,
  ]);
}

/** What a partner would learn from its own reviews of a block that is new: an old one is out already. */
export function refuseNarrowed(
  partners: readonly PartnerView[],
  { disclosure }: Pick<Made, "disclosure">,
): void {
  const isNew = new Set(blocksIn(disclosure.added).map(({ block }) => block));
  refuse(
    partners
      .filter(({ block, narrowed }) => isNew.has(block) && narrowed.length > 0)
      .map(
        ({ block, partner, own, others, narrowed }) =>
          `block ${block}: ${partner}, which delivered ${own} of its reviews, learns of the other ${others} in ${narrowed.map(({ theme }) => theme).join(", ")}. Form another block, or set strictPartners to false.`,
      ),
  );
}

/** A class that leads one to expect more members on one side than the policy admits. */
export function refuseLopsided(
  { disclosure }: Pick<Made, "disclosure">,
  { maxUniformShare }: Pick<Policy, "maxUniformShare">,
): void {
  refuse(
    blocksIn(disclosure.added)
      .filter(({ members, c }) =>
        classesOf(members.length, c).some(
          (of) => uniformShare(of, members.length) > maxUniformShare,
        ),
      )
      .map(
        ({ block, members }) =>
          `block ${block}: a class of ${members.length} reviews leads one to expect more than ${maxUniformShare} of them on one side. Allow it with maxUniformShare, or ask for larger blocks with k.`,
      ),
  );
}

/** True where a release tells of a block what the ledger has. */
function isTold({ block, members, statements }: Block, tables: Former["tables"]): boolean {
  const told = tables.reviews.filter(({ block_id }) => block_id === block);
  const said = tables.statements.filter(({ block_id }) => block_id === block);
  const lineOf = ({ theme, threshold, lo, hi }: Omit<Tables["statements"][number], "block_id">) =>
    `${theme} ${threshold} ${lo} ${hi}`;
  return (
    isSame(
      members,
      told.map(({ review_id }) => review_id),
    ) && isSame(statements.map(lineOf), said.map(lineOf))
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  const held = new Set(some);
  return held.size === others.length && others.every((one) => held.has(one));
}

function refuse(lines: readonly string[]): void {
  if (lines.length > 0) throw new Refused([...lines, "Nothing was written."]);
}

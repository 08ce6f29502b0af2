import { erosionOf } from "../../src/disclosure/erosion";
import { blocksIn } from "../../src/disclosure/ledger";
import type { PartnerView } from "../../src/disclosure/partners";
import type { Policy } from "../../src/disclosure/policy";
import { publicIdOf, type Reason, WITHHELD_FOR } from "../../src/disclosure/registry";
import type { Portfolio, Review } from "../../src/model/review";
import { type Fault, lineOf } from "../../src/records/fault";
import { groupedBy } from "../../src/records/repeats";
import { changesSince } from "./changes";
import type { Former } from "./former";
import type { LedgerFile } from "./ledgerFile";
import type { Made } from "./make";
import { markdownTable } from "./markdownTable";
import { counted } from "./report";

interface Reported {
  readonly portfolio: Portfolio;
  readonly made: Made;
  readonly policy: Policy;
  /** As it was before this release. */
  readonly ledger: LedgerFile;
  readonly partners: readonly PartnerView[];
  /** The release that this one takes the place of. */
  readonly former: Former | string | undefined;
  readonly faults: readonly Fault[];
  readonly cautions: readonly string[];
}

/** The report for the person who signs a release off. It speaks of unpublished reviews: it is not for publication. */
export function releaseReport(of: Reported): string {
  const sections = [
    head(of),
    cautions(of),
    whereReviewsWent(of),
    blocks(of),
    partners(of),
    since(of),
    warnings(of),
    beforeSigning(of),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head({ portfolio, made, policy }: Reported): string[] {
  const { id } = made.release;
  return [
    `# Release report: ${id}`,
    "",
    "For the person who signs the release off. **Not for publication:** it speaks of unpublished reviews.",
    "",
    `- ${portfolio.synthetic ? "Synthetic: every country is fictional." : "Real records."}`,
    `- Policy: c = ${policy.c}, k = ${policy.k}, a block is split from ${policy.kSplit} + ${policy.kSplit} on, thresholds ${policy.thresholds.join(", ")}, partners ${policy.strictPartners ? "strict" : "told of below"}.`,
  ];
}

function cautions({ cautions: told }: Reported): string[] {
  return ["## Cautions", "", ...(told.length > 0 ? told.map((one) => `- ${one}`) : ["None."])];
}

function whereReviewsWent({ portfolio, made }: Reported): string[] {
  const went = groupedBy(portfolio.reviews, (review) =>
    placeOf(made.disclosure.standing.get(publicIdOf(review))!),
  );
  const rows = [...went].map(([place, reviews]) => [place, reviews.length, stageRowsOf(reviews)]);
  const total = ["all that were read", portfolio.reviews.length, stageRowsOf(portfolio.reviews)];
  return [
    "## Where every review went",
    "",
    ...markdownTable(["review is", "reviews", "rows of stages"], [...rows.toSorted(byName), total]),
    "",
    "Rows of named reviews are published. Rows of reviews in blocks are in no file; only the statements below are made of them. Rows of withheld reviews are used for nothing.",
  ];
}

function placeOf({ status, reason }: { status: string; reason: Reason | null }): string {
  if (status === "withheld") return `withheld: ${reason === null ? "" : WITHHELD_FOR[reason]}`;
  return status === "block" ? "in a block" : "named";
}

function stageRowsOf(reviews: readonly Review[]): number {
  return reviews.reduce((rows, { stages }) => rows + stages.size, 0);
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function blocks({ portfolio, made, policy, ledger }: Reported): string[] {
  const { blocks: shown, added } = made.disclosure;
  const erosion = new Map(
    erosionOf(shown, portfolio.reviews, ledger.ledger).map((of) => [of.block, of]),
  );
  const retired = added.flatMap((entry) => ("retired" in entry ? [entry.retired] : []));
  const isNew = new Set(blocksIn(added).map(({ block }) => block));
  const rows = shown.map(({ block, members, statements }) => {
    const { known, budget } = erosion.get(block)!;
    const themes = new Set(statements.map(({ theme }) => theme)).size;
    const state = isNew.has(block) ? "new" : "as before";
    return [block, state, members.length, themes, known.join(" ") || "none", budget];
  });
  const table = markdownTable(
    ["block", "state", "reviews", "themes spoken of", "members known by now", "budget left"],
    rows,
  );
  return [
    "## Blocks",
    "",
    ...(rows.length > 0 ? table : [`No block: fewer than ${policy.k} reviews wait for one.`]),
    ...shown.map(({ block, members }) => `\n${block}: ${members.join(", ")}`),
    ...retired.map((block) => `\n**${block} is retired with this release;** see the cautions.`),
    ...shown
      .filter(({ block }) => erosion.get(block)!.budget === 0)
      .map(
        ({ block }) =>
          `\n**${block} has no budget left:** the next member to be named retires it. Tell its government before.`,
      ),
  ];
}

function partners({ partners: views, policy }: Reported): string[] {
  const rows = views.map(({ block, partner, own, others, narrowed }) => [
    block,
    partner,
    own,
    others,
    others > 0 && others < policy.c + 1 ? "too few others" : others === 0 ? "all its own" : "kept",
    narrowed.length === 0
      ? "nothing"
      : narrowed.map(({ theme, least, most }) => `${theme}: ${least} to ${most}`).join(", "),
  ]);
  const header = [
    "block",
    "partner",
    "its own",
    "others",
    "partner rule",
    "what it learns of every other",
  ];
  return [
    "## What partners learn from their own reviews",
    "",
    ...(rows.length > 0 ? markdownTable(header, rows) : ["No block, no partner."]),
  ];
}

function since({ made, former }: Reported): string[] {
  return ["## Since the release in place", "", ...changesSince(former, made.tables)];
}

function warnings({ faults }: Reported): string[] {
  const lines = faults.map((fault) => `- ${lineOf(fault)}`);
  return ["## Warnings", "", ...(lines.length > 0 ? lines : ["None."])];
}

function beforeSigning({ made }: Reported): string[] {
  const added = made.disclosure.added.length;
  return [
    "## Before signing",
    "",
    "- [ ] Two people have read consent.csv against its evidence.",
    "- [ ] `npm run attack -- RELEASE --history EARLIER… --truth RECORDS` ended with 0 (records as CSV files).",
    "- [ ] The cautions above were heeded.",
    `- [ ] The ledger (${counted(added, "new entry")}) is kept where it cannot be lost: blocks are never formed anew.`,
  ];
}

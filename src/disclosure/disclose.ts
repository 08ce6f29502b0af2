import type { Framework } from "../model/framework";
import type { Review, Status } from "../model/review";
import { formBlocks } from "./blocks";
import { erosionOf } from "./erosion";
import type { GroupAt } from "./groupAt";
import { type Block, blocksIn, type Ledger, namedIn, standingIn } from "./ledger";
import type { Policy } from "./policy";
import { queueOf } from "./queue";
import { publicIdOf, type Reason } from "./registry";
import { statementsOf } from "./statements";
import { themeStagesOf } from "./themeStages";

/** Where a review stands in a release; the reason is for whoever signs the release off, never public. */
export interface Standing {
  readonly status: Status;
  readonly block: string | null;
  readonly reason: Reason | null;
}

/** What a release says of unpublished reviews. */
export interface Disclosure {
  /** Every review's standing, by its public id. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** The blocks that are shown, in the order in which they were formed. */
  readonly blocks: readonly Block[];
  /** What must be added to the ledger before the release is in its place. */
  readonly added: Ledger;
}

/** What is known beside the reviews. */
export interface Circumstances {
  readonly groupAt: GroupAt;
  readonly framework: Framework;
  readonly policy: Policy;
  readonly ledger: Ledger;
  /** The id of the release that is being made. */
  readonly release: string;
  /** False where nothing is kept of what is said, as in a preview: then no block may be formed. */
  readonly forms: boolean;
}

/**
 * Decides what may be said of every review: named ones in full; those agreed for aggregates inside blocks, old ones
 * as the ledger has them, new ones where enough wait; of all others that they took place. A block is retired when a
 * member's consent is gone or more of its members are known than its guarantee bears. Nothing that the ledger has is
 * worked out anew, and no stage has a say in who is in which block.
 */
export function disclose(
  reviews: readonly Review[],
  { groupAt, framework, policy, ledger, release, forms }: Circumstances,
): Disclosure {
  const retired = retiredNow(ledger, reviews);
  const { waiting, refused } = queueOf(reviews, ledger);
  const { blocks: formed, left } = forms
    ? formBlocks(waiting, groupAt, policy)
    : { blocks: [], left: waiting };
  const made = formed.map(
    (members, i): Block => ({
      block: `${release}-B${blocksIn(ledger).length + i + 1}`,
      release,
      c: policy.c,
      thresholds: policy.thresholds,
      members: members.map(publicIdOf),
      statements: saidOf(members, framework, policy),
    }),
  );
  const shown = [...standingIn(ledger).filter(({ block }) => !retired.has(block)), ...made];
  const reasons = new Map<string, Reason>([
    ...blocksIn(ledger).flatMap(({ members }) => members.map((id) => [id, "retired"] as const)),
    ...refused,
    ...left.map((review) => [publicIdOf(review), "tooFew"] as const),
  ]);
  return {
    standing: standingsOf(reviews, shown, reasons),
    blocks: shown,
    added: [
      ...namedNow(reviews, ledger, release),
      ...[...retired].map((block) => ({ retired: block, release })),
      ...made,
    ],
  };
}

function namedNow(reviews: readonly Review[], ledger: Ledger, release: string): Ledger {
  const before = namedIn(ledger);
  const named = reviews
    .filter(({ consent }) => consent === "named")
    .map(publicIdOf)
    .filter((id) => !before.has(id))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return named.length === 0 ? [] : [{ named, release }];
}

function retiredNow(ledger: Ledger, reviews: readonly Review[]): ReadonlySet<string> {
  const blocks = standingIn(ledger);
  const consents = new Map(reviews.map((review) => [publicIdOf(review), review.consent]));
  const agreed = (member: string) => ["named", "aggregate"].includes(consents.get(member) ?? "");
  const spent = erosionOf(blocks, reviews, ledger).filter(({ budget }) => budget < 0);
  return new Set([
    ...blocks.filter(({ members }) => !members.every(agreed)).map(({ block }) => block),
    ...spent.map(({ block }) => block),
  ]);
}

function saidOf(members: readonly Review[], framework: Framework, policy: Policy) {
  const stages = members.map((review) => themeStagesOf(review, framework));
  return framework.themes.flatMap(({ code }) =>
    statementsOf(
      code,
      stages.map((of) => of.get(code) ?? null),
      policy,
    ),
  );
}

function standingsOf(
  reviews: readonly Review[],
  shown: readonly Block[],
  reasons: ReadonlyMap<string, Reason>,
): ReadonlyMap<string, Standing> {
  const blockOf = new Map(
    shown.flatMap(({ block, members }) => members.map((member) => [member, block] as const)),
  );
  return new Map(
    reviews.map((review) => {
      const id = publicIdOf(review);
      return [id, standingOf(review, blockOf.get(id) ?? null, reasons.get(id) ?? null)];
    }),
  );
}

function standingOf({ consent }: Review, block: string | null, reason: Reason | null): Standing {
  if (consent === "named") return { status: "named", block, reason: null };
  if (block !== null) return { status: "block", block, reason: null };
  const own = consent === null ? "noConsent" : consent === "withdrawn" ? "withdrawn" : reason;
  return { status: "withheld", block, reason: own };
}

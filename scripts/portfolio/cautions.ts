import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { blocksIn, type Ledger, namedIn } from "../../src/disclosure/ledger";
import { type PartnerView, publicView } from "../../src/disclosure/partners";
import { publicIdOf } from "../../src/disclosure/registry";
import type { Review } from "../../src/model/review";
import { TABLE_NAMES } from "../../src/model/tables";
import type { Known } from "../../src/records/input";
import { type Former, formerAt } from "./former";
import type { Made } from "./make";
import type { Ready } from "./ready";
import { MANIFEST } from "./release";

interface Given extends Ready {
  readonly made: Made;
  readonly partners: readonly PartnerView[];
  readonly known: Known;
  readonly out: string;
  /** What the release takes the place of. */
  readonly former: Former | string | undefined;
}

/** What whoever publishes must know at once, though it stops nothing: each in a sentence that says what to do. */
export async function cautionsOf(of: Given): Promise<readonly string[]> {
  return [
    ...newLedger(of),
    ...(await strangeBlocks(of)),
    ...retirements(of),
    ...noLongerNamed(of.portfolio.reviews, of.ledger.ledger),
    ...partnerCautions(of),
    ...strayGroups(of),
    ...otherFiles(of),
  ];
}

function newLedger({ ledger, made }: Given): string[] {
  if (!ledger.isNew || !formsBlocks(made)) return [];
  return [
    `there is no ledger at ${ledger.file}; it begins with this release. If anything of these records was ever published, stop and give its ledger: --ledger FILE.`,
  ];
}

function formsBlocks({ disclosure }: Made): boolean {
  return blocksIn(disclosure.added).length > 0;
}

/** Blocks of the same reviews in a release beside this one's place, of which the ledger knows nothing. */
async function strangeBlocks({ out, ledger, portfolio }: Given): Promise<string[]> {
  const beside = dirname(resolve(out));
  if (!existsSync(beside)) return [];
  const known = new Set(blocksIn(ledger.ledger).map(({ block }) => block));
  const own = new Set(portfolio.reviews.map(publicIdOf));
  const places = readdirSync(beside).map((name) => join(beside, name));
  const found = await Promise.all(
    places.map(async (place) => {
      const former = await formerAt(place);
      const reviews = typeof former === "object" ? former.tables.reviews : [];
      const blocks = reviews
        .filter(({ review_id, block_id }) => block_id !== null && own.has(review_id))
        .map(({ block_id }) => block_id!)
        .filter((block) => !known.has(block));
      return [...new Set(blocks)].map(
        (block) =>
          `${place} shows block ${block} of these reviews, which the ledger does not have: the two releases can be subtracted from one another. Give the ledger that it was made with, or never let both be seen.`,
      );
    }),
  );
  return found.flat();
}

function retirements({ made, portfolio, ledger, known }: Given): string[] {
  const blocks = new Map(blocksIn(ledger.ledger).map((block) => [block.block, block]));
  const consents = new Map(portfolio.reviews.map((review) => [publicIdOf(review), review.consent]));
  return made.disclosure.added.flatMap((entry) => {
    if (!("retired" in entry)) return [];
    const block = blocks.get(entry.retired)!;
    const gone = block.members.filter(
      (member) => !["named", "aggregate"].includes(consents.get(member) ?? ""),
    );
    const cause =
      gone.length > 0
        ? `the consent of ${gone.join(", ")} is gone. Take down or rewrite the releases that show it.`
        : "more of its members are known than its guarantee bears.";
    const learned = publicView(block, portfolio.reviews, known.framework);
    const left =
      learned.length === 0
        ? ""
        : ` With earlier releases anyone can work out of each other member: ${learned.map(({ theme, least, most }) => `${theme} ${least} to ${most}`).join(", ")}.`;
    return [`block ${entry.retired} is shown no longer: ${cause}${left}`];
  });
}

/** Earlier releases still show what may be shown no more. */
function noLongerNamed(reviews: readonly Review[], ledger: Ledger): string[] {
  const named = new Set(
    reviews.filter(({ consent }) => consent === "named").map((review) => publicIdOf(review)),
  );
  const gone = [...namedIn(ledger)].filter((id) => !named.has(id));
  if (gone.length === 0) return [];
  return [
    `${gone.join(", ")}: named in earlier releases and no longer. Take those releases down, or rewrite them.`,
  ];
}

function partnerCautions({ partners, policy }: Given): string[] {
  return partners.flatMap(({ block, partner, own, others, narrowed }) => {
    const few = others > 0 && others < policy.c + 1;
    if (narrowed.length === 0 && !few) return [];
    const learned = narrowed.map(({ theme, least, most }) => `${theme} ${least} to ${most}`);
    const what = learned.length === 0 ? "" : `, and learns of each: ${learned.join(", ")}`;
    return [
      `block ${block}: ${partner} delivered ${own} of its reviews, which leaves ${others} other${others === 1 ? "" : "s"}${what}. Put them together otherwise (mergeOrder), or stop such releases with strictPartners.`,
    ];
  });
}

/** A group of the policy that no country has is misspelt, most likely. */
function strayGroups({ policy, portfolio, known, made }: Given): string[] {
  if (!formsBlocks(made)) return [];
  const memberships = [...portfolio.memberships, ...(portfolio.synthetic ? [] : known.memberships)];
  const groups = new Set(memberships.map(({ grouping, group }) => `${grouping}: ${group}`));
  const steps = [...policy.mergeOrder, ...(policy.splitBy === null ? [] : [policy.splitBy])];
  const stray = steps
    .flatMap((step) => step.groups.map((group) => `${step.grouping}: ${group}`))
    .filter((name) => !groups.has(name));
  if (stray.length === 0) return [];
  return [
    `the policy speaks of groups that no country is in (${stray.join("; ")}). See how groups.csv spells them.`,
  ];
}

/** Whoever has one of two releases of the same id cannot tell which, and what changed since cannot be told. */
function otherFiles({ former, made }: Given): string[] {
  if (typeof former !== "object" || former.described.release !== made.release.id) return [];
  const manifest = new TextDecoder().decode(made.release.files.get(MANIFEST));
  const { tables } = JSON.parse(manifest) as Former["described"];
  const other = TABLE_NAMES.filter(
    (name) => tables[name].sha256 !== former.described.tables[name].sha256,
  );
  if (other.length === 0) return [];
  return [
    `${made.release.id} is also the id of the release in place, which has other files (${other.join(", ")}). What changed between the two is not told. Give each release an id of its own: --release ID.`,
  ];
}

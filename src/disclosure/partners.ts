import type { Framework } from "../model/framework";
import type { Review } from "../model/review";
import type { Block } from "./ledger";
import { publicIdOf } from "./registry";
import { hasReached, type Statement } from "./statements";
import { type ThemeStages, themeStagesOf } from "./themeStages";

/** The stages that remain possible for a review, in the eyes of somebody. */
export interface Possible {
  readonly theme: string;
  readonly least: number;
  readonly most: number;
}

/** What a partner that delivered reviews of a block, and so knows them, learns of the others. */
export interface PartnerView {
  readonly block: string;
  readonly partner: string;
  readonly own: number;
  readonly others: number;
  /** The themes in which less than every stage is possible for the others. */
  readonly narrowed: readonly Possible[];
}

const HIGHEST = 5;

/**
 * What each partner of each block learns of the reviews that others delivered: it knows its own, and as anyone does
 * the named ones; and it may know who has no stage in a theme.
 */
export function partnerViews(
  blocks: readonly Block[],
  reviews: readonly Review[],
  framework: Framework,
): readonly PartnerView[] {
  return blocks.flatMap((block) => {
    const members = membersOf(block, reviews);
    const partners = new Set(members.flatMap(({ partner }) => partner ?? []));
    return [...partners]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((partner): PartnerView => {
        const isOwn = (review: Review) => review.partner === partner;
        const own = members.filter(isOwn).length;
        const isKnown = (review: Review) => isOwn(review) || review.consent === "named";
        return {
          block: block.block,
          partner,
          own,
          others: block.members.length - own,
          narrowed: narrowedFor(block, members, { isKnown, framework }),
        };
      });
  });
}

/** What anyone learns of the other reviews of a block from those that are named. */
export function publicView(
  block: Block,
  reviews: readonly Review[],
  framework: Framework,
): readonly Possible[] {
  const isKnown = ({ consent }: Review) => consent === "named";
  return narrowedFor(block, membersOf(block, reviews), { isKnown, framework });
}

function membersOf({ members }: Block, reviews: readonly Review[]): readonly Review[] {
  const ids = new Set(members);
  return reviews.filter((review) => ids.has(publicIdOf(review)));
}

function narrowedFor(
  { statements }: Block,
  members: readonly Review[],
  {
    isKnown,
    framework,
  }: { readonly isKnown: (review: Review) => boolean; readonly framework: Framework },
): readonly Possible[] {
  const stagesOf = (of: readonly Review[]) => of.map((review) => themeStagesOf(review, framework));
  const others = members.filter((review) => !isKnown(review));
  return narrowedBy(statements, stagesOf(members.filter(isKnown)), stagesOf(others));
}

function narrowedBy(
  statements: readonly Statement[],
  known: readonly ThemeStages[],
  others: readonly ThemeStages[],
): readonly Possible[] {
  const themes = [...new Set(statements.map(({ theme }) => theme))];
  return themes.flatMap((theme) => {
    const said = statements.filter((statement) => statement.theme === theme);
    const placed = others.filter((stages) => stages.get(theme) != null).length;
    const possible = { theme, ...possibleFor(said, known, placed) };
    const isNarrowed = possible.least > 1 || possible.most < HIGHEST;
    return placed > 0 && isNarrowed ? [possible] : [];
  });
}

/**
 * The lowest and the highest stage that any one of the others can have: all of them are at a threshold or above where
 * the known reviews leave no fewer to be there, none where they leave nobody.
 */
function possibleFor(
  said: readonly Statement[],
  known: readonly ThemeStages[],
  others: number,
): { readonly least: number; readonly most: number } {
  const left = said.map(({ theme, threshold, lo, hi }) => {
    const reached = known.filter((stages) =>
      hasReached(stages.get(theme) ?? null, threshold),
    ).length;
    return { threshold, lo: lo - reached, hi: hi - reached };
  });
  const surely = left.filter(({ lo }) => lo >= others).map(({ threshold }) => threshold);
  const never = left.filter(({ hi }) => hi <= 0).map(({ threshold }) => threshold - 1);
  return { least: Math.max(1, ...surely), most: Math.min(HIGHEST, ...never) };
}

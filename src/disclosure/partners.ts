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
  const byId = new Map(reviews.map((review) => [publicIdOf(review), review]));
  return blocks.flatMap(({ block, members, statements }) => {
    const inBlock = members.flatMap((member) => byId.get(member) ?? []);
    const stages = new Map(inBlock.map((review) => [review, themeStagesOf(review, framework)]));
    const partners = new Set(inBlock.flatMap(({ partner }) => partner ?? []));
    return [...partners]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((partner): PartnerView => {
        const own = inBlock.filter((review) => review.partner === partner);
        const isKnown = ({ consent, partner: by }: Review) => by === partner || consent === "named";
        const known = inBlock.filter(isKnown).map((review) => stages.get(review)!);
        const others = inBlock
          .filter((review) => !isKnown(review))
          .map((review) => stages.get(review)!);
        return {
          block,
          partner,
          own: own.length,
          others: members.length - own.length,
          narrowed: narrowedBy(statements, known, others),
        };
      });
  });
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

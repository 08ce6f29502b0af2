import type { Review } from "../published/records";
import type { Said } from "./attempt";
import type { Content } from "./contents";
import type { Knowledge } from "./knowledge";
import type { ShownBlock } from "./shown";

/** What someone knows who reads a block's statements about a theme. */
export interface Insight {
  readonly members: readonly Review[];
  readonly theme: string;
  readonly said: readonly Said[];
  /** The budget that the classes were made with. */
  readonly c: number;
  /** True where a member's edition asks about the theme. */
  readonly hasTheme: (review: Review) => boolean;
  /** What some members certainly hold, by review. */
  readonly told: ReadonlyMap<string, Content>;
  /** Members whose contents are known as well, whatever they are. */
  readonly open: readonly Review[];
  /** So many of the others pool what they hold, whatever it is. */
  readonly pooled: number;
}

/** What a coalition knows: what everybody knows, and its own up to the budget that this leaves. */
export function insightOfCoalition(
  { members }: ShownBlock,
  theme: string,
  said: readonly Said[],
  c: number,
  knowledge: Knowledge,
): Insight {
  const known = members.filter(knowledge.isKnown);
  const named = known.filter(knowledge.isNamed);
  const hidden = members.length - known.length;
  return {
    members,
    theme,
    said,
    c,
    hasTheme: (review) => knowledge.hasTheme(review, theme),
    told: new Map(named.map((review) => [review.id, knowledge.stageOf(review, theme)])),
    open: known.filter((review) => !knowledge.isNamed(review)),
    pooled: Math.max(0, Math.min(c - known.length, hidden - 1)),
  };
}

/** The members of whom nothing is known. */
export function hiddenOf({ members, told, open }: Insight): readonly Review[] {
  return members.filter((member) => !told.has(member.id) && !open.includes(member));
}

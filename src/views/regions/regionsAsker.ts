import { type ContextPoints, contextPoints } from "../../analyses/regions/contextPoints";
import { type Distributions, distributionsOf } from "../../analyses/regions/distributions";
import { type GroupLikeness, groupLikeness } from "../../analyses/regions/groupLikeness";
import { type HowReviewed, howReviewed } from "../../analyses/regions/howReviewed";
import { type RegionOrIncome, regionOrIncome } from "../../analyses/regions/regionOrIncome";
import { type GroupVariation, variationOf } from "../../analyses/regions/variationOf";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import { contextCounted } from "../../queries/contextCounted";
import { type ReviewsPassing, reviewsPassing } from "../../queries/reviewsPassing";
import type { Unknown } from "../address";
import { heldOnce } from "../heatmap/heatmapHeld";
import type { ThemesLeft } from "../scope/themesLeft";
import { type Later, workedOut } from "./later";
import { portraitAsked } from "./portraitAsked";
import { readRegions } from "./regionsAddress";
import type { RegionsGround } from "./regionsFrame";

/** What the page of regional patterns is drawn from. */
export interface RegionsPage extends RegionsGround {
  readonly unknown: readonly Unknown[];
  /** How many published reviews each filter lets pass. */
  readonly passing: ReviewsPassing;
  /** How many of the themes are comparable enough; null where items are of one edition. */
  readonly themes: ThemesLeft | null;
  readonly likeness: GroupLikeness;
  readonly distributions: Distributions;
  readonly income: RegionOrIncome;
  readonly reviewed: HowReviewed;
  readonly variation: Later<GroupVariation>;
  readonly context: ContextPoints;
}

/** The asking of regional patterns. */
export interface RegionsAsker {
  /** Asks all that an address wants to see. What takes longer goes on after that, until something else is asked. */
  readonly asked: (url: string, signal: AbortSignal) => Promise<RegionsPage>;
  /** Ends what goes on. */
  readonly leave: () => void;
}

/** Makes the asking of regional patterns. */
export function regionsAsker(ask: Ask, calculate: Calculate): RegionsAsker {
  const once = heldOnce(ask);
  let lasting = new AbortController();
  return {
    async asked(url, signal) {
      lasting.abort();
      lasting = new AbortController();
      const { signal: staying } = lasting;
      const held = await once();
      const { offer, release } = held;
      signal.throwIfAborted();
      const read = readRegions(url, offer);
      const asked = await portraitAsked(ask, read.choice, { held, signal });
      const { portrait, unknown, themes, coincidences } = asked;
      const [passing] = await ask(reviewsPassing, portrait.choice, signal);
      const context = await ask(contextCounted, portrait.choice, signal);
      const income = regionOrIncome(portrait, { ...asked, groupings: offer.groupings });
      return {
        portrait,
        offer,
        release,
        coincidences,
        unknown: [...read.unknown, ...unknown],
        passing: passing!,
        themes,
        likeness: await groupLikeness(portrait, calculate, signal),
        distributions: distributionsOf(portrait),
        income,
        reviewed: howReviewed(portrait),
        variation: await workedOut(staying, (calls) =>
          variationOf(portrait, { strata: income.strata, calculate, seed: release.id, calls }),
        ),
        context: contextPoints(portrait, context),
      };
    },
    leave: () => lasting.abort(),
  };
}

import { type ContextPoints, contextPoints } from "../../analyses/regions/contextPoints";
import { type CountryClusters, countryClusters } from "../../analyses/regions/countryClusters";
import { type CountryMap, countryMap } from "../../analyses/regions/countryMap";
import { type Distributions, distributionsOf } from "../../analyses/regions/distributions";
import { type GroupLikeness, groupLikeness } from "../../analyses/regions/groupLikeness";
import { type HowReviewed, howReviewed } from "../../analyses/regions/howReviewed";
import { type ItemDifferences, itemDifferences } from "../../analyses/regions/itemDifferences";
import { type NearestCountries, nearestCountries } from "../../analyses/regions/nearestCountries";
import { type ReachedByGroup, reachedByGroup } from "../../analyses/regions/reachedByGroup";
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
  readonly reached: ReachedByGroup;
  readonly differences: Later<ItemDifferences>;
  /** Into which clusters countries fall, and where they lie on a map. */
  readonly alike: Later<CountriesAlike>;
  /** Those nearest to the country in the light; null where none is. */
  readonly nearest: NearestCountries | null;
}

/** How countries are alike, whatever their groups. */
export interface CountriesAlike {
  readonly clusters: CountryClusters;
  readonly map: CountryMap;
}

/** The asking of regional patterns. */
export interface RegionsAsker {
  /** Asks all that an address wants to see. What takes longer goes on after that, until something else is answered. */
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
      const held = await once();
      const { offer, release } = held;
      signal.throwIfAborted();
      const read = readRegions(url, offer);
      const asked = await portraitAsked(ask, read.choice, { held, signal });
      const { portrait, counted, unknown, themes, coincidences } = asked;
      const ground = { portrait, offer, release, coincidences };
      const [passing] = await ask(reviewsPassing, portrait.choice, signal);
      const context = await ask(contextCounted, portrait.choice, signal);
      signal.throwIfAborted();
      // Not before: where a question fails, the page before stays, and its work goes on.
      lasting.abort();
      lasting = new AbortController();
      const going = lasting.signal;
      const income = regionOrIncome(portrait, { ...asked, groupings: offer.groupings });
      return {
        ...ground,
        unknown: [...read.unknown, ...unknown],
        passing: passing!,
        themes,
        likeness: await groupLikeness(portrait, calculate, signal),
        distributions: distributionsOf(portrait),
        income,
        reviewed: howReviewed(portrait),
        variation: await workedOut(going, (calls) =>
          variationOf(portrait, { strata: income.strata, calculate, seed: release.id, calls }),
        ),
        context: contextPoints(portrait, context),
        reached: reachedByGroup(portrait, counted, held.words),
        differences: await workedOut(going, (calls) => itemDifferences(portrait, calculate, calls)),
        alike: await workedOut(going, async (calls) => ({
          clusters: await countryClusters(portrait, release.id, { calculate, calls }),
          map: await countryMap(portrait, { calculate, calls }),
        })),
        nearest: nearestCountries(portrait),
      };
    },
    leave: () => lasting.abort(),
  };
}

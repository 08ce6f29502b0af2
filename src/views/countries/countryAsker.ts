import { comparedOver } from "../../analyses/comparedOver";
import { type BesideGroup, besideGroup } from "../../analyses/countries/besideGroup";
import { type CountryChange, changesOf } from "../../analyses/countries/changes";
import type {
  CountryReview,
  ProfileTable,
  UnderDimension,
} from "../../analyses/countries/countryPlaces";
import { type CountryListed, countriesListed } from "../../analyses/countries/countryReviews";
import type { CountryNamed } from "../../analyses/countries/nearNames";
import {
  dimensionProfile,
  dimensionsIn,
  editionProfiles,
  themeProfile,
} from "../../analyses/countries/profile";
import type { Ask } from "../../engine/query";
import type { RegistryEntry } from "../../model/registry";
import { EVERY_REVIEW } from "../../queries/counted";
import { countriesCounted } from "../../queries/countriesCounted";
import { groupsCounted } from "../../queries/groupsCounted";
import type { Release } from "../../queries/release";
import { reviewsListed } from "../../queries/reviewsListed";
import { stagesByGroup } from "../../queries/stagesByGroup";
import { stagesOfCountry } from "../../queries/stagesOfCountry";
import { themesAsked } from "../../queries/themesAsked";
import type { Unknown } from "../address";
import { type HeatmapHeld, heldOnce } from "../heatmap/heatmapHeld";
import { countriesNamed, type Registry } from "./countriesNamed";
import { type CountryChoice, countryAddress } from "./countryAddress";

/** A country of the portfolio: its reviews, where they place it, what changed, and the group that it is held against. */
export interface PortfolioCountry {
  readonly kind: "portfolio";
  readonly country: string;
  readonly name: string;
  readonly release: Release;
  readonly groupings: readonly string[];
  readonly choice: CountryChoice;
  readonly unknown: readonly Unknown[];
  readonly reviews: readonly CountryReview[];
  /** By themes, dimensions, or the factors or aspects of each edition; none where no review is shown. */
  readonly profiles: readonly (ProfileTable | ProfileTable<UnderDimension>)[];
  readonly changes: readonly CountryChange[];
  /** The dimensions that themes stand under. */
  readonly dimensions: readonly { readonly code: string; readonly name: string }[];
  /** Null where it is in no group, and where no review is shown. */
  readonly beside: BesideGroup | null;
  /** What public sources tell of it; nothing of a country of a synthetic portfolio. */
  readonly registry: readonly RegistryEntry[];
}

/** A country of which only the registry tells. */
export interface RegistryOnly {
  readonly kind: "registry";
  readonly country: string;
  readonly name: string;
  readonly release: Release;
  readonly registry: readonly RegistryEntry[];
}

/** No country at all: those that there are. */
export interface UnknownCountry {
  readonly kind: "unknown";
  readonly countries: readonly CountryNamed[];
}

export type CountryPage = PortfolioCountry | RegistryOnly | UnknownCountry;

/** Makes the asking of one country's page, by its code. */
export function countryAsker(ask: Ask, registry: Registry) {
  const once = heldOnce(ask);
  return async (country: string, url: string, signal: AbortSignal): Promise<CountryPage> => {
    const held = await once();
    const { release } = held;
    const entries = (await registry()).filter((entry) => entry.country === country);
    const [listed] = isCode(country)
      ? countriesListed(await ask(reviewsListed, { country }, signal))
      : [];
    if (listed !== undefined) {
      // A synthetic portfolio is never joined with what is real.
      const own = release.synthetic === 1 ? [] : entries;
      const page = await portfolioCountry(ask, listed, { held, url, signal });
      return { ...page, registry: own };
    }
    const [entry] = entries;
    return entry === undefined
      ? { kind: "unknown", countries: await countriesNamed(ask, registry, signal) }
      : { kind: "registry", country, name: entry.countryName, release, registry: entries };
  };
}

/** Whether a text of an address can be the code of a country: ISO 3166-1, or one of a fictional country. */
function isCode(text: string): boolean {
  return /^[A-Z][A-Z0-9]{2,5}$/.test(text);
}

interface Asked {
  readonly held: HeatmapHeld;
  readonly url: string;
  readonly signal: AbortSignal;
}

async function portfolioCountry(ask: Ask, listed: CountryListed, { held, url, signal }: Asked) {
  const { country, name, reviews } = listed;
  const { offer, release, items, compared } = held;
  const { values: choice, unknown } = countryAddress(offer).read(url);
  const page = {
    ...({ kind: "portfolio", country, name, release } as const),
    ...{ groupings: offer.groupings, choice, unknown, reviews },
  };
  if (!reviews.some(({ status }) => status === "named")) {
    return { ...page, profiles: [], changes: [], dimensions: [], beside: null };
  }
  const over = comparedOver(compared);
  const asked = await ask(themesAsked, {}, signal);
  const placed = await ask(stagesOfCountry, { country, level: "theme" }, signal);
  const themes = themeProfile(placed, { reviews, items, asked, comparedOver: over });
  return {
    ...page,
    profiles: await profilesAt(choice.level, themes),
    changes: changesOf(themes, over),
    dimensions: dimensionsIn(themes),
    beside: await beside(),
  };

  async function profilesAt(level: CountryChoice["level"], byTheme: ProfileTable) {
    if (level === "theme") return [byTheme];
    if (level === "dimension") return [dimensionProfile(byTheme)];
    const stages = await ask(stagesOfCountry, { country, level }, signal);
    return editionProfiles(stages, level, { reviews, items });
  }

  async function beside(): Promise<BesideGroup | null> {
    const { grouping } = choice;
    const by = { filter: EVERY_REVIEW, edition: "", grouping };
    const countries = await ask(countriesCounted, by, signal);
    const group = countries.find((each) => each.country === country)?.group ?? null;
    if (group === null) return null;
    const counted = await ask(groupsCounted, by, signal);
    const stages = await ask(stagesByGroup, { ...by, level: "theme", under: "" }, signal);
    return besideGroup(themes, { grouping, group }, { counted, stages });
  }
}

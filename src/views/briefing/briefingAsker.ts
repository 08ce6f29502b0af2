import { type Briefing, briefingOf } from "../../analyses/briefing/briefing";
import type { BriefingChoice } from "../../analyses/briefing/briefingChoice";
import { isOfPillar, lensColumns } from "../../analyses/briefing/lens";
import { reachedByGroup } from "../../analyses/regions/reachedByGroup";
import type { RegionsChoice } from "../../analyses/regions/regionsChoice";
import type { Ask } from "../../engine/query";
import { UN_LENS } from "../../model/unLens";
import { type ReviewsPassing, reviewsPassing } from "../../queries/reviewsPassing";
import type { Unknown } from "../address";
import { heldOnce } from "../heatmap/heatmapHeld";
import { portraitAsked } from "../regions/portraitAsked";
import type { ThemesLeft } from "../scope/themesLeft";
import { readBriefing } from "./briefingAddress";
import type { BriefingGround } from "./briefingFrame";

/** What the briefing is drawn from. */
export interface BriefingPage extends BriefingGround {
  readonly unknown: readonly Unknown[];
  readonly passing: ReviewsPassing;
  readonly themes: ThemesLeft | null;
  /** Null where there is no such group. */
  readonly briefing: Briefing | null;
}

/** Makes the asking of all that an address wants to see of a briefing. */
export function briefingAsker(
  ask: Ask,
): (url: string, signal: AbortSignal) => Promise<BriefingPage> {
  const once = heldOnce(ask);
  return async (url, signal) => {
    const held = await once();
    signal.throwIfAborted();
    const read = readBriefing(url, held.offer);
    const { pillars } = lensColumns(UN_LENS, held.items);
    const pillar = pillars.find(({ id }) => id === read.choice.item) ?? null;
    const look = lookOf(pillar === null ? read.choice : { ...read.choice, item: "" });
    const asked = await portraitAsked(ask, look, { held, signal });
    const { portrait, counted, coincidences, themes } = asked;
    const [passing] = await ask(reviewsPassing, portrait.choice, signal);
    const everything = { ...portrait, choice: { ...portrait.choice, item: "" } };
    const item =
      pillar?.id ?? (portrait.choice.item || portrait.items[0]?.code || read.choice.item);
    const choice = { ...read.choice, item };
    return {
      choice,
      portrait: pillar === null ? { ...portrait, choice: { ...portrait.choice, item } } : portrait,
      pillars,
      pillar,
      offer: held.offer,
      release: held.release,
      compared: held.compared,
      coincidences,
      unknown: [...read.unknown, ...asked.unknown],
      passing: passing!,
      themes,
      briefing: briefingOf(
        choice,
        portrait,
        reachedByGroup(everything, counted, held.words),
        pillar === null ? undefined : ({ code }) => isOfPillar(pillar)(code),
      ),
    };
  };
}

/** The briefing as the page of regional patterns would be asked for it. */
function lookOf({ against: _, ...choice }: BriefingChoice): RegionsChoice {
  return {
    ...choice,
    edition: "",
    level: "theme",
    by: "stages",
    mix: "own",
    other: "",
    country: "",
  };
}

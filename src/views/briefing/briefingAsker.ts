import { type Briefing, briefingOf } from "../../analyses/briefing/briefing";
import type { BriefingChoice } from "../../analyses/briefing/briefingChoice";
import { isOfPillar, lensColumns, type PillarColumns } from "../../analyses/briefing/lens";
import type { Claim } from "../../analyses/claims/claim";
import { type ClaimFacts, claimFacts } from "../../analyses/claims/claimFacts";
import type { ProgressChoice } from "../../analyses/progress/progressChoice";
import type { Portrait } from "../../analyses/regions/portrait";
import { reachedByGroup } from "../../analyses/regions/reachedByGroup";
import type { RegionsChoice } from "../../analyses/regions/regionsChoice";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import { UN_LENS } from "../../model/unLens";
import { countriesCounted } from "../../queries/countriesCounted";
import { type ReviewsPassing, reviewsPassing } from "../../queries/reviewsPassing";
import type { Unknown } from "../address";
import { heldOnce } from "../heatmap/heatmapHeld";
import { pairsAsked } from "../progress/pairsAsked";
import { portraitAsked } from "../regions/portraitAsked";
import type { ThemesLeft } from "../scope/themesLeft";
import { readBriefing } from "./briefingAddress";
import type { BriefingGround } from "./briefingFrame";

/** What the briefing is drawn from. */
export interface BriefingPage extends BriefingGround {
  /** What its address asked for, of which not everything need be shown. */
  readonly asked: BriefingChoice;
  readonly unknown: readonly Unknown[];
  readonly passing: ReviewsPassing;
  readonly themes: ThemesLeft | null;
  /** What the rows say to what is claimed. */
  readonly facts: ClaimFacts;
  /** Null where there is no such group. */
  readonly briefing: Briefing | null;
}

/** Makes the asking of all that an address wants to see of a briefing. */
export function briefingAsker(
  ask: Ask,
  calculate: Calculate,
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
    const claim = claimOf(choice, portrait, pillar);
    const { pairs } = await pairsAsked(ask, progressOf(choice), { held, signal });
    const ground = {
      portrait: everything,
      counted,
      words: held.words,
      pairs,
      parts: await partsOf(ask, choice, held.offer.groupings, signal),
    };
    return {
      asked: read.choice,
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
      facts: await claimFacts(ground, claim, { calculate, calls: { signal } }),
      briefing: briefingOf(
        choice,
        portrait,
        reachedByGroup(everything, counted, held.words),
        pillar === null ? undefined : ({ code }) => isOfPillar(pillar)(code),
      ),
    };
  };
}

/** What is claimed: of a theme, and of what has risen of a dimension too; of several themes of the first. */
function claimOf(
  { claim: kind, group, item, threshold, quantity, rise, against }: BriefingChoice,
  { items, dimensions }: Portrait,
  pillar: PillarColumns | null,
): Claim {
  const isDimension = dimensions.some(({ code }) => code === item);
  const first = items.find(({ code, dimension }) =>
    pillar === null ? dimension === item : isOfPillar(pillar)(code),
  );
  const isOne = items.some(({ code }) => code === item);
  return {
    kind,
    group,
    item: isOne || (isDimension && kind === "risen") ? item : (first?.code ?? item),
    stage: threshold,
    quantity,
    rise,
    against: against === "income" ? "income" : "others",
  };
}

/** The pairs of reviews that say what has risen since the first. */
function progressOf({ grouping, filter, comparability }: BriefingChoice): ProgressChoice {
  return {
    ...{ grouping, filter, comparability, span: "ends", edition: "", level: "theme", item: "" },
    ...{ sameMethod: false, bands: "earlier", opened: [0, 0], group: "", country: "" },
  };
}

/** The sub-region of each country, where the portfolio has them and they are not what is asked for. */
async function partsOf(
  ask: Ask,
  { grouping, filter }: BriefingChoice,
  groupings: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | null>> {
  if (grouping === SUB_REGION || !groupings.includes(SUB_REGION)) return new Map();
  const choice = { filter, edition: "", grouping: SUB_REGION };
  const placed = await ask(countriesCounted, choice, signal);
  return new Map(placed.map(({ country, group }) => [country, group]));
}

const SUB_REGION = "m49_subregion";

/** The briefing as the page of regional patterns would be asked for it. */
function lookOf({
  grouping,
  group,
  item,
  threshold,
  filter,
  comparability,
}: BriefingChoice): RegionsChoice {
  return {
    ...{ grouping, group, item, threshold, filter, comparability },
    edition: "",
    level: "theme",
    by: "stages",
    mix: "own",
    other: "",
    country: "",
  };
}

import type { BlockWords } from "../../analyses/cells/groupBounds";
import { filterOffer } from "../../analyses/filterOffer";
import { groupingOrder } from "../../analyses/groupingOrder";
import type { AgreedByReview } from "../../analyses/heatmap/agreed";
import type { Ask } from "../../engine/query";
import { blockStatements } from "../../queries/blockStatements";
import { type FrameworkItem, frameworkItems } from "../../queries/frameworkItems";
import { groups } from "../../queries/groups";
import { namedLater } from "../../queries/namedLater";
import { type Release, release } from "../../queries/release";
import { reviewsHeld } from "../../queries/reviewsHeld";
import { themesAsked } from "../../queries/themesAsked";
import { type ThemeCompared, themesCompared } from "../../queries/themesCompared";
import { agreedAsked } from "./agreedAsked";
import type { Offer } from "./heatmapAddress";

/** What no choice of a heatmap can change, for a release stays as it is. */
export interface HeatmapHeld {
  readonly offer: Offer;
  readonly release: Release;
  readonly items: readonly FrameworkItem[];
  readonly compared: readonly ThemeCompared[];
  /** What blocks of unpublished reviews say. */
  readonly words: BlockWords;
  /** Of someone's own records alone. */
  readonly agreed: AgreedByReview | null;
}

/** Makes the asking for what no choice changes: once, and anew after a failure. */
export function heldOnce(ask: Ask): () => Promise<HeatmapHeld> {
  let held: Promise<HeatmapHeld> | undefined;
  return () => {
    held ??= heldBy(ask).catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
}

async function heldBy(ask: Ask): Promise<HeatmapHeld> {
  const [[made], grouped, reviews, items, compared, statements, later, asked] = await Promise.all([
    ask(release, {}),
    ask(groups, {}),
    ask(reviewsHeld, {}),
    ask(frameworkItems, {}),
    ask(themesCompared, {}),
    ask(blockStatements, {}),
    ask(namedLater, {}),
    ask(themesAsked, {}),
  ]);
  const groupings = groupingOrder(grouped);
  const ordered = groupings.flatMap((id) => grouped.filter(({ grouping }) => grouping === id));
  return {
    offer: { groupings, ...filterOffer(reviews, ordered) },
    release: made!,
    items,
    compared,
    words: { statements, later, asked },
    agreed: await agreedAsked(ask, made!),
  };
}

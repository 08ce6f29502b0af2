import { type DimensionTest, dimensionTests } from "../../analyses/progress/dimensionTests";
import { headlinesUnder, type SwitchEffect } from "../../analyses/progress/headlineUnder";
import { type Movers, moversOf } from "../../analyses/progress/movers";
import { type MovesByGroup, movesByGroup } from "../../analyses/progress/movesByGroup";
import { type MovesByItem, movesByItem } from "../../analyses/progress/movesByItem";
import { type Unseen, unseenIn } from "../../analyses/progress/notShown";
import { type DimensionPace, paceOf } from "../../analyses/progress/pace";
import type { PairFilters } from "../../analyses/progress/pairFilters";
import { type DimensionRegression, regressionOf } from "../../analyses/progress/regression";
import { type Rulers, rulersOf } from "../../analyses/progress/rulers";
import type { Ask } from "../../engine/query";
import { comparabilityNotes } from "../../queries/comparabilityNotes";
import type { Unknown } from "../address";
import { heldOnce } from "../heatmap/heatmapHeld";
import { filtersAsked } from "./filtersAsked";
import { pairsAsked } from "./pairsAsked";
import { readProgress } from "./progressAddress";
import type { ProgressGround } from "./progressFrame";

/** What the page of progress is drawn from. */
export interface ProgressPage extends ProgressGround {
  readonly unknown: readonly Unknown[];
  readonly moves: MovesByItem;
  readonly movers: Movers;
  readonly tests: readonly DimensionTest[];
  readonly pace: readonly DimensionPace[];
  readonly regression: readonly DimensionRegression[];
  readonly switches: readonly SwitchEffect[];
  readonly filters: PairFilters;
  readonly rulers: Rulers;
  readonly unseen: Unseen;
  readonly groups: MovesByGroup;
}

/** Makes the asking of all that an address wants to see of progress. */
export function progressAsker(
  ask: Ask,
): (url: string, signal: AbortSignal) => Promise<ProgressPage> {
  const once = heldOnce(ask);
  return async (url, signal) => {
    const held = await once();
    signal.throwIfAborted();
    const { choice, unknown } = readProgress(url, held.offer);
    const asked = await pairsAsked(ask, choice, { held, signal });
    const { pairs, rows } = asked;
    const notes = await ask(comparabilityNotes, {}, signal);
    const moves = movesByItem(pairs);
    return {
      pairs,
      offer: held.offer,
      release: held.release,
      unknown: [...unknown, ...asked.unknown],
      movers: moversOf(pairs),
      tests: dimensionTests(pairs),
      pace: paceOf(pairs),
      regression: regressionOf(pairs),
      moves,
      switches: headlinesUnder(pairs.choice, rows),
      filters: await filtersAsked(ask, asked, moves, signal),
      rulers: rulersOf(pairs, notes),
      unseen: unseenIn(pairs, rows.reviews),
      groups: movesByGroup(pairs),
    };
  };
}

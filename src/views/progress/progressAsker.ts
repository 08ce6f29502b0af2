import { type DimensionTest, dimensionTests } from "../../analyses/progress/dimensionTests";
import { type Movers, moversOf } from "../../analyses/progress/movers";
import { type MovesByItem, movesByItem } from "../../analyses/progress/movesByItem";
import { type DimensionPace, paceOf } from "../../analyses/progress/pace";
import { type DimensionRegression, regressionOf } from "../../analyses/progress/regression";
import type { Ask } from "../../engine/query";
import type { Unknown } from "../address";
import { heldOnce } from "../heatmap/heatmapHeld";
import { pairsAsked } from "./pairsAsked";
import { readProgress } from "./progressAddress";
import type { ProgressGround } from "./progressFrame";

/** What the page of progress is drawn from. */
export interface ProgressPage extends ProgressGround {
  readonly unknown: readonly Unknown[];
  /** A wave that the address filters by, which is set aside here; 0 for none. */
  readonly wave: number;
  readonly moves: MovesByItem;
  readonly movers: Movers;
  readonly tests: readonly DimensionTest[];
  readonly pace: readonly DimensionPace[];
  readonly regression: readonly DimensionRegression[];
}

/** Makes the asking of all that an address wants to see of progress. */
export function progressAsker(
  ask: Ask,
): (url: string, signal: AbortSignal) => Promise<ProgressPage> {
  const once = heldOnce(ask);
  return async (url, signal) => {
    const held = await once();
    signal.throwIfAborted();
    const { choice, wave, unknown } = readProgress(url, held.offer);
    const asked = await pairsAsked(ask, choice, { held, signal });
    const { pairs } = asked;
    return {
      pairs,
      offer: held.offer,
      release: held.release,
      unknown: [...unknown, ...asked.unknown],
      wave,
      moves: movesByItem(pairs),
      movers: moversOf(pairs),
      tests: dimensionTests(pairs),
      pace: paceOf(pairs),
      regression: regressionOf(pairs),
    };
  };
}

import type { ColumnParent } from "../../analyses/cells/columns";
import { columnsOf } from "../../analyses/cells/columns";
import { type Coincidence, coincidences } from "../../analyses/coincidence";
import type { AgreedByReview } from "../../analyses/heatmap/agreed";
import type { CellStory } from "../../analyses/heatmap/cellStory";
import { inComparison } from "../../analyses/heatmap/comparison";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { inLikeness } from "../../analyses/heatmap/heatmapLikeness";
import { inOrder } from "../../analyses/heatmap/heatmapOrder";
import type { Calculate } from "../../calculations/calculation";
import type { Ask } from "../../engine/query";
import type { Release } from "../../queries/release";
import { type ReviewsPassing, reviewsPassing } from "../../queries/reviewsPassing";
import type { Unknown } from "../address";
import type { ThemesLeft } from "../scope/themesLeft";
import { type Offer, readHeatmap } from "./heatmapAddress";
import { figureAsked } from "./heatmapFigureAsked";
import { heldOnce } from "./heatmapHeld";
import { inFramework } from "./heatmapInFramework";
import { type Opened, openedIn, storyAsked } from "./openedCell";

/** What the heatmap's page is drawn from. */
export interface HeatmapPage {
  readonly figure: HeatmapFigure;
  /** The cell that is opened, and what stands behind it; null where none is. */
  readonly opened: (Opened & { readonly story: CellStory }) | null;
  readonly offer: Offer;
  readonly unknown: readonly Unknown[];
  readonly coincidences: readonly Coincidence[];
  /** The dimensions of the edition that is shown, or that the themes stand under. */
  readonly dimensions: readonly ColumnParent[];
  /** The dimension, and the factor in it, that the columns stand under. */
  readonly path: readonly ColumnParent[];
  /** How many published reviews each filter lets pass. */
  readonly passing: ReviewsPassing;
  /** How many of the themes are comparable enough; null where columns are of one edition. */
  readonly themes: ThemesLeft | null;
  readonly release: Release;
  /** What was agreed of each review; null of a release, which does not tell it. */
  readonly agreed: AgreedByReview | null;
}

/** Asks all that an address wants to see in a heatmap. */
export type AskHeatmap = (url: string, signal: AbortSignal) => Promise<HeatmapPage>;

/** Makes the heatmap's asking. */
export function heatmapAsker(ask: Ask, calculate: Calculate): AskHeatmap {
  const once = heldOnce(ask);
  return async (url, signal) => {
    const held = await once();
    const { offer, release, items, agreed } = held;
    signal.throwIfAborted();
    const { choice, path, unknown } = inFramework(readHeatmap(url, offer), items);
    const columns = columnsOf(items, choice);
    const [{ figure: asked, counted, themes }, [passing]] = await Promise.all([
      figureAsked(ask, choice, { columns, held, signal }),
      ask(reviewsPassing, choice, signal),
    ]);
    const ordered =
      choice.order === "likeness" ? await inLikeness(asked, calculate, signal) : inOrder(asked);
    const figure = inComparison(ordered);
    const opened = openedIn(figure);
    return {
      figure,
      offer,
      opened: opened && {
        ...opened,
        story: await storyAsked(ask, figure, { ...opened, signal, agreed }),
      },
      unknown: [...unknown, ...missing(figure)],
      dimensions: columnsOf(items, { ...choice, level: "dimension", under: "" }).columns,
      path,
      passing: passing!,
      themes,
      release,
      agreed,
      coincidences: coincidences(counted),
    };
  };
}

/** What the address names and the figure does not show: a cell that is opened, rows that are compared. */
function missing(figure: HeatmapFigure): Unknown[] {
  const { choice, compared } = figure;
  const shown = new Set(compared.map(({ row }) => row.key));
  return [
    ...(choice.row !== "" && openedIn(figure) === null
      ? [{ name: "row", value: `${choice.row}, ${choice.column}` }]
      : []),
    ...choice.compared
      .filter((key) => !shown.has(key))
      .map((key) => ({ name: "compare", value: key })),
  ];
}

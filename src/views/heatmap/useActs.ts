import { useContext, useLayoutEffect, useMemo, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { type HeatmapChoice, MOST_COMPARED } from "../../analyses/heatmap/heatmapChoice";
import { LastAsked } from "../choosing";
import type { CellKey, HeatmapActs } from "./HeatmapTable";
import { readHeatmap, writeHeatmap } from "./heatmapAddress";
import type { HeatmapPage } from "./heatmapAsker";
import { toggled, without } from "./heatmapChanges";
import { stepUp } from "./ModelPath";

/** What may be done in the table of a heatmap, the same as long as the page is. */
export function useActs(
  { figure, offer, path }: HeatmapPage,
  busy: boolean,
  onRead: HeatmapActs["onRead"],
): HeatmapActs {
  const navigate = useNavigate();
  const lastAsked = useContext(LastAsked);
  const { search: at } = useLocation();
  const seen = useRef({ busy, at });
  useLayoutEffect(() => {
    seen.current = { busy, at };
  });
  return useMemo(() => {
    const asked = () => lastAsked() ?? seen.current.at;
    const show = (choice: HeatmapChoice) =>
      void navigate({ search: writeHeatmap(choice, offer) }, { preventScrollReset: true });
    const change = (changed: Partial<HeatmapChoice>) => {
      // While another view is being worked out, what is seen is not what was asked for.
      if (seen.current.busy || asked() !== seen.current.at) return;
      show({ ...without(figure.choice, changed), ...changed });
    };
    return {
      onRead,
      onOpen: ({ row, column }: CellKey) => {
        const isOpen = figure.choice.row === row && figure.choice.column === column;
        if (isOpen) document.getElementById("story")?.focus();
        else change({ row, column });
      },
      // A tick adds to what was asked for last, be it shown yet or not: it names its row.
      onCompare: (row: string, isTicked: boolean) => {
        const { choice } = readHeatmap(asked(), offer);
        if (choice.compared.includes(row) === isTicked) return;
        const compared = toggled(choice.compared, row);
        if (compared.length <= MOST_COMPARED) show({ ...choice, compared });
      },
      onUp: () => {
        const up = stepUp(figure.choice, path);
        if (up) change(up.shows);
      },
    };
  }, [navigate, lastAsked, figure, offer, path, onRead]);
}

import { recordsOfHeatmap } from "../analyses/heatmapRecords";
import { heatmapFinding } from "../findings/heatmap";
import { words } from "../words/words";
import type { FigureFrame } from "./Figure";
import { writeHeatmap } from "./heatmapAddress";
import type { HeatmapPage } from "./heatmapAsker";
import { heatmapNotes, heatmapSubtitle } from "./heatmapNotes";
import { marksOf } from "./marks";
import { recordHeading, recordValue } from "./recordWords";
import { rowName } from "./rowName";

/** What stands over the table on every printed sheet. */
export function heatmapMark({ release }: HeatmapPage): string {
  return [`${words.site.release(release.id, release.date)}.`, ...marksOf(release)].join(" ");
}

/** What a heatmap carries, whatever it shows. */
export function heatmapFrame(page: HeatmapPage): FigureFrame {
  const { figure, offer, release, coincidences } = page;
  const records = recordsOfHeatmap(figure, (row) => rowName(figure, row));
  return {
    title: heatmapFinding(figure),
    subtitle: heatmapSubtitle(figure),
    notes: heatmapNotes(figure, coincidences),
    release,
    records: { ...records, rows: records.rows.map((row) => row.map(recordValue(records.columns))) },
    headings: records.columns.map(recordHeading),
    tableCaption: words.figure.table.caption,
    link: { pathname: "/heatmap/", search: writeHeatmap(figure.choice, offer) },
    file: `cmm-heatmap-${figure.choice.rows}`,
  };
}

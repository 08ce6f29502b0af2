import { withAgreed } from "../../analyses/heatmap/agreed";
import type { HeatmapRow, Section } from "../../analyses/heatmap/heatmap";
import { recordsOfHeatmap } from "../../analyses/heatmap/heatmapRecords";
import { heatmapFinding } from "../../findings/heatmap";
import { words } from "../../words/words";
import type { FigureFrame } from "../figure/Figure";
import { marksOf } from "../figure/marks";
import { pictureTexts } from "../figure/pictureTexts";
import { recordHeading, recordValue } from "../figure/recordWords";
import { writeHeatmap } from "./heatmapAddress";
import type { HeatmapPage } from "./heatmapAsker";
import { heatmapNotes, heatmapSubtitle } from "./heatmapNotes";
import { heatmapQuestions } from "./heatmapQuestions";
import { rowName } from "./rowName";
import { sectionName } from "./sectionName";

/** What stands over the table on every printed sheet. */
export function heatmapMark({ release }: HeatmapPage): string {
  return [`${words.site.release(release.id, release.date)}.`, ...marksOf(release)].join(" ");
}

/** What a heatmap carries, whatever it shows. */
export function heatmapFrame(page: HeatmapPage): FigureFrame {
  const { figure, offer, release, agreed, coincidences } = page;
  const plain = recordsOfHeatmap(figure, (row) => rowName(figure, row));
  const records = agreed === null ? plain : withAgreed(plain, agreed);
  const frame = {
    title: heatmapFinding(figure),
    subtitle: heatmapSubtitle(figure, page.path.at(-1)?.name ?? null),
    notes: heatmapNotes(figure, coincidences),
    release,
  };
  return {
    ...frame,
    records: { ...records, rows: records.rows.map((row) => row.map(recordValue(records.columns))) },
    headings: records.columns.map(recordHeading),
    tableCaption: words.figure.table.caption,
    link: { pathname: "/heatmap/", search: writeHeatmap(figure.choice, offer) },
    file: `cmm-heatmap-${figure.choice.rows}`,
    questions: () => heatmapQuestions(figure.choice),
    picture: async (link) => {
      const { heatmapPicture } = await import("../../charts/heatmap/heatmapPicture");
      const names = {
        row: (row: HeatmapRow) => rowName(figure, row),
        section: (section: Section) => sectionName(figure, section),
      };
      return heatmapPicture(figure, names, pictureTexts(frame, link));
    },
  };
}

import type { HeatmapRow, Section } from "../../analyses/heatmap/heatmap";
import { recordsOfHeatmap } from "../../analyses/heatmap/heatmapRecords";
import { heatmapFinding } from "../../findings/heatmap";
import type { Release } from "../../queries/release";
import { words } from "../../words/words";
import type { FigureFrame } from "../figure/Figure";
import { marksOf, stampOf } from "../figure/marks";
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
  const { figure, offer, release, coincidences } = page;
  const records = recordsOfHeatmap(figure, (row) => rowName(figure, row));
  return {
    title: heatmapFinding(figure),
    subtitle: subtitleOf(page),
    notes: heatmapNotes(figure, coincidences),
    release,
    records: { ...records, rows: records.rows.map((row) => row.map(recordValue(records.columns))) },
    headings: records.columns.map(recordHeading),
    tableCaption: words.figure.table.caption,
    link: { pathname: "/heatmap/", search: writeHeatmap(figure.choice, offer) },
    file: `cmm-heatmap-${figure.choice.rows}`,
    questions: () => heatmapQuestions(figure.choice),
    picture: (link) => pictureOf(page, link),
  };
}

function subtitleOf({ figure, path }: HeatmapPage): string {
  return heatmapSubtitle(figure, path.at(-1)?.name ?? null);
}

async function pictureOf(page: HeatmapPage, link: string) {
  const { figure, release, coincidences } = page;
  const { heatmapPicture } = await import("../../charts/heatmap/heatmapPicture");
  const names = {
    row: (row: HeatmapRow) => rowName(figure, row),
    section: (section: Section) => sectionName(figure, section),
  };
  return heatmapPicture(figure, names, {
    title: heatmapFinding(figure),
    subtitle: subtitleOf(page),
    notes: heatmapNotes(figure, coincidences),
    marks: marksOf(release),
    stamp: stampOf(release),
    release: releaseLine(release),
    source: words.take.source(words.site.model),
    link,
  });
}

function releaseLine(release: Release): string {
  const synthetic = release.synthetic === 1 ? ` ${words.site.syntheticShort}.` : "";
  return `${words.site.release(release.id, release.date)}.${synthetic}`;
}

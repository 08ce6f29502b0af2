import type { FocusEvent, KeyboardEvent } from "react";
import { Fragment, memo, useLayoutEffect, useRef } from "react";
import type { HeatmapFigure, HeatmapRow } from "../../analyses/heatmap/heatmap";
import { cellOf, keepOneStop, placedIn, placedTowards, placeOf, sentenceOf } from "./gridCells";
import { placeAfter } from "./gridKeys";
import { HeatmapHead, widthOf } from "./HeatmapHead";
import { HeatmapRowLine } from "./HeatmapRowLine";
import { sectionName } from "./sectionName";

/** A cell, by its row's key and its column's code. */
export interface CellKey {
  readonly row: string;
  readonly column: string;
}

/** A cell that is read, with its sentence. */
export interface ReadCell extends CellKey {
  readonly sentence: string;
}

/** What a reader does to a heatmap; each is told what it is done to. */
export interface HeatmapActs {
  /** A cell is pointed at, tapped or walked to. */
  readonly onRead: (read: ReadCell) => void;
  /** A cell is to be opened: by Enter, or by a double click. */
  readonly onOpen: (cell: CellKey) => void;
  /** A row is to be compared, or no longer. */
  readonly onCompare: (row: string, isTicked: boolean) => void;
  /** The columns are to give way to those above them. */
  readonly onUp: () => void;
}

/** The queries of addresses that headings of a heatmap lead to. */
export interface HeatmapLinks {
  /** What a column or what stands over columns opens into; undefined where it opens into nothing. */
  readonly opened: (code: string) => string | undefined;
  /** A row as the one that the others are compared with. */
  readonly withBase: (row: string) => string;
}

/** Up to so many columns their names have room to stand upright. */
const ROOMY = 9;

/** Past so many rows a printed sheet stands upright, unless past so many columns they need it across. */
const LONG = { groups: 9, countries: 24 } as const;
const WIDE = 30;

/**
 * The heatmap: a real table, walked cell by cell with the arrow keys (one tab stop), its headings among them, each cell
 * with its one sentence. Rows that are compared stand under the headings, too.
 */
export const HeatmapTable = memo(function HeatmapTable({
  figure,
  caption,
  mark,
  acts,
  links,
}: {
  readonly figure: HeatmapFigure;
  readonly caption: string;
  /** Release and synthetic: they head every sheet that the table is printed on. */
  readonly mark: string;
  readonly acts: HeatmapActs;
  readonly links: HeatmapLinks;
}) {
  const table = useRef<HTMLTableElement>(null);
  const { choice, columns, compared } = figure;
  const isGroups = choice.rows === "groups";
  const walked = walkedRows(figure);

  const keyOf = (cell: HTMLElement): CellKey => {
    const [row, column] = placeOf(cell);
    return { row: walked[row]!.key, column: columns[column]!.code };
  };
  const read = (target: EventTarget) => {
    const cell = cellOf(target);
    if (cell) acts.onRead({ ...keyOf(cell), sentence: sentenceOf(cell) });
  };
  // Drawn anew only for another figure, being remembered: what is read here does not draw it again.
  useLayoutEffect(() => {
    keepOneStop(table.current!);
    // A tick that came to nothing does not stay.
    for (const box of table.current!.querySelectorAll("input")) box.checked = box.defaultChecked;
    // Whoever is in a cell that stays is told what it says now.
    if (table.current!.contains(document.activeElement)) read(document.activeElement!);
  });
  const focused = (event: FocusEvent) => {
    const placed = placedIn(event.target);
    if (!placed) return;
    table.current!.querySelector('[data-place][tabindex="0"]')?.setAttribute("tabindex", "-1");
    placed.tabIndex = 0;
    read(event.target);
  };
  const walk = (event: KeyboardEvent) => {
    const placed = placedIn(event.target);
    if (!placed) return;
    if (event.key === "Enter" && placed.tagName === "TD") return acts.onOpen(keyOf(placed));
    if (event.altKey && event.key === "ArrowUp") {
      event.preventDefault();
      return acts.onUp();
    }
    const from = placeOf(placed);
    const to = placeAfter(event, from, [walked.length, columns.length]);
    if (to === undefined) return;
    event.preventDefault();
    placedTowards(table.current!, from, to)?.focus();
  };

  return (
    <table
      ref={table}
      role="grid"
      aria-readonly="true"
      className={classOf(figure)}
      onFocus={focused}
      onKeyDown={walk}
      onPointerOver={({ target }) => read(target)}
      onPointerDown={({ target }) => read(target)}
      onDoubleClick={({ target }) => {
        const cell = cellOf(target);
        if (cell) acts.onOpen(keyOf(cell));
      }}
    >
      <caption className="spoken">{caption}</caption>
      <colgroup>
        <col className="names" />
      </colgroup>
      <HeatmapHead figure={figure} mark={mark} links={links} onCompare={acts.onCompare} />
      <tbody>
        {figure.rows.map((row, i) => (
          <Fragment key={row.key}>
            {row.section !== null && sectionKey(row) !== sectionKey(figure.rows[i - 1]) && (
              <tr className={row.section.kind === "unpublished" ? "section silent" : "section"}>
                <th scope="rowgroup" colSpan={widthOf(figure)}>
                  <span>{sectionName(figure, row.section)}</span>
                </th>
              </tr>
            )}
            <HeatmapRowLine
              figure={figure}
              row={row}
              isSilent={row.section?.kind === "unpublished"}
              place={compared.length + i}
              treeRow={i}
              onCompare={acts.onCompare}
            />
          </Fragment>
        ))}
      </tbody>
      {isGroups && (
        <tbody>
          <HeatmapRowLine
            figure={figure}
            row={figure.all}
            place={walked.length - 1}
            treeRow={figure.rows.length}
            onCompare={acts.onCompare}
          />
        </tbody>
      )}
    </table>
  );
});

/** All rows that can be walked, from the top: those that are compared, then all, and of groups all countries last. */
export function walkedRows({ compared, rows, all, choice }: HeatmapFigure): readonly HeatmapRow[] {
  return [...compared.map(({ row }) => row), ...rows, ...(choice.rows === "groups" ? [all] : [])];
}

function classOf({ choice, columns, rows, compared }: HeatmapFigure): string {
  const isWide = columns.length > WIDE;
  const isLong = rows.length + compared.length > LONG[choice.rows];
  return [
    "heatmap",
    choice.rows === "groups" ? "of-groups" : "of-countries",
    ...(choice.rows === "groups" || choice.level === "dimension" ? ["of-summed"] : []),
    ...(columns.length <= ROOMY ? ["roomy"] : []),
    ...(isWide ? ["wide"] : isLong ? ["long"] : []),
  ].join(" ");
}

function sectionKey(row: HeatmapRow | undefined): string {
  return JSON.stringify(row?.section ?? null);
}

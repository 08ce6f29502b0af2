import { faceOf } from "../heatmap/heatmapFace";
import type { BodyOf } from "../picture/figurePicture";
import { type Block, beside, stacked, textBlock } from "../picture/pictureBlock";
import { COLOURS } from "../picture/pictureColours";
import { textWidth } from "../picture/pictureText";
import { stageKeyBlock } from "../picture/swatch";
import type { StageCell, StageColumn, StageRow, StageTable } from "./stageTable";

/** Draws tables of stages side by side as far as there is room, after what the colours are. */
export function stageTables(
  tables: readonly { readonly name: string; readonly table: StageTable }[],
): BodyOf {
  return (width, type) =>
    stacked(
      [
        stageKeyBlock(width, type),
        ...tables.flatMap(({ name, table }) => [
          ...(name === "" ? [] : [textBlock(name, width, { size: type, bold: true })]),
          inColumns(table, width, type),
        ]),
      ],
      type,
    );
}

/** How wide a face is, words are at most, and the gap between, by type size. */
const FACE = 3;
const WORDS = 9;
const GAP = 0.6;

/** A long table is cut into as many parts side by side as there is room for. */
function inColumns(table: StageTable, width: number, type: number): Block {
  const widths = widthsOf(table, type);
  const whole = widths.reduce((sum, each) => sum + each + GAP * type, 0);
  const across = Math.max(
    1,
    Math.min(Math.floor(width / whole), Math.ceil(table.rows.length / 12)),
  );
  const each = Math.ceil(table.rows.length / across);
  const parts = Array.from({ length: across }, (_, i) =>
    table.rows.slice(i * each, (i + 1) * each),
  ).filter((rows) => rows.length > 0);
  return beside(
    parts.map((rows, i) => [
      (i * width) / across,
      stacked(
        [
          lineOf(table.columns, widths, type),
          ...rows.flatMap((row, place) => rowBlocks(row, place, { table, widths, type })),
        ],
        type * 0.25,
      ),
    ]),
  );

  function lineOf(columns: readonly StageColumn[], sizes: readonly number[], size: number): Block {
    const texts = [
      { name: table.corner },
      ...columns.map(({ name, note }) => ({ name, ...(note !== undefined && { note }) })),
    ];
    return beside(
      texts.map(({ name, note }: { name: string; note?: string }, i) => {
        const blocks = [
          textBlock(name, sizes[i]!, { size: size * 0.85, bold: true }),
          ...(note === undefined
            ? []
            : [textBlock(note, sizes[i]!, { size: size * 0.7, fill: COLOURS.quiet })]),
        ];
        return [startOf(sizes, i, size), stacked(blocks, 0)];
      }),
    );
  }
}

function widthsOf({ corner, columns, rows }: StageTable, type: number): number[] {
  const names = [corner, ...rows.map(({ name }) => name)];
  const widest = Math.max(...names.map((name) => textWidth(name, { size: type })));
  return [
    Math.min(widest, type * 22),
    ...columns.map(({ of, note = "" }) =>
      of === "words" ? type * WORDS : Math.max(FACE * type, note === "" ? 0 : type * 7),
    ),
  ];
}

function startOf(widths: readonly number[], place: number, type: number): number {
  return widths.slice(0, place).reduce((sum, each) => sum + each + GAP * type, 0);
}

function rowBlocks(
  { name, heading, cells }: StageRow,
  place: number,
  {
    widths,
    type,
  }: { readonly table: StageTable; readonly widths: readonly number[]; readonly type: number },
): Block[] {
  const blocks = [name, ...cells].map((cell, i): readonly [number, Block] => [
    startOf(widths, i, type),
    typeof cell === "string"
      ? textBlock(cell, widths[i]!, { size: i === 0 ? type : type * 0.85 })
      : faceBlock(cell, type),
  ]);
  const row = beside(blocks);
  if (heading === undefined) return [row];
  const over = textBlock(heading, widths[0]! + widths[1]!, { size: type, bold: true });
  return place === 0 ? [over, row] : [{ width: 0, height: type * 0.2, drawn: () => "" }, over, row];
}

function faceBlock(cell: StageCell, type: number): Block {
  const size = { width: FACE * type, height: type * 1.5, type };
  return {
    ...size,
    drawn(x, y) {
      const { ground, ink } = faceOf(cell, null, { ...size, x, y }, READING);
      return ground + ink;
    },
  };
}

/** How cells that sum up would be read; there are none here. */
const READING = { shown: "median", threshold: 3 } as const;

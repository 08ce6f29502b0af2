import type { Pairs } from "../../analyses/progress/pairs";
import type { FromTo, StageMoves } from "../../analyses/progress/stageMoves";
import { STAGES } from "../../model/stage";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { ChartCell, ChartTable } from "../table/chartTable";

/** The key of the row and of the column of totals; those of stages are their numbers. */
const ALL = "all";

/** From which whole stage to which: the earlier review's stages down, the later one's across, and what they add up to. */
export function stageMovesTable({ choice }: Pairs, all: StageMoves): ChartTable {
  const say = progressWords().matrix.matrix;
  const most = Math.max(...all.counts.flat());
  const total = (n: number): ChartCell => ({ text: words.number(n) });
  return {
    corner: say.corner,
    columns: [
      ...STAGES.map(({ value, name }) => ({
        key: String(value),
        name,
        short: String(value),
        of: "shade" as const,
      })),
      { key: ALL, name: say.all, of: "shade" },
    ],
    rows: [
      ...STAGES.map(({ value, name }, i) => ({
        key: String(value),
        name,
        isLit: false,
        cells: [
          ...all.counts[i]!.map((n, j) => moveCell([value, j + 1], n, most, choice.opened)),
          total(all.rowTotals[i]!),
        ],
      })),
      {
        key: ALL,
        name: say.all,
        isLit: false,
        cells: [...all.columnTotals, all.n].map(total),
      },
    ],
  };
}

/** The two stages of a cell's row and column; undefined of a total and of a cell that nothing is in. */
export function movesAt({ counts }: StageMoves, row: string, column: string): FromTo | undefined {
  const [from, to] = [Number(row), Number(column)];
  return counts[from - 1]?.[to - 1] ? [from, to] : undefined;
}

function moveCell(between: FromTo, n: number, most: number, opened: FromTo): ChartCell {
  const say = progressWords().matrix.matrix;
  const isOpen = between.every((stage, i) => stage === opened[i]);
  return {
    text: words.number(n),
    spoken: n === 0 ? say.none(between) : say.cell(between, n, isOpen),
    ...(isOpen && { isLit: true }),
    drawing: {
      kind: "shade",
      strength: n === 0 ? 0 : Math.max(LEAST, n / most),
      onDiagonal: between[0] === between[1],
    },
  };
}

/** The shade of a single move, however many others there are: nothing has none. */
const LEAST = 0.1;

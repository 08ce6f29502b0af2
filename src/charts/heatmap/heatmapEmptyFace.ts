import type { Cell } from "../../analyses/cells/cell";
import { COLOURS } from "../picture/pictureColours";
import { element } from "../picture/pictureMarkup";

/** Where a cell stands, and how large. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The size of its type. */
  readonly type: number;
}

/** Why a cell has no stage. */
export type Reason = Exclude<Cell["kind"], "stage" | "group" | "dimension" | "few">;

/** What a cell without a stage says; what is not in an edition is crossed out and says no more. */
export const REASON_SIGNS: Readonly<Record<Reason, string>> = {
  notAssessed: "?",
  noReview: "–",
  notInEdition: "",
  withheld: "▬",
};

const STEP = 5;
const FAINT = { stroke: COLOURS.cellLine, "stroke-opacity": 0.55, fill: "none" };

/** The look of a cell without a stage: lines and borders, never a colour. */
export function reasonGround(reason: Reason, box: CellBox): string {
  switch (reason) {
    case "notAssessed":
      return `${path(hatch(box))}${border(box, "3 2")}`;
    case "noReview":
      return "";
    case "notInEdition":
      return `${element("path", { d: cross(box), ...FAINT, "stroke-opacity": 1 })}${border(box, "1 2")}`;
    case "withheld":
      return `${path(bars(box))}${border(box)}`;
  }
}

/** The line round a cell. */
export function border({ x, y, width, height }: CellBox, dashes?: string): string {
  return element("rect", {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    fill: "none",
    stroke: COLOURS.cellLine,
    "stroke-dasharray": dashes,
  });
}

const path = (d: string) => element("path", { d, ...FAINT });

const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function cross({ x, y, width, height }: CellBox): string {
  return `M${at(x, y)}L${at(x + width, y + height)}M${at(x, y + height)}L${at(x + width, y)}`;
}

function bars({ x, y, width, height }: CellBox): string {
  const count = Math.floor((height - 1) / STEP);
  return Array.from(
    { length: count },
    (_, i) => `M${at(x, y + (i + 1) * STEP - 0.5)}h${width.toFixed(1)}`,
  ).join("");
}

/** Lines that fall to the right, cut off at the sides. */
function hatch({ x, y, width, height }: CellBox): string {
  const step = STEP * Math.SQRT2;
  const count = Math.ceil((width + height) / step);
  return Array.from({ length: count }, (_, i) => {
    const across = i * step - height + step / 2;
    const from = Math.max(0, across);
    const to = Math.min(width, across + height);
    return from < to ? `M${at(x + from, y + from - across)}L${at(x + to, y + to - across)}` : "";
  }).join("");
}

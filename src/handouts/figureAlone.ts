import type { Block } from "../charts/picture/pictureBlock";
import { COLOURS, FONTS } from "../charts/picture/pictureColours";
import { element, escaped } from "../charts/picture/pictureMarkup";
import { stampOver } from "../charts/picture/pictureStamp";
import type { Handout } from "./handout";

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A figure in its room, and how large its type is there. */
export interface FigureAlone extends Block {
  readonly type: number;
}

/** Sizes of type that are tried, from large to small. */
const TYPES = [26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12] as const;

const STAMP = 24;

/**
 * A figure alone, no larger than its room: with the largest type that fits, or made smaller as a picture where even the
 * smallest does not; stamped over with what it must not be taken for.
 */
export function figureAlone({ figure, stamp }: Handout, room: Room): FigureAlone {
  const { block, type } = largestOf((type) => figure.body(room.width, type), room);
  const scale = Math.min(1, room.width / block.width, room.height / block.height);
  const size = { width: block.width * scale, height: block.height * scale };
  return {
    ...size,
    type: type * scale,
    drawn: (x, y) =>
      element(
        "svg",
        { x, y, ...size, viewBox: `0 0 ${block.width} ${block.height}`, overflow: "visible" },
        block.drawn(0, 0),
      ) + (stamp === "" ? "" : stampOver(stamp, { x, y, ...size }, STAMP)),
  };
}

function largestOf(drawnAt: (type: number) => Block, room: Room) {
  for (const type of TYPES) {
    const block = drawnAt(type);
    if (block.width <= room.width && block.height <= room.height) return { block, type };
  }
  const type = TYPES.at(-1)!;
  return { block: drawnAt(type), type };
}

/** A block as a picture that stands alone, on the light ground. */
export function standingAlone(block: Block, said: { readonly title: string }, room?: Room): string {
  const width = Math.ceil(room?.width ?? block.width);
  const height = Math.ceil(room?.height ?? block.height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      role: "img",
      "font-family": FONTS.sans,
    },
    [
      element("title", {}, escaped(said.title)),
      element("rect", { width, height, fill: COLOURS.ground }),
      block.drawn(0, 0),
    ].join("\n"),
  );
}

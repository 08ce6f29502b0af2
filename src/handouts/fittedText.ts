import { type TextStyle, wrapped } from "../charts/picture/pictureText";
import { oneLine } from "../formats/xmlText";

export const LEADING = 1.3;

/** Room for a text, and the sizes of type to be tried in it, from large to small. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
}

/** A text in lines, set in a size. */
export interface FittedText {
  readonly text: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

type Face = Omit<TextStyle, "size">;

/** A text in the largest type that its room has space for; what even the smallest has none for is cut, and that is seen. */
export function fittedText(text: string, room: TextRoom, face: Face = {}): FittedText {
  const tried = room.sizes.map((size) => setIn(text, room.width, { ...face, size }));
  return tried.find(({ height }) => height <= room.height) ?? cut(tried.at(-1)!, room.height);
}

/** A text in lines of a width. */
export function setIn(text: string, width: number, style: TextStyle): FittedText {
  const plain = oneLine(text);
  const lines = wrapped(plain, width, style);
  return { text: plain, lines, size: style.size, height: lines.length * style.size * LEADING };
}

/** A text without the lines that a height has no room for. */
export function cut(set: FittedText, height: number): FittedText {
  const leading = set.size * LEADING;
  const most = Math.max(1, Math.floor(height / leading));
  if (set.lines.length <= most) return set;
  const kept = set.lines.slice(0, most);
  const lines = [...kept.slice(0, -1), `${kept.at(-1)!.slice(0, -2).trimEnd()}…`];
  return { ...set, text: lines.join(" "), lines, height: lines.length * leading };
}

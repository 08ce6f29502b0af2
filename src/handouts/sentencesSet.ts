import { COLOURS } from "../charts/picture/pictureColours";
import { cut, type FittedText, setIn } from "./fittedText";
import type { HandoutSentence } from "./handout";

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A sentence or its source, so far below the first. */
export interface SetSentence extends FittedText {
  readonly role: "sentence" | "source";
  readonly y: number;
  readonly width: number;
  readonly fill: string;
}

/** What a room can read, in pixels of a slide. */
export const READABLE = 24;

/** Sizes of type that are tried, from large to small. */
const SIZES = [32, 30, 28, 26, 25, READABLE, 22, 20, 18, 16];

const SOURCE = 0.64;
const LEAST = 14;
const GAPS = { within: 4, between: 20 } as const;

/**
 * Sentences one below the other in one size of type, the largest that fits, each with its source below it; a source that
 * several in a row have stands once, below the last of them.
 */
export function sentencesSet(
  sentences: readonly HandoutSentence[],
  room: Room,
): readonly SetSentence[] {
  const share = (room.height + GAPS.between) / Math.max(1, sentences.length) - GAPS.between;
  const pairs =
    pairsWhere(sentences, room) ??
    pairsAt(sentences, room.width, SIZES.at(-1)!).map((pair) => cutTo(pair, share));
  let y = 0;
  return pairs.flatMap(({ text, source }) => {
    const top = y;
    y += heightOf({ text, source }) + GAPS.between;
    const said = {
      ...text,
      role: "sentence",
      y: top,
      width: room.width,
      fill: COLOURS.ink,
    } as const;
    if (source === null) return [said];
    const below = top + text.height + GAPS.within;
    return [
      said,
      { ...source, role: "source", y: below, width: room.width, fill: COLOURS.quiet } as const,
    ];
  });
}

/** Whether sentences fit into a room in a size that a room can read. */
export function areReadable(sentences: readonly HandoutSentence[], room: Room): boolean {
  const [first] = pairsWhere(sentences, room) ?? [];
  return sentences.length === 0 || (first !== undefined && first.text.size >= READABLE);
}

interface Pair {
  readonly text: FittedText;
  /** Null where the next one stands below the same. */
  readonly source: FittedText | null;
}

function pairsWhere(
  sentences: readonly HandoutSentence[],
  { width, height }: Room,
): readonly Pair[] | undefined {
  const tried = SIZES.map((size) => pairsAt(sentences, width, size));
  return tried.find(
    (pairs) =>
      pairs.reduce((sum, pair) => sum + heightOf(pair) + GAPS.between, -GAPS.between) <= height,
  );
}

function pairsAt(
  sentences: readonly HandoutSentence[],
  width: number,
  size: number,
): readonly Pair[] {
  return sentences.map(({ text, source }, i) => ({
    text: setIn(text, width, { size }),
    source:
      sentences[i + 1]?.source === source
        ? null
        : setIn(source, width, { size: Math.max(LEAST, size * SOURCE) }),
  }));
}

function heightOf({ text, source }: Pair): number {
  return text.height + (source === null ? 0 : GAPS.within + source.height);
}

/** A pair in a height: two thirds are the sentence's. */
function cutTo({ text, source }: Pair, height: number): Pair {
  if (source === null) return { text: cut(text, height), source };
  const free = height - GAPS.within;
  const below = cut(source, Math.max(free / 3, free - text.height));
  return { text: cut(text, free - below.height), source: below };
}

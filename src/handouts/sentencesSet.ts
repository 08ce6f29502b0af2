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

/** Sizes of type that are tried, from large to small; a room reads 24 and more. */
const SIZES = [32, 30, 28, 26, 25, 24, 22, 20, 18, 16];

const SOURCE = 0.64;
const LEAST = 14;
const GAPS = { within: 4, between: 20 } as const;

/** Sentences one below the other in one size of type, the largest that fits, each with its source below it. */
export function sentencesSet(
  sentences: readonly HandoutSentence[],
  room: Room,
): readonly SetSentence[] {
  const tried = SIZES.map((size) =>
    sentences.map((sentence) => pairSet(sentence, room.width, size)),
  );
  const fits = (pairs: readonly Pair[]) =>
    pairs.reduce((sum, pair) => sum + heightOf(pair) + GAPS.between, -GAPS.between) <= room.height;
  const share = (room.height + GAPS.between) / sentences.length - GAPS.between;
  const pairs = tried.find(fits) ?? tried.at(-1)!.map((pair) => cutTo(pair, share));
  let y = 0;
  return pairs.flatMap((pair) => {
    const top = y;
    y += heightOf(pair) + GAPS.between;
    const below = top + pair.text.height + GAPS.within;
    return [
      { ...pair.text, role: "sentence", y: top, width: room.width, fill: COLOURS.ink },
      { ...pair.source, role: "source", y: below, width: room.width, fill: COLOURS.quiet },
    ] as const;
  });
}

interface Pair {
  readonly text: FittedText;
  readonly source: FittedText;
}

function pairSet({ text, source }: HandoutSentence, width: number, size: number): Pair {
  return {
    text: setIn(text, width, { size }),
    source: setIn(source, width, { size: Math.max(LEAST, size * SOURCE) }),
  };
}

function heightOf({ text, source }: Pair): number {
  return text.height + GAPS.within + source.height;
}

/** A pair in a height: two thirds are the sentence's. */
function cutTo({ text, source }: Pair, height: number): Pair {
  const free = height - GAPS.within;
  const below = cut(source, Math.max(free / 3, free - text.height));
  return { text: cut(text, free - below.height), source: below };
}

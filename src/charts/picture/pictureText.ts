/** How a line of a picture is set. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
}

/** What letters take of the type size, in the widest of the common faces; a narrower one leaves room. */
const WIDTHS = new Map(
  (
    [
      [0.3, "'ijlIJ"],
      [0.35, " ,./:;\\|’‘\u00A0"],
      [0.42, "!()[]trf-"],
      [0.54, '"“”*_`?csz–'],
      [0.63, "aekoPTYFLvxyé"],
      [0.65, "0123456789ESbdghnpqu$"],
      [0.71, "ABCKRVXZ"],
      [0.8, "DGHNOQU&"],
      [0.86, "Mw#+<=>^~×"],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

const WIDE = 1;
const OTHER = 0.72;
const BOLD = 1.13;
const SERIF = 0.93;

/** How wide a line of text is at most, by its letters. */
export function textWidth(text: string, { size, bold, serif }: TextStyle): number {
  const ems = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return ems * size * (bold ? BOLD : 1) * (serif ? SERIF : 1);
}

function widthOf(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0;
  return letter > "\u{10FF}" || "mW%@".includes(letter) ? WIDE : OTHER;
}

/** The widest word of a text. */
export function longestWord(text: string, style: TextStyle): number {
  return Math.max(...text.split(" ").map((word) => textWidth(word, style)));
}

/** A text in lines that are no wider than they may be; a word that is wider itself is broken. */
export function wrapped(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).flatMap((word) => broken(word, width, style))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The least width in which a text takes no more lines than in a width: its lines are then about as long. */
export function balanced(text: string, width: number, style: TextStyle): number {
  const lines = wrapped(text, width, style).length;
  let narrow = width;
  while (narrow > style.size && wrapped(text, narrow - style.size, style).length === lines) {
    narrow -= style.size;
  }
  return narrow;
}

function broken(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const parts: string[] = [];
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ""}${letter}`;
    if (parts.length > 0 && textWidth(longer, style) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** How many lines of how many letters a slide has room for, in type that a room can read. */
const ROOM = { lines: 13, letters: 76 } as const;

/** What is free below a sentence, in lines. */
const SPACE = 0.5;

/** Sentences on as few slides as have room for them, in their order; none is parted. */
export function sentencePages(sentences: readonly string[]): readonly (readonly string[])[] {
  const pages: { readonly said: string[]; lines: number }[] = [];
  for (const sentence of sentences) {
    const lines = Math.ceil(sentence.length / ROOM.letters) + SPACE;
    const last = pages.at(-1);
    if (last !== undefined && last.lines + lines <= ROOM.lines) {
      last.said.push(sentence);
      last.lines += lines;
    } else pages.push({ said: [sentence], lines });
  }
  return pages.map(({ said }) => said);
}

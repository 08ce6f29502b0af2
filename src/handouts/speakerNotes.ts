import { oneLine } from "../formats/xmlText";
import { handoutWords } from "../words/handoutWords";
import type { Handout } from "./handout";

/** What who shows a slide has to know, whole, in lines: what it is not, each sentence and its source, method, citation. */
export function speakerNotes(handout: Handout): string {
  const { marks, sentences, notes, method, disclaimer, citation, link } = handout;
  const say = handoutWords();
  return [
    ...marks,
    ...sentences.flatMap(({ text, source }) => [text, say.source(source)]),
    ...notes,
    `${say.method}: ${method}`,
    disclaimer,
    `${say.citation}: ${citation}`,
    link,
  ]
    .map(oneLine)
    .join("\n");
}

/** Makes a paragraph of each line of the notes, which the library writes as one. */
export function inParagraphs(part: string): string {
  return part.replaceAll(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/g,
    (_, before: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${before}${line}</a:t></a:r></a:p>`)
        .join(""),
  );
}

import { words } from "../../words/words";
import type { FigureFrame } from "./Figure";
import { marksOf } from "./marks";

/** A figure's finding as it may be pasted elsewhere: below it of how many, which release, what it is not, and where it is. */
export function findingText({ title, notes, release }: FigureFrame, link: string): string {
  const source = [
    ...notes.slice(0, 1),
    `${words.site.release(release.id, release.date)}.`,
    ...marksOf(release),
    link,
  ];
  return `${title}\n${source.join(" ")}`;
}

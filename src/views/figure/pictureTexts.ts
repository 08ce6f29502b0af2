import type { PictureTexts } from "../../charts/picture/pictureTexts";
import type { Release } from "../../queries/release";
import { words } from "../../words/words";
import { marksOf, stampOf } from "./marks";

/** What a picture of a figure says beside it, so that it can stand alone; `link` brings the figure back. */
export function pictureTexts(
  {
    title,
    subtitle,
    notes,
    release,
  }: {
    readonly title: string;
    readonly subtitle: string;
    readonly notes: readonly string[];
    readonly release: Release;
  },
  link: string,
): PictureTexts {
  const synthetic = release.synthetic === 1 ? ` ${words.site.syntheticShort}.` : "";
  return {
    title,
    subtitle,
    notes,
    marks: marksOf(release),
    stamp: stampOf(release),
    release: `${words.site.release(release.id, release.date)}.${synthetic}`,
    source: words.take.source(words.site.model),
    link,
  };
}

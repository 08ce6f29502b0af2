import type { Release } from "../../queries/release";
import { words } from "../../words/words";

/** What a preview says of itself; null in a release. */
export function previewMark({
  preview,
  preview_name,
}: Pick<Release, "preview" | "preview_name">): string | null {
  return preview === null ? null : words.site.preview(preview_name ?? preview);
}

/** What is said of what was opened on the reader's own computer; null of the site's own release. */
export function ownMark({ own }: Pick<Release, "own">): string | null {
  return own === null ? null : words.own.mark[own]!;
}

/** What must stand wherever a page or figure is seen, so that it is not taken for a published, real one. */
export function marksOf(
  release: Pick<Release, "synthetic" | "preview" | "preview_name" | "own">,
  synthetic: string = words.site.synthetic,
): string[] {
  const invented = release.synthetic === 1 ? synthetic : null;
  return [ownMark(release), invented, previewMark(release)].filter((mark) => mark !== null);
}

/** What is stamped over a picture; empty for a release that is real and published. */
export function stampOf({ synthetic, preview, own }: Release): string {
  const { stamps } = words.take;
  const marks = [
    own !== null && words.own.stamp,
    synthetic === 1 && stamps.synthetic,
    preview !== null && stamps.preview,
  ];
  return marks.filter((mark) => mark !== false).join(" · ");
}

import type { Release } from "../queries/release";
import { words } from "../words/words";

/** What a preview says of itself; null in a release. */
export function previewMark({
  preview,
  preview_name,
}: Pick<Release, "preview" | "preview_name">): string | null {
  return preview === null ? null : words.site.preview(preview_name ?? preview);
}

/** What must stand wherever a page or figure is seen, so that it is not taken for a published, real one. */
export function marksOf(
  release: Pick<Release, "synthetic" | "preview" | "preview_name">,
): string[] {
  const synthetic = release.synthetic === 1 ? words.site.synthetic : null;
  return [synthetic, previewMark(release)].filter((mark) => mark !== null);
}

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Puts the site's styles into its page: the first chart then waits for one answer of the host's instead of two. The page's
 * policy allows them by their digest and no others. A page without styles is left as it is.
 * Refused is a build whose styles are more than one file, or one that its page does not link.
 */
export function stylesInPage(): Plugin {
  return {
    name: "styles-in-page",
    apply: "build",
    enforce: "post",
    // One file, of which no code that is loaded later asks whether the page links it.
    config: () => ({ build: { cssCodeSplit: false } }),
    generateBundle(_, bundle) {
      const styles = Object.keys(bundle).filter((name) => name.endsWith(".css"));
      const [file, ...others] = styles;
      if (file === undefined) return;
      if (others.length > 0) this.error(`The styles are not one file: ${styles.join(", ")}`);
      const [text, page] = [bundle[file], bundle["index.html"]];
      if (text?.type !== "asset" || page?.type !== "asset") this.error("There is no page to style");
      page.source = withStyles(String(page.source), file, String(text.source));
      delete bundle[file];
    },
  };
}

/** What the policy allows of styles besides digests; while developing they are files. */
const ALLOWED = "style-src 'self'";

/** A page with the text of its styles where it linked them, and leave for them in its policy. */
export function withStyles(page: string, file: string, styles: string): string {
  const link = new RegExp(`<link rel="stylesheet"[^>]*${file.replaceAll(".", "\\.")}"[^>]*>`);
  if (!link.test(page)) throw new Error(`The page does not link ${file}`);
  if (!page.includes(ALLOWED)) throw new Error(`The policy of the page does not say ${ALLOWED}`);
  if (/<\/style/i.test(styles)) throw new Error(`${file} would end its own element`);
  const text = styles.trim();
  const digest = createHash("sha256").update(text).digest("base64");
  return page
    .replace(link, () => `<style>${text}</style>`)
    .replace(ALLOWED, () => `${ALLOWED} 'sha256-${digest}'`);
}

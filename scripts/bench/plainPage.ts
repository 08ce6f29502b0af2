import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes the least page that shows the site's first chart, as the floor: the drawn table itself with the site's styles in
 * the page, one file, no script, nothing else to read.
 */
export function layPlainPage(site: string, folder: string): void {
  const page = readFileSync(join(site, "heatmap", "index.html"), "utf8");
  const [start, end] = [page.indexOf("<table"), page.indexOf("</table>")];
  if (start < 0 || end < start) throw new Error("The heatmap's page has no drawn table");
  const linked = [...page.matchAll(/<link rel="stylesheet"[^>]*href="[^"]*\/([^"/]+)"/g)];
  const files = readdirSync(join(site, "assets"));
  const styles = linked
    .map(([, name]) => files.find((file) => file === name))
    .map((file) => (file === undefined ? "" : readFileSync(join(site, "assets", file), "utf8")));
  mkdirSync(folder, { recursive: true });
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Heatmap</title><link rel="icon" href="data:,"><style>${styles.join("")}</style></head>
<body><main class="wide">${page.slice(start, end)}</table></main></body>
</html>`;
  writeFileSync(join(folder, "index.html"), html);
}

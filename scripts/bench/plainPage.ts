import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Drawn pages of the site that a floor is wanted of. */
const DRAWN = ["", "heatmap", "regions"];

/**
 * Lays the floors of a built site into a folder: at its top the least page that shows the first chart, the drawn table
 * alone; under `drawn/` whole pages as they are drawn. Each is one file with the site's styles in it and no script.
 */
export function layPlainPages(site: string, folder: string): void {
  const heatmap = pageOf(site, "heatmap");
  const [start, end] = [heatmap.indexOf("<table"), heatmap.indexOf("</table>")];
  if (start < 0 || end < start) throw new Error("The heatmap's page has no drawn table");
  const table = `<main class="wide">${heatmap.slice(start, end)}</table></main>`;
  write(join(folder, "index.html"), plain(table, stylesOf(site, heatmap)));
  for (const path of DRAWN) {
    const page = pageOf(site, path);
    const body = page.slice(page.indexOf("<body>") + 6, page.indexOf("</body>"));
    const drawn = body.replaceAll(/<script[\s\S]*?<\/script>/g, "");
    write(join(folder, "drawn", path, "index.html"), plain(drawn, stylesOf(site, page)));
  }
}

function pageOf(site: string, path: string): string {
  return readFileSync(join(site, path, "index.html"), "utf8");
}

function stylesOf(site: string, page: string): string {
  const links = [...page.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => link);
  const inPage = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);
  const linked = links.map((link) =>
    readFileSync(join(site, /href="\/([^"]+)"/.exec(link)![1]!), "utf8"),
  );
  return [...linked, ...inPage].join("\n");
}

function plain(body: string, styles: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Floor</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>${body}</body>
</html>`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

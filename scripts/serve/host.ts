import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** What to serve, and where: a built site, its place on the host, and a port. */
export interface Served {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
}

/**
 * Serves a built site as a plain static host does: files as they lie, `index.html` for a folder, the
 * site's own 404 page for the rest. Rejects when the port is taken.
 */
export async function serve({ folder, base, port }: Served): Promise<Server> {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders(response, path) {
      if (path.endsWith(".gz")) response.setHeader("content-encoding", "identity");
    },
  });
  const server = createServer((request, response) => {
    const missing = () => sendMissing(folder, response);
    const { path, search } = splitAt(request.url ?? "/");
    if (`${path}/` === base) return response.writeHead(301, { location: base + search }).end();
    if (!path.startsWith(base)) return missing();
    request.url = path.slice(base.length - 1) + search;
    // A file that is taken away while it is being sent, as by a new build, breaks off its answer, not the host.
    response.once("pipe", (file) => file.once("error", () => response.destroy()));
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  return server;
}

/** The path of an address, and what is asked of it: `?rows=x`, or nothing. */
function splitAt(url: string): { readonly path: string; readonly search: string } {
  const mark = url.indexOf("?");
  return mark < 0
    ? { path: url, search: "" }
    : { path: url.slice(0, mark), search: url.slice(mark) };
}

/** Answers with the site's own page for what is not there; with nothing where it has none. */
async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => "");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
}

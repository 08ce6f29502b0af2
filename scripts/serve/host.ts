import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
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
    const missing = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      createReadStream(join(folder, "404.html")).pipe(response);
    };
    const url = request.url ?? "/";
    if (`${url}/` === base) return response.writeHead(301, { location: base }).end();
    if (!url.startsWith(base)) return missing();
    request.url = url.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  return server;
}

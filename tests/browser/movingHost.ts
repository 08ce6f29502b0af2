import { rmSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { type Served, serve } from "../../scripts/serve/host";
import { newFolder } from "../portfolio/fixtures/folders";

/** A request that reached a host, and how many bytes it answered with, its headers among them. */
export interface Reached {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

/** A plain static host that tells what reached it, goes over to another build, or breaks off. */
export interface MovingHost {
  /** Serves as `serve` does. */
  readonly serve: (site: Served) => Promise<Server>;
  readonly reached: Reached[];
  /** From now on lies another build there. */
  move(folder: string): void;
  /** From now on requests whose path fits are broken off; none with null. */
  breakOff(paths: RegExp | null): void;
}

export function movingHost(): MovingHost {
  const place = join(newFolder(), "site");
  const reached: Reached[] = [];
  let broken: RegExp | null = null;
  const move = (folder: string) => {
    rmSync(place, { force: true });
    symlinkSync(resolve(folder), place);
  };
  return {
    reached,
    move,
    breakOff(paths) {
      broken = paths;
    },
    async serve({ folder, base }) {
      move(folder);
      const plain = await serve({ folder: place, base, port: 0 });
      const server = createServer((request, response) => {
        const path = request.url ?? "/";
        if (broken?.test(path)) return void request.socket.destroy();
        const before = request.socket.bytesWritten;
        response.on("close", () => {
          const bytes = request.socket.bytesWritten - before;
          reached.push({ path, status: response.statusCode, bytes });
        });
        plain.emit("request", request, response);
      });
      server.on("close", () => plain.close());
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
      return server;
    },
  };
}

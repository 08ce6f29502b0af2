import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve/host";
import { newFolder } from "../portfolio/fixtures/folders";

const folder = newFolder();
mkdirSync(join(folder, "heatmap"));
writeFileSync(join(folder, "index.html"), "start");
writeFileSync(join(folder, "404.html"), "missing");
writeFileSync(join(folder, "heatmap", "index.html"), "heatmap");

const hosts = new Map<string, Server>();
beforeAll(async () => {
  for (const base of ["/", "/atlas/"]) {
    hosts.set(base, await serve({ folder, base, port: 0 }));
  }
});
afterAll(() => {
  for (const host of hosts.values()) host.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Asks for a path just as it is written, which fetch would tidy first. */
function ask(base: string, path: string): Promise<Answer> {
  const { port } = hosts.get(base)!.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      const { statusCode: status, headers } = response;
      response.on("end", () => resolve({ status, location: headers.location, text }));
    });
    asked.on("error", reject).end();
  });
}

describe("the host of a built site", () => {
  it.each([
    ["/", "/", "start"],
    ["/", "/heatmap/?rows=x", "heatmap"],
    ["/", "/heatmap/index.html", "heatmap"],
    ["/", "//heatmap/", "heatmap"],
    ["/atlas/", "/atlas/", "start"],
    ["/atlas/", "/atlas/?rows=x", "start"],
    ["/atlas/", "/atlas//heatmap/", "heatmap"],
  ])("at %s answers %s", async (base, path, text) => {
    expect(await ask(base, path)).toEqual({ status: 200, location: undefined, text });
  });

  it.each([
    ["/atlas", "/atlas/"],
    ["/atlas?rows=x", "/atlas/?rows=x"],
    ["/atlas?", "/atlas/?"],
  ])("leads from %s to %s", async (path, location) => {
    expect(await ask("/atlas/", path)).toEqual({ status: 301, location, text: "" });
  });

  it.each([
    ["/", "/no-such-page"],
    ["/", "/../../etc/passwd"],
    ["/", "/%2e%2e/%2e%2e/etc/passwd"],
    ["/", "/%"],
    ["/", "/%00"],
    ["/", "//"],
    ["/", "///example.org/"],
    ["/atlas/", "/"],
    ["/atlas/", "/?/atlas/"],
    ["/atlas/", "/atlasx"],
    ["/atlas/", "//atlas/"],
  ])("at %s has its own page for what is not there, %s, and goes on", async (base, path) => {
    const { status, text } = await ask(base, path);
    expect([status, text]).toEqual(path === "//" ? [200, "start"] : [404, "missing"]);
    expect((await ask(base, base)).status).toBe(200);
  });

  it("breaks off a file that is taken away while it is asked for, and goes on", async () => {
    const file = join(folder, "passing.txt");
    writeFileSync(file, "passing");
    // Heard after the host itself has found the file, and before it opens it.
    hosts.get("/")!.once("request", () => rmSync(file));
    await expect(ask("/", "/passing.txt")).rejects.toThrow("socket hang up");
    expect((await ask("/", "/")).status).toBe(200);
  });

  it("goes on where it has no page for what is not there", async () => {
    rmSync(join(folder, "404.html"));
    expect(await ask("/", "/no-such-page")).toMatchObject({ status: 404, text: "" });
    expect((await ask("/", "/")).status).toBe(200);
  });
});

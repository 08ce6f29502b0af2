import { join, resolve } from "node:path";
import { build, createServer, type InlineConfig, type Plugin, type ViteDevServer } from "vite";
import { vi } from "vitest";

const OUTPUT = join("tests", "output", "calculations");

/** Puts a script of the tests in the place of the site’s own; page and settings stay as they are. */
const otherScript: Plugin = {
  name: "other-script",
  enforce: "pre",
  resolveId: (id) =>
    id === "/main.tsx" ? resolve("tests", "browser", "calculationsPage.ts") : undefined,
};

const SITE: InlineConfig = { configLoader: "runner", logLevel: "warn", plugins: [otherScript] };

/** Builds the page with its content policy and its worker, and returns the folder. */
export async function calculationsSite(): Promise<string> {
  await inSettings("production", () => build(SITE));
  return OUTPUT;
}

/** Serves the page as it is served while developing. */
export function calculationsServer(): Promise<ViteDevServer> {
  const server = { host: "127.0.0.1", port: 0, hmr: false };
  return inSettings("development", async () => (await createServer({ ...SITE, server })).listen());
}

/** Does work in the settings of a usual build, whatever those of the tests are. */
async function inSettings<T>(mode: string, work: () => Promise<T>): Promise<T> {
  const settings = { NODE_ENV: mode, PORTFOLIO: "demonstration", BASE_PATH: "/", OUTPUT };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  try {
    return await work();
  } finally {
    vi.unstubAllEnvs();
  }
}

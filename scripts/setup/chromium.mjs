import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fail, run } from "./steps.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** How a Chromium is started that is to ask for nothing by itself. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium: the one that `CHROMIUM_PATH` names, else one on the machine, else Debian's
 * package where that can be installed, else Playwright's own download.
 */
export async function chromium() {
  return foundChromium() ?? installed() ?? (await downloaded());
}

/** The path of the Chromium that `CHROMIUM_PATH` names, or of one on the machine; nothing is installed. */
export function foundChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path));
}

function installed() {
  const apt = spawnSync("apt-get", ["--version"]).status === 0;
  if (!apt || process.getuid?.() !== 0) return undefined;
  console.log("Installing Chromium, which the browser tests need …");
  const quietly = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], quietly);
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], quietly);
  return foundChromium();
}

async function downloaded() {
  const { chromium } = await import("playwright-core");
  if (!existsSync(chromium.executablePath())) {
    console.log("Downloading Chromium, which the browser tests need …");
    run("npx", ["playwright-core", "install", "chromium"]);
  }
  return existsSync(chromium.executablePath())
    ? chromium.executablePath()
    : fail(
        "No Chromium was found. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test",
      );
}

import { mkdirSync, renameSync, rmSync } from "node:fs";
import { chromium } from "./setup/chromium.mjs";
import { install, requireNode, run } from "./setup/steps.mjs";

requireNode();
install();
const CHROMIUM_PATH = await chromium();
run("npm", ["run", "-s", "check"]);
run("npm", ["run", "-s", "data"]);

// The same site at a sub-path, laid aside for the browser tests.
run("npm", ["run", "-s", "build"], { BASE_PATH: "/atlas/", PORTFOLIO: "demonstration" });
mkdirSync("tests/output", { recursive: true });
rmSync("tests/output/atlas", { recursive: true, force: true });
renameSync("dist", "tests/output/atlas");

run("npm", ["run", "-s", "build"], { BASE_PATH: "/", PORTFOLIO: "demonstration" });
run("npx", ["vitest", "run"], { CHROMIUM_PATH, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" });

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const LOWEST = [20, 19];

/** Ends with a plain word when Node is too old for what follows. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  fail(`Node ${LOWEST.join(".")} or newer is needed; this is ${process.versions.node}.`);
}

/** Installs the packages of the lock file, unless that was done since it last changed. */
export function install() {
  const installed = "node_modules/.package-lock.json";
  const changed = statSync("package-lock.json").mtimeMs;
  if (existsSync(installed) && statSync(installed).mtimeMs >= changed) return;
  console.log("Installing the packages …");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Runs a command in view; ends with its exit code when it fails. */
export function run(command, args, settings = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...settings },
    shell: process.platform === "win32",
  });
  if (error) fail(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Says why, and ends. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const PUBLISHED = join("data", "published");

/** The portfolio that is made here, so that it needs no release before a start. */
export const DEMONSTRATION = "demonstration";

/** A setting that cannot be used; the message says why to whoever set it, whom no stack helps. */
export class WrongSetting extends Error {
  constructor(message) {
    super(message);
    this.stack = message;
  }
}

/** The port that `PORT` names, or the usual one. */
export function portFrom(setting) {
  const text = setting || "4173";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new WrongSetting(`PORT is ${JSON.stringify(text)}; it must be a number from 1 to 65535.`);
}

/** A port to try instead of one that is taken. */
export function otherPort(port) {
  return port < 65535 ? port + 1 : port - 1;
}

/** A place on a host with one slash at either end, however `BASE_PATH` has it; refuses what is no plain path. */
export function baseFrom(setting) {
  const steps = (setting || "/").split("/").filter((step) => step !== "");
  const stray = steps.find((step) => !/^[A-Za-z0-9._~-]+$/.test(step) || /^\.\.?$/.test(step));
  if (stray === undefined) return steps.length === 0 ? "/" : `/${steps.join("/")}/`;
  throw new WrongSetting(
    `BASE_PATH is ${JSON.stringify(setting)}, and ${JSON.stringify(stray)} can be no step of it. Write the path alone, as /atlas/, of A–Z, a–z, 0–9, ".", "_", "~" and "-".`,
  );
}

/** The folder of data/published that `PORTFOLIO` names, or the demonstration's. */
export function portfolioFrom(setting) {
  return setting || DEMONSTRATION;
}

/** The folder of a portfolio's release. */
export function releaseFolderOf(portfolio) {
  return join(PUBLISHED, portfolio);
}

/** Refuses a portfolio without a release, with those that there are. */
export function requireRelease(portfolio) {
  const folder = releaseFolderOf(portfolio);
  if (hasRelease(portfolio)) return;
  throw new WrongSetting(
    `${folder} holds no release. Make one: npm run portfolio -- publish YOUR-RECORDS --out ${folder}. Or take one that there is: PORTFOLIO=${portfolios().join(", PORTFOLIO=")}.`,
  );
}

function portfolios() {
  const names = existsSync(PUBLISHED) ? readdirSync(PUBLISHED).filter(hasRelease) : [];
  return [...new Set([DEMONSTRATION, ...names])];
}

function hasRelease(portfolio) {
  return existsSync(join(releaseFolderOf(portfolio), "release.json"));
}

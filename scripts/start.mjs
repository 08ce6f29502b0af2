import { connect } from "node:net";
import { unlessFresh } from "./setup/fresh.mjs";
import {
  baseFrom,
  DEMONSTRATION,
  otherPort,
  portFrom,
  portfolioFrom,
  releaseFolderOf,
  requireRelease,
} from "./setup/settings.mjs";
import { fail, install, requireNode, run } from "./setup/steps.mjs";

const DATA = ["data/framework", "data/groupings", "data/disclosure"];
const CODE = ["src", "scripts", ...DATA, "package-lock.json"];

requireNode();
const { port, portfolio, base } = settingsOf(process.env);
await requireFree(port);
install();
if (portfolio === DEMONSTRATION) {
  const result = `${releaseFolderOf(portfolio)}/release.json`;
  unlessFresh({ name: "data", result, inputs: CODE }, () => run("npm", ["run", "-s", "data"]));
}
unlessFresh(
  {
    name: "build",
    result: "dist/sw.js",
    inputs: [...CODE, releaseFolderOf(portfolio), "vite.config.ts"],
    settings: [portfolio, base],
  },
  () => run("npm", ["run", "-s", "build"]),
);
run(process.execPath, ["--import", "tsx", "scripts/serve.ts"], { PORT: String(port) });

/** What is asked for; ends with a plain word, before anything is built, when it cannot be had. */
function settingsOf({ PORT, PORTFOLIO, BASE_PATH }) {
  try {
    const portfolio = portfolioFrom(PORTFOLIO);
    if (portfolio !== DEMONSTRATION) requireRelease(portfolio);
    return { port: portFrom(PORT), portfolio, base: baseFrom(BASE_PATH) };
  } catch (error) {
    return fail(error.message);
  }
}

/** Ends with a plain word when something answers at the port already, before anything is built. */
async function requireFree(port) {
  const taken = await new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
  if (taken) fail(`Port ${port} is taken. Choose another one: PORT=${otherPort(port)} npm start`);
}

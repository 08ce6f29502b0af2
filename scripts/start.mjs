import { connect } from "node:net";
import { unlessFresh } from "./setup/fresh.mjs";
import { fail, install, requireNode, run } from "./setup/steps.mjs";

const { PORT = "4173", PORTFOLIO = "demonstration", BASE_PATH = "/" } = process.env;
const CODE = ["src", "scripts", "data/framework", "data/groupings", "package-lock.json"];

requireNode();
await requireFree(PORT);
install();
if (PORTFOLIO === "demonstration") {
  const result = "data/published/demonstration/release.json";
  unlessFresh({ name: "data", result, inputs: CODE }, () => run("npm", ["run", "-s", "data"]));
}
unlessFresh(
  {
    name: "build",
    result: "dist/404.html",
    inputs: [...CODE, `data/published/${PORTFOLIO}`, "vite.config.ts"],
    settings: [PORTFOLIO, BASE_PATH],
  },
  () => run("npm", ["run", "-s", "build"]),
);
run(process.execPath, ["--import", "tsx", "scripts/serve.ts"], { PORT });

/** Ends with a plain word when something answers at the port already, before anything is built. */
async function requireFree(port) {
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    fail(`PORT is ${JSON.stringify(port)}; it must be a number from 1 to 65535.`);
  }
  const taken = await new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: "localhost" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
  if (taken) fail(`Port ${port} is taken. Choose another one: PORT=${Number(port) + 1} npm start`);
}

import { ENGINE } from "virtual:engine-files";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import type { Calculate } from "./calculations/calculation";
import { asker } from "./engine/query";
import { starterOf } from "./engine/starter";
import { DERIVED } from "./queries/derived";
import { routes } from "./routes";
import "./styles/site.css";

const base = import.meta.env.BASE_URL;
const folder = new URL(`${base}data/${RELEASE}/`, location.href).href;

const startedHere = () =>
  starterOf(async (calls) => {
    const { openInBrowser, releaseAt } = await import("./engine/browser");
    return openInBrowser({ contents: releaseAt(folder), derived: DERIVED }, calls);
  }, ENGINE.bytes);
const starter = startedHere();
const sandbox = startedHere();

// A folder's page is the same page by its file's name, and with slashes doubled.
const plain = location.pathname.replaceAll(/\/{2,}/g, "/").replace(/index\.html$/, "");
if (plain !== location.pathname)
  history.replaceState(null, "", plain + location.search + location.hash);

const root = document.getElementById("root")!;
const drawn = document.getElementById("drawn");
const calculate: Calculate = async (...asked) => {
  const { calculateInWorker } = await import("./calculations/inWorker");
  return calculateInWorker(...asked);
};

const pages = routes(asker(starter.start), starter, calculate, sandbox);
const options = { basename: base };

if (drawn === null) {
  createRoot(root).render(<RouterProvider router={createBrowserRouter(pages, options)} />);
} else {
  const hydrationData = { loaderData: JSON.parse(drawn.textContent!) };
  const router = createBrowserRouter(pages, { ...options, hydrationData });
  hydrateRoot(root, <RouterProvider router={router} />);
}

import { ENGINE } from "virtual:engine-files";
import { type ReactNode, startTransition, useEffect } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import type { Calculate } from "./calculations/calculation";
import { preparedFilesAt, preparedFirst } from "./engine/preparedFirst";
import { asker } from "./engine/query";
import { starterOf } from "./engine/starter";
import { requireWebAssembly } from "./engine/webAssembly";
import { connectionOf } from "./offline/savesData";
import { DERIVED } from "./queries/derived";
import { COUNTRY, loaded, NOT_FOUND, routes } from "./routes";
import { askedOf, LastAsked } from "./views/choosing";
import type { Registry } from "./views/countries/countriesNamed";
import { earlyChoices } from "./views/earlyChoices";
import { loadAnew } from "./views/offline/Gone";
import type { OwnAccess } from "./views/own/own";
import { preparedOf } from "./views/pageHandle";
import { useAlive } from "./views/useAlive";
import { speakOfRecords, words } from "./words/words";
import "./styles/site.css";

const base = import.meta.env.BASE_URL;
const folder = new URL(`${base}data/${RELEASE}/`, location.href).href;

const startedHere = () =>
  starterOf(
    async (calls) => {
      // Nothing is fetched of what cannot run.
      requireWebAssembly();
      const { openInBrowser, releaseAt } = await import("./engine/browser");
      return openInBrowser({ contents: releaseAt(folder), derived: DERIVED }, calls);
    },
    { bytes: ENGINE.bytes, drawn: true, address: ENGINE.wasm },
  );
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

const registry: Registry = async () => (await import("./own/publicRegistry")).publicRegistry();

// Everything that will be fetched is there before a file is touched; from then on the pages are of the portfolio.
const open: OwnAccess["open"] = async (files, { signal, onStep }) => {
  const [{ openOwn }, { openInBrowser }, { ownRouter }, { prepared }] = await Promise.all([
    import("./own/openOwn"),
    import("./engine/browser"),
    import("./views/own/ownRouter"),
    import("./views/own/prepared"),
  ]);
  await prepared(calculate, signal);
  const opened = await openOwn(files, {
    signal,
    onReading: () => onStep("reading"),
    start: (contents) =>
      starterOf((calls) => openInBrowser({ contents, derived: DERIVED }, calls), {
        bytes: ENGINE.bytes,
        drawn: false,
      }),
  });
  if (opened.starter === undefined) return opened.faults;
  const { starter: engine, counts, faults, names } = opened;
  siteRouter.dispose();
  starter.end();
  sandbox.end();
  if (counts.kind === "records") speakOfRecords();
  const close = () => location.reload();
  const own = { opened: { counts, warnings: faults }, open, close };
  const ownPages = routes({
    ask: asker(engine.start),
    starter: engine,
    sandbox: opened.sandbox,
    calculate,
    registry,
    archive: null,
    own,
  });
  const at = `${location.pathname}${location.search}`;
  const setting = { basename: base, at, names: { ...names, release: RELEASE } };
  const router = ownRouter(ownPages, setting);
  shown.render(
    <LastAsked value={() => askedOf(router)}>
      <RouterProvider router={router} />
    </LastAsked>,
  );
  return [];
};

const prepared = preparedFilesAt(`${folder}answers/`, MADE);
const pages = routes({
  ask: preparedFirst(prepared, starter),
  starter,
  sandbox,
  calculate,
  registry,
  archive: ARCHIVE,
  own: { opened: null, open, close: () => undefined },
});
const options = { basename: base };
await loaded(pages, location.pathname, base).catch(tellMissing);

const answers = drawn === null ? {} : answersIn(drawn);
const siteRouter = createBrowserRouter(
  pages,
  drawn === null ? options : { ...options, hydrationData: { loaderData: answers } },
);
// Fetched before they are wanted, while the page comes alive: the first choice is answered without waiting for a line.
if (connectionOf(navigator)?.saveData !== true)
  for (const name of preparedOf(siteRouter.state.matches.map(({ route }) => route)))
    prepared.of(name).catch(() => undefined);

// A reader who went back while the page was on its way is at the address of another one.
const isDrawn = drawn !== null && isOf(siteRouter.state.matches);
const early = isDrawn ? earlyChoices(root) : undefined;
const site = (
  <LastAsked value={() => askedOf(siteRouter)}>
    <MadeAgain early={early}>
      <RouterProvider router={siteRouter} />
    </MadeAgain>
  </LastAsked>
);
const shown = isDrawn ? takenOver() : createRoot(root);
if (!isDrawn) shown.render(site);

/** Takes the page over piece by piece: what the reader does meanwhile goes first. */
function takenOver(): Root {
  let over!: Root;
  startTransition(() => {
    over = hydrateRoot(root, site);
  });
  return over;
}

/**
 * Makes choices again that were made before the page was alive, once it is. It stands around the page, not beside it: ids are
 * told from where a thing stands in the tree, and pages were drawn without it.
 */
function MadeAgain({
  early,
  children,
}: {
  readonly early: (() => Promise<void>) | undefined;
  readonly children: ReactNode;
}) {
  const alive = useAlive();
  useEffect(() => {
    if (!alive) return;
    const isMade = early?.() ?? Promise.resolve();
    // Said to whoever looks on from outside.
    void isMade.then(() => {
      root.dataset.alive = "true";
    });
  }, [alive, early]);
  return children;
}

/** Whether the page that came drawn has the answers of the routes that lead to an address, and of no others but where it stands for all. */
function isOf(matches: typeof siteRouter.state.matches): boolean {
  const ids = new Set(matches.map(({ route }) => route.id));
  return (
    (NOT_FOUND in answers || Object.keys(answers).every((id) => ids.has(id))) &&
    matches.every(({ route }) => route.id in answers || !(route.loader || route.lazy))
  );
}

/** What the page was drawn from. Of what it does not have a host sends one page, which then is that of the country looked for. */
function answersIn({ textContent }: HTMLElement): Record<string, unknown> {
  const answers = JSON.parse(textContent!);
  return NOT_FOUND in answers ? { ...answers, [COUNTRY]: answers[NOT_FOUND] } : answers;
}

/** Says that the page stays as it came drawn, for its code is not to be had; what else there is to do here has no use then. */
function tellMissing(error: unknown): never {
  const told = document.createElement("p");
  const button = document.createElement("button");
  told.role = "alert";
  told.textContent = `${words.site.unreachable} `;
  button.type = "button";
  button.textContent = words.site.reload;
  button.onclick = () => void loadAnew();
  told.append(button);
  root.prepend(told);
  throw error;
}

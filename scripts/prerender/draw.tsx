import { JSDOM } from "jsdom";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { calculateHere } from "../../src/calculations/here";
import { draw as drawChart } from "../../src/charts/draw";
import { escaped } from "../../src/charts/picture/pictureMarkup";
import type { Ask } from "../../src/engine/query";
import { starterOf } from "../../src/engine/starter";
import type { Archive } from "../../src/model/archive";
import { routes } from "../../src/routes";
import type { Registry } from "../../src/views/countries/countriesNamed";
import { PrerenderedCharts } from "../../src/views/figure/Chart";
import { titleOf } from "../../src/views/pageHandle";

/** A page as a browser first shows it: its markup, its title and the answers that it was drawn from. */
export interface Drawn {
  readonly html: string;
  readonly title: string;
  readonly answers: unknown;
}

const NONE = () => Promise.reject(new Error("there is none while prerendering"));
const asleep = starterOf(NONE, { bytes: 0, drawn: true });
const own = { opened: null, open: NONE, close: () => undefined };

/** What pages are drawn of: where the site lies, how its data are asked, and the ZIP that they can be taken away in. */
export interface Drawing {
  readonly base: string;
  readonly ask: Ask;
  readonly archive: Archive;
  readonly registry: Registry;
}

/** Makes the drawing of pages at their paths (below the base) from the routes, loaders and questions of the browser. */
export function drawerOf({
  base,
  ask,
  archive,
  registry,
}: Drawing): (path: string) => Promise<Drawn> {
  const { query, dataRoutes } = createStaticHandler(
    routes({
      ...{ ask, starter: asleep, sandbox: asleep, calculate: calculateHere },
      ...{ registry, archive, own },
    }),
    { basename: base },
  );
  const { document } = new JSDOM().window;
  return async (path) => {
    const context = await query(
      new Request(new URL(`${base}${path.slice(1)}`, "http://host.invalid")),
    );
    if (context instanceof Response) throw new Error(`${path} redirects`);
    const error = Object.values(context.errors ?? {}).find((thrown) => !isNotFound(thrown));
    if (error !== undefined) throw error;
    const router = createStaticRouter(dataRoutes, context);
    const html = renderToString(
      <PrerenderedCharts value={(name, rows, width) => drawChart(name, rows, width, document)}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </PrerenderedCharts>,
    );
    const title = titleOf(
      context.matches.map(({ route: { id, handle } }) => ({
        handle,
        loaderData: context.loaderData[id],
      })),
    );
    return { html, title, answers: context.loaderData };
  };
}

function isNotFound(thrown: unknown): boolean {
  return (
    typeof thrown === "object" && thrown !== null && "status" in thrown && thrown.status === 404
  );
}

/** Puts a drawn page into the built shell, with its answers as data rather than script. */
export function fill(shell: string, { html, title, answers }: Drawn): string {
  const json = JSON.stringify(answers).replaceAll("<", "\\u003c");
  return shell
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${html}</div>\n    <script type="application/json" id="drawn">${json}</script>`,
    );
}

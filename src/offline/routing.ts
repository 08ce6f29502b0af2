import type { WorkboxPlugin } from "workbox-core/types.js";
import type { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import { Route } from "workbox-routing/Route.js";
import { Router } from "workbox-routing/Router.js";
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { type KeptList, keyOf, moreCache, NOT_FOUND_PAGE } from "./keptList";
import { plainHeaders } from "./plainHeaders";
import { isWhole } from "./wholeness";

/** Every parameter of an address is a choice that the page itself reads. */
const EVERY = [/^/];

/** Answers what pages ask for: from what is kept, else from the network, and where there is none with a page that says so. */
export function routerOf(list: KeptList, pages: PrecacheController): Router {
  const router = new Router();
  const keptPages = new PrecacheRoute(pages, {
    ignoreURLParametersMatching: EVERY,
    directoryIndex: "",
    cleanURLs: false,
    urlManipulation: ({ url }) => [new URL(folderOf(url), url)],
  });
  // Where what was kept is gone, as browsers do when a device is full, the host is asked for what it has now.
  keptPages.setCatchHandler(async ({ request }) =>
    request.mode === "navigate" ? elsewhere(request) : fetch(request),
  );
  router.registerRoute(keptPages);
  router.registerRoute(moreRoute(list));
  router.registerRoute(
    new Route(
      ({ request }) => request.mode === "navigate",
      async ({ request }) => elsewhere(request),
    ),
  );
  return router;

  /** A page that is not kept. One of this site's countries is taken only as this build has it: a visit is of one release. */
  async function elsewhere(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const folder = folderOf(url);
    const integrity = list.passing[folder.slice(list.base.length)];
    try {
      return await (integrity === undefined ? fetch(request) : fetch(folder, { integrity }));
    } catch {
      // A file is not to be taken for a page that is not there.
      if (/\.(?!html$)\w+$/.test(url.pathname)) return lost(list);
      return (await pages.matchPrecache(list.base + NOT_FOUND_PAGE)) ?? lost(list);
    }
  }
}

/** Of what is kept on request: as it is kept, else from the network, and kept from then on where it came whole. */
function moreRoute({ base, more }: KeptList): Route {
  const listed = new Map(more.map((each) => [new URL(base + each.url, location.href).href, each]));
  const keeping: WorkboxPlugin = {
    cacheKeyWillBeUsed: async ({ request }) => keyOf(listed.get(request.url)!, base),
    async cacheWillUpdate({ request, response }) {
      if (response.status !== 200) return null;
      const content = await response.arrayBuffer();
      if (!(await isWhole(content, listed.get(request.url)!.integrity))) return null;
      return new Response(content, { headers: plainHeaders(response) });
    },
  };
  // Whoever asks past caches, as the page does when it keeps these itself, asks the network.
  return new Route(
    ({ request }) => request.cache === "default" && listed.has(request.url),
    new CacheFirst({ cacheName: moreCache({ base }), plugins: [keeping] }),
  );
}

/** The address that a page is listed by: its folder's, by whichever name it was asked for. */
function folderOf({ pathname }: URL): string {
  const path = pathname.replaceAll(/\/{2,}/g, "/").replace(/\/index\.html$/, "/");
  return /\/[^/.]+$/.test(path) ? `${path}/` : path;
}

function lost({ lost }: KeptList): Response {
  return new Response(lost, {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

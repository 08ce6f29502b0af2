import { matchRoutes, type RouteObject } from "react-router";
import type { Calculate } from "./calculations/calculation";
import type { Ask } from "./engine/query";
import type { Starter } from "./engine/starter";
import type { Archive } from "./model/archive";
import type { Registry } from "./views/countries/countriesNamed";
import { heatmap } from "./views/heatmap/heatmap";
import { overview } from "./views/overview";
import type { OwnAccess } from "./views/own/own";
import { shell } from "./views/shell";

/** What the pages of a portfolio are made over: a way of asking, its engine, a way of calculating, the reader's own. */
export interface Site {
  readonly ask: Ask;
  readonly starter: Starter;
  /** A second engine, for SQL of the reader's own. */
  readonly sandbox: Starter;
  readonly calculate: Calculate;
  /** The public list of real reviews. */
  readonly registry: Registry;
  /** The ZIP of the release; null where the tables are no files of this site. */
  readonly archive: Archive | null;
  readonly own: OwnAccess;
}

/** Every page of the site. */
export function routes({
  ask,
  starter,
  sandbox,
  calculate,
  registry,
  archive,
  own: access,
}: Site): RouteObject[] {
  const pages = [
    overview(ask, starter),
    heatmap(ask, starter, calculate),
    later("regions", async () =>
      (await import("./views/regions/regions")).regions(ask, starter, calculate),
    ),
    later("progress", async () =>
      (await import("./views/progress/progress")).progress(ask, starter),
    ),
    later("briefing", async () =>
      (await import("./views/briefing/briefing")).briefing(ask, starter, calculate),
    ),
    later("countries", async () =>
      (await import("./views/countries/countries")).countries(ask, starter, registry),
    ),
    later(
      "countries/:code",
      async () => (await import("./views/countries/country")).country(ask, starter, registry),
      COUNTRY,
    ),
    later("data", async () => (await import("./views/data/data")).data(ask, starter, archive)),
    later("data/own", async () => (await import("./views/own/own")).own(access, starter)),
    later("data/sql", async () => (await import("./views/sql/sql")).sql(ask, starter, sandbox)),
    later("stages", async () => (await import("./views/stages/stages")).stages(ask, starter)),
    later("method", async () => (await import("./views/method")).method(ask)),
    later("*", async () => (await import("./views/notFound")).notFound(ask, registry), NOT_FOUND),
  ];
  return [shell(ask, starter, pages)];
}

/** The ids of the page of a country, and of the one for addresses that lead nowhere. */
export const COUNTRY = "country";
export const NOT_FOUND = "notFound";

/** A page whose code is loaded when it is first asked for. */
function later(path: string, load: () => Promise<RouteObject>, id?: string): RouteObject {
  return {
    ...(id !== undefined && { id }),
    path,
    caseSensitive: true,
    async lazy() {
      const { handle, element, loader, shouldRevalidate } = await load();
      return {
        handle,
        element,
        ...(loader && { loader }),
        ...(shouldRevalidate && { shouldRevalidate }),
      };
    },
  };
}

/** Loads the code of the page at an address, so that a page that came drawn can come alive at once. */
export async function loaded(pages: RouteObject[], address: string, base: string): Promise<void> {
  for (const { route } of matchRoutes(pages, address, base) ?? []) {
    if (typeof route.lazy !== "function") continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}

/** The pages that are drawn when the site is built, by path. */
export const PATHS = [
  "/",
  "/heatmap/",
  "/regions/",
  "/progress/",
  "/countries/",
  "/briefing/",
  "/data/",
  "/data/own/",
  "/data/sql/",
  "/stages/",
  "/method/",
] as const;

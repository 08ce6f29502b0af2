import type { RouteObject } from "react-router";
import type { Calculate } from "./calculations/calculation";
import type { Ask } from "./engine/query";
import type { Starter } from "./engine/starter";
import type { Archive } from "./model/archive";
import { data } from "./views/data";
import { heatmap } from "./views/heatmap";
import { method } from "./views/method";
import { notFound } from "./views/notFound";
import { overview } from "./views/overview";
import { shell } from "./views/shell";

/** Every page of the site, over one way of asking, one engine, one way of calculating, and the ZIP of its release. */
export function routes(
  ask: Ask,
  starter: Starter,
  calculate: Calculate,
  archive: Archive,
): RouteObject[] {
  const pages = [
    overview(ask, starter),
    heatmap(ask, starter, calculate),
    data(ask, archive),
    method(ask),
    notFound(),
  ];
  return [shell(ask, starter, pages)];
}

/** The pages that are drawn when the site is built, by path. */
export const PATHS = ["/", "/heatmap/", "/data/", "/method/"] as const;

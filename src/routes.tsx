import type { RouteObject } from "react-router";
import type { Ask } from "./engine/query";
import type { Starter } from "./engine/starter";
import { heatmap } from "./views/heatmap";
import { method } from "./views/method";
import { notFound } from "./views/notFound";
import { overview } from "./views/overview";
import { shell } from "./views/shell";

/** Every page of the site, over one way of asking and one engine. */
export function routes(ask: Ask, starter: Starter): RouteObject[] {
  return [
    shell(ask, starter, [overview(ask, starter), heatmap(ask, starter), method(ask), notFound()]),
  ];
}

/** The pages that are drawn when the site is built, by path. */
export const PATHS = ["/", "/heatmap/", "/method/"] as const;

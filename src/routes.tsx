import type { RouteObject } from "react-router";
import type { Calculate } from "./calculations/calculation";
import type { Ask } from "./engine/query";
import type { Starter } from "./engine/starter";
import { heatmap } from "./views/heatmap";
import { method } from "./views/method";
import { notFound } from "./views/notFound";
import { overview } from "./views/overview";
import { shell } from "./views/shell";
import { sql } from "./views/sql";

/** Every page of the site, over one way of asking, one engine, one way of calculating, and a second engine for readers' SQL. */
export function routes(
  ask: Ask,
  starter: Starter,
  calculate: Calculate,
  sandbox: Starter,
): RouteObject[] {
  const pages = [
    overview(ask, starter),
    heatmap(ask, starter, calculate),
    method(ask),
    sql(ask, starter, sandbox),
    notFound(),
  ];
  return [shell(ask, starter, pages)];
}

/** The pages that are drawn when the site is built, by path. */
export const PATHS = ["/", "/heatmap/", "/method/", "/data/sql/"] as const;

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
import { type OwnAccess, own } from "./views/own";
import { shell } from "./views/shell";
import { sql } from "./views/sql";

/** What the pages of a portfolio are made over: a way of asking, its engine, a way of calculating, the reader's own. */
export interface Site {
  readonly ask: Ask;
  readonly starter: Starter;
  /** A second engine, for SQL of the reader's own. */
  readonly sandbox: Starter;
  readonly calculate: Calculate;
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
  archive,
  own: access,
}: Site): RouteObject[] {
  const pages = [
    overview(ask, starter),
    heatmap(ask, starter, calculate),
    data(ask, starter, archive),
    own(access, starter),
    sql(ask, starter, sandbox),
    method(ask),
    notFound(),
  ];
  return [shell(ask, starter, pages)];
}

/** The pages that are drawn when the site is built, by path. */
export const PATHS = ["/", "/heatmap/", "/data/", "/data/own/", "/data/sql/", "/method/"] as const;

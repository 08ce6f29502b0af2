/**
 * What becomes of a file where pages are kept for reading without a network: kept on the first visit (`pages`), on request and
 * once used (`more`), never, but taken from the host only as this build has it (`passing`), or left alone (`left`).
 */
export type Keeping = "pages" | "more" | "passing" | "left";

/** A kind of files, by their names below the site's folder, and why they are kept as they are. */
interface Kind {
  readonly names: RegExp;
  readonly keeping: Keeping;
  readonly why: string;
}

/** Names of code of which reading has no need. Nothing that is kept on the first visit may import it at its top. */
const LATER = [
  "duckdb-browser-eh\\.worker",
  "sqlEditor",
  "documentFile",
  "slideFile",
  "openOwn",
  "ownRouter",
  "ownTemplate",
  "ownWorker",
  "parquetWriting",
].join("|");

/** Every kind of files that a site consists of; the first that fits is a file's. */
const KINDS: readonly Kind[] = [
  {
    names: /^countries\/[^/]+\/index\.html$/,
    keeping: "passing",
    why: "there are many of them, and each is worked out of the kept answers",
  },
  { names: /^(.+\/)?index\.html$|^404\.html$/, keeping: "pages", why: "they are what is read" },
  { names: /^icon\.svg$/, keeping: "pages", why: "every page has it" },
  {
    names: /^data\/[^/]+\/(release\.json$|answers\/)/,
    keeping: "pages",
    why: "pages answer with them where the database is not there",
  },
  {
    names: /^data\/[^/]+\/[^/]+\.parquet$/,
    keeping: "more",
    why: "only the database reads them",
  },
  {
    names: /^data\/[^/]+\/[^/]+\.(csv|zip)$/,
    keeping: "left",
    why: "they are taken away, and then are the reader's",
  },
  { names: /^assets\/[^/]+\.gz$/, keeping: "more", why: "the database is large" },
  {
    names: new RegExp(`^assets/(${LATER})-[\\w-]{8}\\.js$`),
    keeping: "more",
    why: "they are the database’s, edit SQL, make office files, or read one's own records",
  },
  { names: /^assets\/[^/]+\.js$/, keeping: "pages", why: "pages do not live without them" },
];

/** How a file of a site is kept. Refused is one of no known kind: it must not be left out unnoticed. */
export function keepingOf(file: string): Keeping {
  const kind = KINDS.find(({ names }) => names.test(file));
  if (kind === undefined)
    throw new Error(`scripts/offline/kinds.ts does not say how to keep ${file}`);
  return kind.keeping;
}

/** A file of the site as a browser may keep it. */
export interface Listed {
  /** Its address from the base of the site; a page is listed by its folder, the overview as nothing. */
  readonly url: string;
  /** What its content is known by; null where its name changes with its content. */
  readonly revision: string | null;
  /** SHA-256 of the whole file, as for `integrity`: of any one where hosts may hand it over in several ways. */
  readonly integrity: string;
  /** Its size on the device, and about as much as comes over the line where a host packs what it sends. */
  readonly bytes: number;
  readonly packed: number;
}

/** One release as it is kept: its id, and what its `release.json` is known by. */
export interface KeptRelease {
  readonly id: string;
  readonly content: string;
}

/** What one build of the site asks browsers to keep. */
export interface KeptList {
  readonly base: string;
  readonly release: KeptRelease & { readonly date: string | null };
  /** What this build is known by: another one has another. */
  readonly version: string;
  /** Kept on the first visit. */
  readonly pages: readonly Listed[];
  /** Kept on request, and once used. */
  readonly more: readonly Listed[];
  /** Never kept, but known: taken from the host only as this build has them. By address, each with its `integrity`. */
  readonly passing: Readonly<Record<string, string>>;
  /** Ids of older releases that may go on being shown where they are kept. */
  readonly mayStay: readonly string[];
  /** The page for addresses that nothing is kept for, where not even the site's own is left. */
  readonly lost: string;
}

/** Where the page for what is not there lies. */
export const NOT_FOUND_PAGE = "404.html";

const NAME = "cmm-atlas";

/** The name of the cache of one build's pages. A site keeps to its own base: others may lie on the same host. */
export function pagesCache({ base, release, version }: KeptList): string {
  return [NAME, base, "pages", encodeURIComponent(release.id), release.content, version].join(" ");
}

/** The name of the cache of what is kept on request; builds share what did not change. */
export function moreCache({ base }: Pick<KeptList, "base">): string {
  return [NAME, base, "more"].join(" ");
}

/** Whether a cache is one of the site that lies at a base. */
export function isCacheOf(base: string, cache: string): boolean {
  const [name, of] = cache.split(" ");
  return name === NAME && of === base;
}

/** The release that a cache's pages are of; undefined of every other cache. */
export function releaseIn(cache: string): KeptRelease | undefined {
  const [, , kind, id, content] = cache.split(" ");
  return kind === "pages" && id !== undefined && content !== undefined
    ? { id: decodeURIComponent(id), content }
    : undefined;
}

/** What a file is found by in its cache, as workbox has it. */
export function keyOf({ url, revision }: Listed, base: string): string {
  const key = new URL(base + url, location.href);
  if (revision !== null) key.searchParams.set("__WB_REVISION__", revision);
  return key.href;
}

import { useEffect } from "react";
import {
  Link,
  type LinkProps,
  Outlet,
  type RouteObject,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useMatches,
  useRevalidator,
  useRouteError,
  useRouteLoaderData,
} from "react-router";
import type { Ask } from "../engine/query";
import type { Starter } from "../engine/starter";
import { type Release, release } from "../queries/release";
import { words } from "../words/words";
import { useStartup } from "./EngineNotice";
import { marksOf, ownMark, previewMark } from "./figure/marks";
import { OfflineAbove, OfflineTold } from "./offline/OfflineTold";
import { PinnedRelease } from "./PinnedRelease";
import { isBesideReal, titleOf } from "./pageHandle";
import { filtersIn } from "./scope/filterAddress";
import { useAlive } from "./useAlive";

/** What every page stands in: name, pages, the synthetic mark, and which release this is. */
export function shell(ask: Ask, starter: Starter, children: RouteObject[]): RouteObject {
  return {
    id: "shell",
    loader: async ({ request }) => (await ask(release, {}, request.signal))[0]!,
    shouldRevalidate: () => false,
    element: <Shell starter={starter} />,
    HydrateFallback: Waiting,
    ErrorBoundary: Failed,
    // A page that fails does so inside of the shell, which goes on saying what is open.
    children: [{ ErrorBoundary: Failed, children }],
  };
}

/** The parts of the site, and what each is called in the words of the site. */
const SECTIONS = [
  ["/", "overview"],
  ["/heatmap/", "heatmap"],
  ["/regions/", "regions"],
  ["/progress/", "progress"],
  ["/countries/", "countries"],
  ["/briefing/", "briefing"],
  ["/data/", "data"],
  ["/stages/", "stages"],
  ["/method/", "method"],
] as const;

function Shell({ starter }: { readonly starter: Starter }) {
  const made = useLoaderData<Release>();
  const preview = previewMark(made);
  const own = ownMark(made);
  const isKept = preview === null && own === null;
  const matches = useMatches();
  const synthetic = isBesideReal(matches) ? words.site.syntheticApart : words.site.synthetic;
  usePageTitle(titleOf(matches));
  return (
    <>
      <a className="skip" href="#content">
        {words.site.skip}
      </a>
      {own !== null && (
        <section className="preview own-band" aria-label={words.own.page}>
          {own}{" "}
          <PageLink starter={starter} to="/data/own/">
            {words.own.band}
          </PageLink>
          <span className="own-stamp" aria-hidden="true">
            {words.own.stamp}
          </span>
        </section>
      )}
      {preview !== null && <p className="preview">{preview}</p>}
      <header>
        {made.synthetic === 1 && <p className="synthetic">{synthetic}</p>}
        <div className="masthead">
          <PageLink starter={starter} to="/" className="name">
            {words.site.name}
          </PageLink>
          <nav aria-label={words.site.pages}>
            {SECTIONS.map(([to, name]) => (
              <SectionLink key={to} starter={starter} to={to}>
                {words.site[name]}
              </SectionLink>
            ))}
          </nav>
        </div>
      </header>
      {isKept && <OfflineAbove release={made} starter={starter} />}
      <PinnedRelease release={made} />
      <FiltersKept />
      <Outlet context={starter} />
      <footer className="colophon">
        <p>
          {[`${words.site.release(made.id, made.date)}.`, ...marksOf(made, synthetic)].join(" ")}
        </p>
        {isKept && <OfflineTold part="mark" release={made} starter={starter} />}
        <p>{words.site.model}</p>
        <p>{words.site.independent}</p>
      </footer>
      {own === null ? <ScrollRestoration /> : <ToTop />}
    </>
  );
}

/** Goes to the top of each new page; where the reader was in one is not stored, as the browser would. */
function ToTop() {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the page that changes
  useEffect(() => void scrollTo(0, 0), [pathname]);
  return null;
}

/** A link to the first page of a part of the site, marked on all pages of that part. */
function SectionLink(link: LinkProps & { readonly starter: Starter; readonly to: string }) {
  const { pathname } = useLocation();
  const isWithin = link.to !== "/" && pathname.startsWith(link.to);
  return <PageLink {...link} aria-current={isWithin ? "true" : undefined} />;
}

/** A link to a page, to which filters follow: every page comes drawn, so without the engine it is fetched rather than worked out. */
export function PageLink({
  starter,
  to,
  ...rest
}: LinkProps & { readonly starter: Starter; readonly to: string }) {
  const { pathname, search } = useLocation();
  const ready = useStartup(starter).phase === "ready";
  const alive = useAlive();
  const here = `${pathname}/`.replace(/\/\/$/, "/") === to;
  return (
    <Link
      {...rest}
      to={{ pathname: to, search: alive ? filtersIn(search) : "" }}
      reloadDocument={!ready && starter.drawn}
      aria-current={here ? "page" : rest["aria-current"]}
    />
  );
}

/** Says, on a page that shows everything, that filters are kept for the pages that heed them. */
function FiltersKept() {
  const { pathname, search } = useLocation();
  const alive = useAlive();
  const isKept =
    alive &&
    filtersIn(search) !== "" &&
    /^\/((data|stages|method|countries(\/[^/]+)?)\/?)?$/.test(pathname);
  return isKept ? <p className="kept">{words.scope.kept}</p> : null;
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function Waiting() {
  return (
    <main id="content">
      <p role="status">{words.site.loading}</p>
    </main>
  );
}

/** Shown in place of a page of which there is nothing to show. */
function Failed() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const made = useRouteLoaderData<Release>("shell");
  // Not every browser fetches code again that it could not have once; but neither one's own records nor a page off line would outlive a reload.
  const again = () => {
    if ((made?.own ?? null) === null && navigator.onLine) location.reload();
    else void revalidate();
  };
  return (
    <main id="content">
      <h1>{words.site.failed}</h1>
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" onClick={again}>
          {words.site.tryAgain}
        </button>
      </p>
    </main>
  );
}

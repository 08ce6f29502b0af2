import { createMemoryRouter, type RouteObject } from "react-router";
import { type Shareable, shareable } from "./shareable";

interface Setting {
  readonly basename: string;
  /** Where the reader is: path and query. */
  readonly at: string;
  readonly names: Shareable;
}

type Router = ReturnType<typeof createMemoryRouter>;

/**
 * A router for the pages of a portfolio that is open on this computer alone: where the reader is stays in memory; the
 * browser's address and history, and the addresses of links, get what is `shareable` of it.
 */
export function ownRouter(pages: RouteObject[], setting: Setting): Router {
  const { basename, at, names } = setting;
  const router = createMemoryRouter(pages, { basename, initialEntries: [at] });
  const hrefOf = router.createHref;
  router.createHref = (location) => shareable(hrefOf(location), names);
  mirror(router, setting);
  keepOnDrop();
  return router;
}

/** A file that is dropped on a page is opened in its place by the browser, and what is open would be lost. */
function keepOnDrop(): void {
  for (const name of ["dragover", "drop"]) {
    addEventListener(name, (event) => event.preventDefault());
  }
}

/** Keeps the browser's history in step; what its entries stand for is kept here, and not in them, which are stored. */
function mirror(router: Router, { basename, names }: Setting): void {
  const places: string[] = [];
  let here = -1;
  let shown = router.state.location;
  let isOld = false;
  const write = (how: "pushState" | "replaceState") => {
    const place = `${shown.pathname}${shown.search}${shown.hash}`;
    if (how === "pushState") here++;
    places.splice(here, how === "pushState" ? places.length : 1, place);
    history[how]({ own: here }, "", shareable(place, names));
  };
  const isShownAt = (address: string) =>
    shareable(`${shown.pathname}${shown.search}`, names) === address;
  const follow = ({ state }: PopStateEvent) => {
    const own = (state as { own?: number } | null)?.own;
    const { pathname, search, hash } = window.location;
    // An anchor within the page: the place stays, whatever of it is not in the address.
    if (own === undefined && hash !== "" && isShownAt(`${pathname}${search}`)) {
      history.replaceState({ own: here }, "");
      return;
    }
    const place = own === undefined ? undefined : places[own];
    if (own !== undefined && place !== undefined) here = own;
    isOld = true;
    const to = place ?? `${pathname}${search}`;
    void Promise.resolve(router.navigate(belowBase(to, basename), { replace: true })).finally(
      () => {
        isOld = false;
      },
    );
  };
  write("pushState");
  router.subscribe(({ location, historyAction }) => {
    if (location === shown) return;
    shown = location;
    if (!isOld) write(historyAction === "REPLACE" ? "replaceState" : "pushState");
  });
  addEventListener("popstate", follow);
}

function belowBase(place: string, basename: string): string {
  return place.startsWith(basename) ? `/${place.slice(basename.length)}` : place;
}

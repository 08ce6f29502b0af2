import { act } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, type HydrationState, RouterProvider } from "react-router";
import { afterEach, beforeEach, vi } from "vitest";
import { calculateHere } from "../../src/calculations/here";
import type { Ask } from "../../src/engine/query";
import { type Starter, starterOf } from "../../src/engine/starter";
import { loaded, routes } from "../../src/routes";
import type { OwnAccess } from "../../src/views/own/own";
import { ANSWERS, type Answers, REGISTRY } from "./portfolio";

const ARCHIVE = { name: "cmm-atlas-test-1-synthetic.zip", bytes: 123_456 };

/**
 * An `ask` that answers by a question's name, of stages those of the level that is asked for; what has no answer
 * fails.
 */
export function fakeAsk(answers: Answers = ANSWERS) {
  return async (
    { name }: { readonly name: string },
    choice: { readonly level?: string } = {},
  ): Promise<readonly object[]> => {
    const rows = answers[name];
    if (rows === undefined) throw new Error(`${name} cannot be answered`);
    const isOfLevel = (row: { readonly level?: string }) =>
      choice.level === undefined || row.level === undefined || row.level === choice.level;
    return rows.filter(isOfLevel);
  };
}

/** An engine that sleeps until it is asked, and then never comes. */
export function sleeping(): Starter {
  return starterOf(() => new Promise(() => undefined), { bytes: 8_000_000, drawn: true });
}

/** Of a site on which nothing of the reader's own is open, nor can be opened. */
const NOTHING_OWN: OwnAccess = {
  opened: null,
  open: async () => [],
  close: () => undefined,
};

let unmount: () => void = () => undefined;

/** Call once in a file: lets React know of the tests, and takes each page away after its test. */
export function setUpPages(): void {
  beforeEach(() => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    vi.stubGlobal("scrollTo", () => undefined);
  });
  afterEach(() => {
    act(() => unmount());
    vi.unstubAllGlobals();
  });
}

/** Opens the site at a path, over an `ask`, and waits until it is drawn. */
export async function pageAt(
  path: string,
  ask: object = fakeAsk(),
  starter = sleeping(),
  hydrationData?: HydrationState,
  sandbox = sleeping(),
  own: OwnAccess = NOTHING_OWN,
) {
  history.replaceState(null, "", path);
  const pages = routes({
    ask: ask as Ask,
    starter,
    sandbox,
    calculate: calculateHere,
    registry: async () => REGISTRY,
    archive: ARCHIVE,
    own,
  });
  await loaded(pages, location.pathname, "/");
  const router = createMemoryRouter(pages, {
    initialEntries: [path],
    ...(hydrationData && { hydrationData }),
  });
  const holder = document.body.appendChild(document.createElement("div"));
  const root = createRoot(holder);
  await act(async () => root.render(<RouterProvider router={router} />));
  unmount = () => {
    root.unmount();
    holder.remove();
  };
  const one = (selector: string) => holder.querySelector<HTMLElement>(selector)!;
  const all = (selector: string) => [...holder.querySelectorAll<HTMLElement>(selector)];
  const chooser = (name: string) =>
    all(".chooser")
      .find((each) => each.querySelector("label")!.textContent === name)!
      .querySelector("select")!;
  return {
    router,
    search: () => router.state.location.search,
    one,
    all,
    text: (selector: string) => one(selector).textContent,
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    /** What the cell at a place of the heatmap says, to the ear. */
    said: (place: string) => sentenceIn(one(`td[data-place="${place}"]`)),
    /** The names of all lists to choose from, and of what one offers, and which of it is chosen. */
    choosers: () => all(".chooser label").map(({ textContent }) => textContent),
    options: (name: string) => [...chooser(name).options].map(({ textContent }) => textContent),
    chosen: (name: string) => chooser(name).selectedOptions[0]?.textContent,
    choose: (name: string, option: string) =>
      act(async () => {
        const list = chooser(name);
        list.value = [...list.options].find(({ textContent }) => textContent === option)!.value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    go: (to: string) => act(async () => router.navigate(to)),
    /** Goes on without waiting for the answers. */
    leave: (to: string) => act(async () => void router.navigate(to)),
    click: (element: HTMLElement) => act(async () => element.click()),
    focus: (selector: string) => act(async () => one(selector).focus()),
    press: (key: string, held: KeyboardEventInit = {}) =>
      act(async () => {
        document.activeElement!.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
        );
      }),
  };
}

/** The sentence of a cell: its label, or, where it shows more than a sign, words out of sight. */
export function sentenceIn(cell: Element): string {
  return cell.getAttribute("aria-label") ?? cell.querySelector(".unseen")!.textContent;
}

/** Opens a page that came drawn, as the standard view that it was drawn for, at an address of its own. */
export async function drawnPageAt(path: string, ask: object, answers = ANSWERS) {
  const drawn = createMemoryRouter(
    routes({
      ask: fakeAsk(answers) as unknown as Ask,
      starter: sleeping(),
      sandbox: sleeping(),
      calculate: calculateHere,
      registry: async () => REGISTRY,
      archive: ARCHIVE,
      own: NOTHING_OWN,
    }),
    {
      initialEntries: [new URL(path, "http://address.invalid").pathname],
    },
  );
  drawn.initialize();
  await vi.waitUntil(() => drawn.state.initialized);
  const { loaderData } = drawn.state;
  drawn.dispose();
  return pageAt(path, ask, sleeping(), { loaderData: JSON.parse(JSON.stringify(loaderData)) });
}

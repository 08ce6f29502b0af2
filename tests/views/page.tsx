import { act } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, type HydrationState, RouterProvider } from "react-router";
import { afterEach, beforeEach, vi } from "vitest";
import { calculateHere } from "../../src/calculations/here";
import type { Ask } from "../../src/engine/query";
import { type Starter, starterOf } from "../../src/engine/starter";
import { routes } from "../../src/routes";

/** A synthetic release as the engine tells of it. */
export const RELEASE = {
  id: "test-1",
  date: "2026-01-31",
  synthetic: 1,
  c: 2,
  k: 7,
  k_split: 9,
  preview: null,
  preview_name: null,
};

export type Answers = Readonly<Record<string, readonly object[]>>;

const COUNTS = {
  countries: 9,
  reviewed: 6,
  published: 6,
  in_blocks: 0,
  withheld: 0,
  reviews: 6,
  repeated: 0,
  first_year: 2016,
  last_year: 2019,
};

/** Answers as an engine would give them of a small portfolio: two regions, and one country in none. */
export const ANSWERS: Answers = {
  release: [RELEASE],
  groupings: [
    { grouping: "region", groups: 2, countries: 8 },
    { grouping: "league", groups: 1, countries: 3 },
  ],
  editionsHeld: [{ edition: "2016", reviews: 6, countries: 6, first_year: 2016, last_year: 2019 }],
  heatmapColumns: [
    { code: "H01", name: "Strategy", dimension: "D1", dimension_name: "Policy" },
    { code: "H02", name: "Response", dimension: "D1", dimension_name: "Policy" },
    { code: "H05", name: "Mindset", dimension: "D2", dimension_name: "Culture" },
  ],
  reviewsCounted: [
    { edition: "2016", method: "in-country", reviews: 6, first_year: 2016, last_year: 2019 },
  ],
  groupCoverage: [
    { group: "North", countries: 5, published: 4 },
    { group: "South", countries: 3, published: 1 },
    { group: null, countries: 1, published: 1 },
  ],
  methodsOfGroups: [
    { group: "North", method: "in-country", reviews: 4 },
    { group: "South", method: "in-country", reviews: 1 },
    { group: null, method: "in-country", reviews: 1 },
  ],
  stagesByGroup: [
    { group: "North", code: "H01", low: 2, high: 2, countries: 1 },
    { group: "North", code: "H01", low: 3, high: 3, countries: 3 },
    { group: "North", code: "H02", low: 1, high: 1, countries: 4 },
    { group: "South", code: "H01", low: 3, high: 3, countries: 1 },
    { group: "South", code: "H02", low: null, high: null, countries: 1 },
    { group: null, code: "H01", low: 5, high: 5, countries: 1 },
    { group: null, code: "H02", low: 5, high: 5, countries: 1 },
  ],
  publishedCountries: ["Alder", "Birch", "Cedar"].map((name, i) => ({
    country: `XA${i}`,
    name,
    group: ["South", null, "North"][i],
    review_id: `XA${i}-1`,
    wave: 1,
    year: 2018,
    edition: "2016",
    method: "in-country",
  })),
  stagesByCountry: [{ country: "XA0", code: "H01", low: 2, high: 3 }],
  stagesBehind: [
    {
      review_id: "XA0-1",
      wave: 1,
      year: 2018,
      edition: "2016",
      method: "in-country",
      report_url: "https://example.org/alder",
      level: "theme",
      code: "H01",
      name: "Strategy",
      low: 2,
      high: 3,
      source: "computed",
    },
    {
      review_id: "XA0-1",
      wave: 1,
      year: 2018,
      edition: "2016",
      method: "in-country",
      report_url: "https://example.org/alder",
      level: "aspect",
      code: "D1.1.1",
      name: "Content",
      low: 3,
      high: 3,
      source: "reported",
    },
  ],
  countriesBehind: [
    {
      country: "XA2",
      name: "Cedar",
      year: 2018,
      edition: "2016",
      method: "in-country",
      asked: 1,
      low: 3,
      high: 3,
    },
    {
      country: "XA9",
      name: "Yew",
      year: null,
      edition: null,
      method: null,
      asked: 0,
      low: null,
      high: null,
    },
  ],
  unpublishedCountries: [],
  blockStatements: [],
  namedLater: [],
  themesAsked: ["H01", "H02"].map((theme) => ({ edition: "2016", theme })),
  blockMembers: [],
  portfolioCounts: [COUNTS],
  reviewsByYear: [{ year: 2018, edition: "2016", reviews: 6 }],
};

const REVIEW = { year: 2019, edition: "2016", method: "in-country" };
const IN_BLOCK = { status: "block", block_id: "test-B1", ...REVIEW };
const SOUTHERN = ["Lark", "Lime", "Lotus", "Lupin", "Ling", "Lily"];

/**
 * The same portfolio with seven unpublished reviews: six of South and Maple’s of West in the block `test-B1`; and
 * Nettle’s of West, which is withheld. Nobody else is in West.
 */
export const UNPUBLISHED: Answers = {
  ...ANSWERS,
  groupCoverage: [
    { group: "North", countries: 5, published: 4 },
    { group: "South", countries: 9, published: 1 },
    { group: "West", countries: 2, published: 0 },
    { group: null, countries: 1, published: 1 },
  ],
  unpublishedCountries: [
    ...SOUTHERN.map((name, i) => ({ country: `XL${i}`, name, group: "South", ...IN_BLOCK })),
    { country: "XMA", name: "Maple", group: "West", ...IN_BLOCK },
    {
      country: "XNE",
      name: "Nettle",
      group: "West",
      ...REVIEW,
      status: "withheld",
      block_id: null,
    },
  ],
  blockStatements: [2, 3, 4].map((threshold) => ({
    block_id: "test-B1",
    n: 7,
    theme: "H01",
    threshold,
    ...(threshold === 4 ? { lo: 0, hi: 3 } : { lo: 4, hi: 7 }),
  })),
  blockMembers: [...SOUTHERN, "Maple"].map((name, i) => ({
    block_id: "test-B1",
    n: 7,
    release_id: "test-1",
    country: `XL${i}`,
    name,
    known: name === "Lily" ? 1 : 0,
  })),
  portfolioCounts: [{ ...COUNTS, countries: 17, reviewed: 14, in_blocks: 7, withheld: 1 }],
};

/** An `ask` that answers by a question's name; what has no answer fails. */
export function fakeAsk(answers: Answers = ANSWERS) {
  return async ({ name }: { readonly name: string }): Promise<readonly object[]> => {
    const rows = answers[name];
    if (rows === undefined) throw new Error(`${name} cannot be answered`);
    return rows;
  };
}

/** An engine that sleeps until it is asked, and then never comes. */
export function sleeping(): Starter {
  return starterOf(() => new Promise(() => undefined), 8_000_000);
}

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
) {
  history.replaceState(null, "", path);
  const router = createMemoryRouter(routes(ask as Ask, starter, calculateHere), {
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
  return {
    router,
    one,
    all: (selector: string) => [...holder.querySelectorAll<HTMLElement>(selector)],
    text: (selector: string) => one(selector).textContent,
    go: (to: string) => act(async () => router.navigate(to)),
    /** Goes on without waiting for the answers. */
    leave: (to: string) => act(async () => void router.navigate(to)),
    click: (element: HTMLElement) => act(async () => element.click()),
    press: (key: string, held: KeyboardEventInit = {}) =>
      act(async () => {
        document.activeElement!.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
        );
      }),
  };
}

/** Opens a page that came drawn, as the standard view that it was drawn for, at an address of its own. */
export async function drawnPageAt(path: string, ask: object, answers = ANSWERS) {
  const drawn = createMemoryRouter(
    routes(fakeAsk(answers) as unknown as Ask, sleeping(), calculateHere),
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

import { rowsOfFigures } from "./enColumns";
import { data } from "./enData";
import { drawings } from "./enDrawings";
import {
  countries,
  list,
  number,
  reviews,
  rows,
  spelled,
  stage,
  stageName,
  stageShort,
  years,
} from "./enForms";
import { heatmap } from "./enHeatmap";
import { EDITIONS, GROUPINGS, METHODS } from "./enNames";
import { overview } from "./enOverview";
import { own } from "./enOwn";
import { pinned } from "./enPinned";
import { scope } from "./enScope";
import { story } from "./enStory";
import { take } from "./enTake";

/** Every sentence that a reader sees, in English. */
export const en = {
  number: (n: number) => number.format(n),
  list: (items: readonly string[]) => list.format(items),
  countries,
  reviews,
  years,
  stage,
  stageShort,
  stageName,
  edition: (id: string) => EDITIONS(id) ?? id,
  method: (id: string) => METHODS(id) ?? id,
  grouping: (id: string) => GROUPINGS(id) ?? spelled(id),

  site: {
    name: "CMM Atlas",
    skip: "Skip to the content",
    pages: "Pages",
    overview: "Overview",
    heatmap: "Heatmap",
    regions: "Regions",
    progress: "Progress",
    countries: "Countries",
    briefing: "Briefing",
    data: "Data",
    stages: "Stages",
    stagesMean: "What the stages mean",
    method: "Method",
    sources: (n: number) => (n === 1 ? "Source:" : "Sources:"),
    synthetic: "Synthetic demonstration. Every country, group and stage here is invented.",
    /** On a page that has real facts as well. */
    syntheticApart:
      "Synthetic demonstration: every country, group and stage of its portfolio is invented. The registry of reviews is real.",
    syntheticShort: "Synthetic: invented countries and stages",
    preview: (country: string) =>
      `Preview for ${country}’s government: what the site would show if its reviews were named. Not published; not for circulation.`,
    release: (id: string, date: string | null) =>
      date === null ? `Release ${id}` : `Release ${id} of ${date}`,
    model:
      "The model: Cybersecurity Capacity Maturity Model for Nations (CMM), Global Cyber Security Capacity Centre, University of Oxford.",
    independent:
      "CMM Atlas is free software. Questions are answered on your own computer; this site’s host sees only the addresses that you open, and no other host is asked for anything.",
    loading: "Loading the data…",
    notFound: "There is no page at this address",
    notFoundAdvice: "It may have moved, or the address may have a slip in it.",
    notFoundOffline:
      "There is no network. A page that is not kept on this device looks as if it were not there.",
    toOverview: "Go to the overview",
    failed: "This page could not be shown",
    tryAgain: "Try again",
    renewed: "A part of this page is no longer there: the site was renewed since you opened it.",
    unreachable:
      "A part of this page could not be loaded. It may be that the network is not there.",
    reload: "Load the page anew",
    pageTitle: (page: string) => `${page} · CMM Atlas`,
  },

  engine: {
    cost: (bytes: number) =>
      `Usual choices are answered at once. All others need ${Math.ceil(bytes / 1e6)} MB, once: a database that runs on your own computer.`,
    load: "Load it now",
    loading: (loaded: number, total: number) =>
      `Loading the database: ${(loaded / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB. What you see stays as it is.`,
    opening: "Opening the database…",
    stop: "Stop",
    ready: "The database is loaded: changes are at once.",
    failed: (cause: string) => `The database could not be started: ${cause.replace(/\.$/, "")}.`,
    failedAdvice: (prepared: boolean) =>
      `What you see stays as it is${prepared ? ", and usual choices are still answered" : ""}. You can try again.`,
    tryAgain: "Try again",
    noScript: "This is the standard view. Choosing another one needs JavaScript.",
  },

  overview,
  drawings,
  heatmap,
  scope,
  dataPage: data,
  story,
  take,
  pinned,
  own,

  figure: {
    scope: (published: number, total: number, range: readonly [number, number] | null) =>
      `n = ${number.format(published)} of ${countries(total)}${range === null ? "" : `, reviewed ${years(range)}`}.`,
    behind: (cause: string) =>
      `The view you chose could not be worked out: ${cause.replace(/\.$/, "")}. What you see is still the one before.`,
    howToRead: "How to read it, and what to be careful about",
    table: {
      open: (n: number) => `The same figures as a table (${rows(n)})`,
      caption: "The figures of the heatmap, one row per cell",
      sameAs: (figure: string) => `${figure}: the same figures`,
    },
    csvShown: (n: number) => `Download CSV: what is shown (${rows(n)})`,
    csvAll: "Download CSV: every published stage",
    link: "Link to this view",
    csvFailed: "The file could not be made; try again when you are online.",
    chartFailed: "The chart could not be drawn; its rows are in the table below.",
  },

  ...rowsOfFigures,
} as const;

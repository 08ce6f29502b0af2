import { rowsOfFigures } from "./enColumns";
import { data } from "./enData";
import { engine } from "./enEngine";
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
import { method } from "./enMethod";
import { EDITIONS, GROUPINGS, METHODS } from "./enNames";
import { own } from "./enOwn";
import { regions } from "./enRegions";
import { regionsCountries } from "./enRegionsCountries";
import { regionsIncome } from "./enRegionsIncome";
import { regionsItems } from "./enRegionsItems";
import { scope } from "./enScope";
import { sql } from "./enSql";
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
    data: "Data",
    method: "Method",
    synthetic: "Synthetic demonstration. Every country, group and stage here is invented.",
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
    toOverview: "Go to the overview",
    failed: "This page could not be shown",
    tryAgain: "Try again",
    pageTitle: (page: string) => `${page} · CMM Atlas`,
  },

  engine,

  overview: {
    page: "Overview",
    what: "The Cybersecurity Capacity Maturity Model (CMM) describes how far a country has come in five dimensions of cybersecurity capacity. A review places each factor on one of five stages. CMM Atlas shows what published reviews say, side by side, and how much of it holds for a region.",
    title: "How far have countries come in cybersecurity capacity?",
    synthetic: (n: number) =>
      `No real country’s results are here. This demonstration is synthetic: ${countries(n)}, all fictional, made from a seed, so that everything can be tried before any government’s stages are shown.`,
    holds: (published: number, total: number, range: readonly [number, number]) =>
      `This release holds ${reviews(total)} of ${countries(published)}, made from ${years(range)}.`,
    empty: "This release holds no published review yet.",
    counts: {
      heading: "What is in this release",
      countries: "Countries in the portfolio",
      reviewed: "Countries reviewed",
      published: "with a published review",
      in_blocks: "unpublished, counted in blocks only",
      withheld: "unpublished, of which nothing is said",
      reviews: "Published reviews",
      repeated: "Countries with two or more of them",
    },
    byYear: {
      title: (n: number, year: number, total: number) =>
        `More of the published reviews were made in ${year} than in any other year: ${number.format(n)} of ${number.format(total)}`,
      titleSeveral: (n: number, years: readonly number[], total: number) =>
        `More of the published reviews were made in ${list.format(years.map(String))} than in any other year: ${number.format(n)} each, of ${number.format(total)}`,
      scope: (n: number, published: number, total: number, range: readonly [number, number]) =>
        `n = ${reviews(n)} of ${number.format(published)} of ${countries(total)}, made ${years(range)}.`,
      subtitle: "Published reviews by year and edition of the model",
      label: "Number of published reviews by year and edition",
      year: "Year",
      edition: "Edition",
      reviews: "Reviews",
    },
    stages: {
      heading: "The five stages",
      note: "A stage is an expert judgement on an ordered scale. It is not a mark, and countries are not ranked here.",
    },
    wayIn: {
      heading: "Look for yourself",
      heatmap: "Open the heatmap",
      heatmapWhat:
        "Groups or countries against the themes of the model: where most have come far, and where few have.",
    },
  },

  heatmap,
  regions,
  regionsItems,
  regionsCountries,
  regionsIncome,
  scope,
  methodPage: method,
  dataPage: data,
  story,
  take,
  own,
  sql,

  figure: {
    scope: (published: number, total: number, range: readonly [number, number] | null) =>
      `n = ${number.format(published)} of ${countries(total)}${range === null ? "" : `, reviewed ${years(range)}`}.`,
    howToRead: "How to read it, and what to be careful about",
    table: {
      open: (n: number) => `The same figures as a table (${rows(n)})`,
      caption: "The figures of the heatmap, one row per cell",
    },
    csvShown: (n: number) => `Download CSV: what is shown (${rows(n)})`,
    csvAll: "Download CSV: every published stage",
    link: "Link to this view",
    csvFailed: "The file could not be made; try again when you are online.",
    chartFailed: "The chart could not be drawn; its rows are in the table below.",
  },

  ...rowsOfFigures,
} as const;

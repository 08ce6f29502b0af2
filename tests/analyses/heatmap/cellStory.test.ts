import { expect, it } from "vitest";
import {
  type CellStory,
  storyOfCountry,
  storyOfGroup,
} from "../../../src/analyses/heatmap/cellStory";
import { stageAt } from "../../../src/model/stage";
import type { CountryBehind } from "../../../src/queries/countriesBehind";

const review = (id: string, year: number, edition: string) => ({
  review_id: id,
  wave: id === "a1" ? 1 : 2,
  year,
  edition,
  method: "in-country",
  report_url: id === "a2" ? "https://example.org/report" : null,
});
const self = { level: "theme", code: "H05", name: "Mindset", source: "computed" };
const aspect = { level: "aspect", code: "D2.1.1", name: "Government", source: "reported" };

it("tells of a country's reviews in their order, each with its own stage and what is under it", () => {
  const story = storyOfCountry(
    [
      { ...review("a2", 2022, "2021"), ...self, low: 3, high: 4 },
      { ...review("a2", 2022, "2021"), ...aspect, low: 3, high: 3 },
      { ...review("a2", 2022, "2021"), ...aspect, code: "D2.1.2", low: null, high: null },
      { ...review("a1", 2015, "2014"), ...self, low: null, high: null, source: null },
    ],
    "H05",
    null,
  );
  expect(story).toMatchObject({
    kind: "country",
    reviews: [
      {
        year: 2022,
        stage: { low: 3, high: 4 },
        computed: true,
        report: "https://example.org/report",
        items: [
          { code: "D2.1.1", stage: { low: 3, high: 3 } },
          { code: "D2.1.2", stage: null },
        ],
      },
      { year: 2015, stage: null, computed: false, report: null, items: [] },
    ],
  });
});

it("tells of a country without a named review that there is none", () => {
  expect(storyOfCountry([], "H05", null)).toEqual({ kind: "country", reviews: [] });
});

it("tells of one’s own records what was agreed of each review", () => {
  const rows = [
    { ...review("a2", 2022, "2021"), ...self, low: 3, high: 4 },
    { ...review("a1", 2015, "2014"), ...self, low: 1, high: 1 },
  ];
  expect(storyOfCountry(rows, "H05", { a2: "none", a1: "named" })).toMatchObject({
    reviews: [{ agreed: "none" }, { agreed: "named" }],
  });
  expect(storyOfCountry(rows, "H05", null)).toMatchObject({
    reviews: [{ agreed: null }, { agreed: null }],
  });
});

it("takes for the cell’s own stage what has its code, be it a theme or a factor", () => {
  const factor = { level: "factor", code: "D2.1", name: "Mindset", source: "reported" };
  const rows = [
    { ...review("a1", 2018, "2016"), ...aspect, low: 2, high: 2 },
    { ...review("a1", 2018, "2016"), ...factor, low: 2, high: 3 },
  ];
  expect(storyOfCountry(rows, "D2.1", null)).toMatchObject({
    reviews: [{ stage: { low: 2, high: 3 }, computed: false, items: [{ code: "D2.1.1" }] }],
  });
});

it("tells under a dimension, which has no stage, what each review placed there", () => {
  const rows = [
    { ...review("a2", 2022, "2021"), ...self, low: 3, high: 4 },
    { ...review("a2", 2022, "2021"), ...self, code: "H06", low: null, high: null, source: null },
  ];
  expect(storyOfCountry(rows, "D2", null)).toMatchObject({
    reviews: [
      {
        stage: null,
        computed: false,
        items: [
          { level: "theme", code: "H05", stage: { low: 3, high: 4 }, computed: true },
          { level: "theme", code: "H06", stage: null, computed: false },
        ],
      },
    ],
  });
});

const COUNTED = {
  status: "named",
  year: 2018,
  edition: "2016",
  method: "in-country",
  asked: 1,
  low: null,
  high: null,
};
const NONE = { ...COUNTED, status: null, year: null, edition: null, method: null, asked: 0 };
const UNPUBLISHED = { ...COUNTED, status: "withheld", year: 2020, asked: 0 };
const country = (name: string) => ({ country: `X-${name}`, name });

const GROUP: readonly CountryBehind[] = [
  { ...country("Alder"), ...COUNTED, low: 3, high: 3 },
  { ...country("Birch"), ...COUNTED, low: 1, high: 2 },
  { ...country("Cedar"), ...COUNTED },
  { ...country("Elm"), ...COUNTED, asked: 0 },
  { ...country("Fir"), ...NONE },
  { ...country("Gum"), ...UNPUBLISHED },
  { ...country("Hazel"), ...COUNTED, year: 2019, low: 3, high: 3 },
  { ...country("Ivy"), ...UNPUBLISHED, status: "block" },
];

const member = (name: string, year = 2018) => ({ name, review: { year, edition: "2016" } });

const WITHOUT = [
  { at: { kind: "withheld" }, countries: [member("Gum", 2020), member("Ivy", 2020)] },
  { at: { kind: "noReview" }, countries: [{ name: "Fir", review: null }] },
];

it("puts a group's countries in bands, lowest stage first, then by the reason for none, by name within", () => {
  expect(storyOfGroup(GROUP, false)).toEqual({
    kind: "group",
    bands: [
      { at: { kind: "stage", low: 1, high: 2 }, countries: [member("Birch")] },
      {
        at: { kind: "stage", low: 3, high: 3 },
        countries: [member("Alder"), member("Hazel", 2019)],
      },
      { at: { kind: "notAssessed" }, countries: [member("Cedar")] },
      { at: { kind: "notInEdition" }, countries: [member("Elm")] },
      ...WITHOUT,
    ],
  });
});

it("under a dimension puts those that count first, whatever was placed there, and no stage", () => {
  const named = ["Alder", "Birch", "Cedar", "Elm"].map((name) => member(name));
  expect(storyOfGroup(GROUP, true)).toEqual({
    kind: "group",
    bands: [{ at: { kind: "counted" }, countries: [...named, member("Hazel", 2019)] }, ...WITHOUT],
  });
});

it("orders the nine places of stages as they follow each other", () => {
  const rows = [9, 4, 1, 6, 2, 8, 3, 7, 5].map((rank) => ({
    ...country(`Country ${rank}`),
    ...COUNTED,
    ...stageAt(rank),
  }));
  const { bands } = storyOfGroup(rows, false) as Extract<CellStory, { kind: "group" }>;
  expect(bands.map(({ at }) => at)).toEqual(
    Array.from({ length: 9 }, (_, i) => ({ kind: "stage", ...stageAt(i + 1) })),
  );
});

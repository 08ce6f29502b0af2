import { expect, it } from "vitest";
import { storyOfCountry, storyOfGroup } from "../../src/analyses/cellStory";

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
  expect(storyOfCountry([], "H05")).toEqual({ kind: "country", reviews: [] });
});

it("puts a group's countries in bands, lowest stage first, then by the reason for none, by name within", () => {
  const counted = { year: 2018, edition: "2016", method: "in-country", asked: 1 };
  const none = { year: null, edition: null, method: null, asked: 0, low: null, high: null };
  const country = (name: string) => ({ country: `X-${name}`, name });
  const story = storyOfGroup(
    [
      { ...country("Alder"), ...counted, low: 3, high: 3 },
      { ...country("Birch"), ...counted, low: 1, high: 2 },
      { ...country("Cedar"), ...counted, low: null, high: null },
      { ...country("Elm"), ...counted, asked: 0, low: null, high: null },
      { ...country("Fir"), ...none },
      { ...country("Gum"), ...none },
      { ...country("Hazel"), ...counted, low: 3, high: 3 },
    ],
    [
      {
        ...country("Gum"),
        group: null,
        status: "withheld",
        block_id: null,
        year: 2020,
        edition: "2016",
        method: "in-country",
      },
    ],
  );
  expect(story).toEqual({
    kind: "group",
    bands: [
      { at: { kind: "stage", low: 1, high: 2 }, countries: ["Birch"] },
      { at: { kind: "stage", low: 3, high: 3 }, countries: ["Alder", "Hazel"] },
      { at: { kind: "notAssessed" }, countries: ["Cedar"] },
      { at: { kind: "notInEdition" }, countries: ["Elm"] },
      { at: { kind: "withheld" }, countries: ["Gum"] },
      { at: { kind: "noReview" }, countries: ["Fir"] },
    ],
  });
});

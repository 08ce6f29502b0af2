/** What ids are called; undefined for an id that has no name, `constructor` among them. */
const named =
  <T>(names: Readonly<Record<string, T>>) =>
  (id: string): T | undefined =>
    Object.hasOwn(names, id) ? names[id] : undefined;

/** The editions of the model. */
export const EDITIONS = named({
  "2014": "2014 pilot",
  "2016": "2016 edition",
  "2021": "2021 edition",
});

/** How a review was made. */
export const METHODS = named({
  "in-country": "review in the country",
  questionnaire: "regional questionnaire",
});

/** The groupings that `data/groupings` knows. */
export const GROUPINGS = named({
  m49_region: "UN M49 region",
  m49_subregion: "UN M49 sub-region",
  un_regional_group: "UN regional group",
  wb_region: "World Bank region",
  wb_income: "World Bank income group (FY2020)",
  ldc: "Least developed",
  lldc: "Landlocked developing",
  sids: "Small island developing",
  commonwealth: "Commonwealth",
  oas: "OAS",
  au: "African Union",
  asean: "ASEAN",
  pif: "Pacific Islands Forum",
  caricom: "CARICOM",
  sadc: "SADC",
  ecowas: "ECOWAS",
  eu: "European Union",
  western_balkans6: "Western Balkans Six",
});

/** The orders of a heatmap's rows, by the kind of row and the order's id. */
export const ORDERS = named({
  "groups name": {
    name: "Usual order",
    note: "Groups stand by name, income groups from low to high.",
  },
  "groups coverage": {
    name: "Most published reviews first",
    note: "Groups with the most published reviews come first, countries in none last.",
  },
  "groups likeness": {
    name: "By likeness",
    note: "Groups stand so that neighbours are distributed alike over the stages: an order with the smallest sum of differences between neighbours that the tree beside it allows.",
  },
  "groups column": {
    name: "By a column",
    note: "Groups stand by the share that had reached the chosen stage in one column, the largest first.",
  },
  "countries name": { name: "By name", note: "Countries stand by name." },
  "countries group": {
    name: "Under their groups",
    note: "Countries stand under their groups, by name within.",
  },
  "countries likeness": {
    name: "By likeness",
    note: "Countries stand so that neighbours have like stages: an order with the smallest sum of differences between neighbours that the tree beside it allows. Where countries differ above all in level, it runs from one level to the other: this is no ranking.",
  },
  "countries column": {
    name: "In bands of a column",
    note: "Countries stand in bands of the stage that they were given in one column, by name within. This is no ranking.",
  },
});

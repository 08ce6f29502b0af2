import { itemLevels } from "../../analyses/cells/items";
import { BANDS, type ProgressChoice, SPANS } from "../../analyses/progress/progressChoice";
import { STAGES } from "../../model/stage";
import { addressOf, codeParam, nameParam, oneOf, type Unknown } from "../address";
import type { Offer } from "../heatmap/heatmapAddress";
import { filteredBy, filterParams, filterValues } from "../scope/filterAddress";

/** Reads what an address asks of the page of progress, and names what it asks for in vain. */
export function readProgress(
  url: string,
  offer: Offer,
): {
  readonly choice: ProgressChoice;
  readonly unknown: readonly Unknown[];
} {
  const { values, unknown } = addressFor(offer).read(url);
  const edition = values.columns === "themes" ? "" : values.columns;
  const levels = itemLevels(edition);
  const level = levels.find((each) => each === values.level);
  return {
    choice: {
      span: values.span,
      grouping: values.grouping,
      edition,
      level: level ?? levels[0]!,
      item: values.item,
      ...filteredBy(values, offer),
      sameMethod: values.methods === "same",
      bands: values.bands,
      opened: openedFrom(values.moved),
      group: values.group,
      country: values.country,
    },
    unknown: [
      ...unknown,
      ...(values.level === "" || level !== undefined
        ? []
        : [{ name: "level", value: values.level }]),
    ],
  };
}

/** Writes what is asked of the page as the query of an address. */
export function writeProgress(choice: ProgressChoice, offer: Offer): string {
  const { span, grouping, edition, level, item, sameMethod, bands, opened, group, country } =
    choice;
  return addressFor(offer).write({
    span,
    grouping,
    columns: edition || "themes",
    level: level === itemLevels(edition)[0] ? "" : level,
    item,
    ...filterValues(choice),
    methods: sameMethod ? "same" : "any",
    bands,
    moved: opened[0] === 0 ? "" : opened.join("-"),
    group,
    country,
  });
}

/** Two whole stages, as `2-3`. */
const MOVES = STAGES.flatMap(({ value: from }) => STAGES.map(({ value: to }) => `${from}-${to}`));

function openedFrom(moved: string): ProgressChoice["opened"] {
  const [from = 0, to = 0] = moved.split("-").map(Number);
  return [from, to];
}

function addressFor(offer: Offer) {
  const { groupings, editions } = offer;
  return addressOf({
    span: oneOf(SPANS),
    grouping: oneOf(groupings),
    columns: oneOf(["themes", ...editions.map(({ value }) => value)]),
    level: oneOf(["", "theme", "factor", "aspect"]),
    item: codeParam,
    ...filterParams(offer),
    methods: oneOf(["any", "same"]),
    bands: oneOf(BANDS),
    moved: oneOf(["", ...MOVES]),
    group: nameParam,
    country: nameParam,
  });
}

import { FEWEST } from "../../analyses/cells/cells";
import { itemLevels } from "../../analyses/cells/items";
import { REACHABLE } from "../../analyses/cells/thresholds";
import { LIKENESSES, MIXES, type RegionsChoice } from "../../analyses/regions/regionsChoice";
import { addressOf, codeParam, nameParam, oneOf, type Unknown } from "../address";
import type { Offer } from "../heatmap/heatmapAddress";
import { filteredBy, filterParams, filterValues } from "../scope/filterAddress";

/** Reads what an address asks of the page of regional patterns, and names what it asks for in vain. */
export function readRegions(
  url: string,
  offer: Offer,
): { readonly choice: RegionsChoice; readonly unknown: readonly Unknown[] } {
  const { values, unknown } = addressFor(offer).read(url);
  const edition = values.columns === "themes" ? "" : values.columns;
  const levels = itemLevels(edition);
  const level = levels.find((each) => each === values.level);
  return {
    choice: {
      grouping: values.grouping,
      edition,
      level: level ?? levels[0]!,
      item: values.item,
      ...filteredBy(values, offer),
      threshold: REACHABLE.find((stage) => String(stage) === values.reached)!,
      by: values.likeness,
      mix: values.mix,
      group: values.group,
      other: values.with,
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
export function writeRegions(choice: RegionsChoice, offer: Offer): string {
  const { grouping, edition, level, item, threshold, by, mix, group, other, country } = choice;
  return addressFor(offer).write({
    grouping,
    columns: edition || "themes",
    level: level === itemLevels(edition)[0] ? "" : level,
    item,
    ...filterValues(choice),
    reached: String(threshold),
    likeness: by,
    mix,
    group,
    with: other,
    country,
  });
}

/** The first grouping that has groups to be compared. */
function usualGrouping({ groupings, groups }: Offer): string {
  const compared = groupings.find((id) => {
    const own = groups.filter(({ grouping, reviews }) => grouping === id && reviews >= FEWEST);
    return own.length > 1;
  });
  return compared ?? groupings[0] ?? "";
}

function addressFor(offer: Offer) {
  const { groupings, editions } = offer;
  return addressOf({
    grouping: oneOf(groupings, usualGrouping(offer)),
    columns: oneOf(["themes", ...editions.map(({ value }) => value)]),
    level: oneOf(["", "theme", "factor", "aspect"]),
    item: codeParam,
    ...filterParams(offer),
    reached: oneOf(REACHABLE.map(String), "3"),
    likeness: oneOf(LIKENESSES),
    mix: oneOf(MIXES),
    group: nameParam,
    with: nameParam,
    country: nameParam,
  });
}

import { LEVELS } from "../../analyses/cells/columns";
import { REACHABLE } from "../../analyses/cells/thresholds";
import type { FilterOffer } from "../../analyses/filterOffer";
import {
  type HeatmapChoice,
  levelsOf,
  MOST_COMPARED,
  ORDERS,
  ordersOf,
  ROW_KINDS,
  type RowKind,
  SHOWN,
  usualLevel,
} from "../../analyses/heatmap/heatmapChoice";
import { addressOf, listOf, oneOf, type Param, type Unknown } from "../address";
import { filteredBy, filterParams, filterValues } from "../scope/filterAddress";

/** What a portfolio offers to choose from: ids of groupings and editions, and what to filter by. */
export interface Offer extends FilterOffer {
  readonly groupings: readonly string[];
}

/** Reads a heatmap's choice from an address, and names what the address asks for in vain. */
export function readHeatmap(
  url: string,
  offer: Offer,
): { readonly choice: HeatmapChoice; readonly unknown: readonly Unknown[] } {
  const { values, unknown } = addressFor(offer).read(url);
  const edition = values.columns === "themes" ? "" : values.columns;
  const asked = { rows: values.rows, edition, level: values.level || usualLevel(edition) };
  const isLevel = levelsOf(edition).includes(asked.level);
  const level = isLevel ? asked.level : usualLevel(edition);
  const isOrder = ordersOf({ ...asked, level }).includes(values.order);
  const { keys, left } = comparedIn(values.compare);
  const isCell = (values.row === "") === (values.column === "");
  return {
    choice: {
      ...asked,
      grouping: values.grouping,
      level,
      under: level === "dimension" ? "" : values.under,
      ...filteredBy(values, offer),
      shown: values.show,
      threshold: REACHABLE.find((stage) => String(stage) === values.reached)!,
      order: isOrder ? values.order : "name",
      by: values.order === "column" && isOrder ? values.by : "",
      reversed: values.turned === "yes",
      compared: keys,
      ...(isCell ? { row: values.row, column: values.column } : { row: "", column: "" }),
    },
    unknown: [
      ...unknown,
      ...(isLevel ? [] : [{ name: "level", value: values.level }]),
      ...(isOrder ? [] : [{ name: "order", value: values.order }]),
      ...left.map((value) => ({ name: "compare", value })),
      ...(isCell ? [] : [{ name: "row", value: `${values.row}, ${values.column}` }]),
    ],
  };
}

/** Writes a heatmap's choice as the query of an address; an order that its rows cannot stand in falls away. */
export function writeHeatmap(choice: HeatmapChoice, offer: Offer): string {
  const { rows, grouping, edition, level, under, order, by, reversed, row, column } = choice;
  const fits = ordersOf(choice).includes(order);
  return addressFor(offer).write({
    rows,
    grouping,
    columns: edition || "themes",
    level: level === usualLevel(edition) ? "" : level,
    under: level === "dimension" ? "" : under,
    ...filterValues(choice),
    show: choice.shown,
    reached: String(choice.threshold),
    order: fits ? order : "name",
    by: order === "column" && fits ? by : "",
    turned: reversed ? "yes" : "no",
    compare: listOf.write(choice.compared),
    row,
    column,
  });
}

/** What rows can be: without any grouping there are only countries. */
export function rowKinds(groupings: readonly string[]): readonly RowKind[] {
  return groupings.length > 0 ? ROW_KINDS : ["countries"];
}

/** The code of a dimension, a theme, a factor or an aspect; of which framework, and whether it is shown, is seen later. */
const code: Param<string> = {
  fallback: "",
  read: (text) => (/^(H\d\d|D[1-5](\.\d{1,2}){0,2})$/.test(text) ? text : undefined),
  write: (value) => value,
};

const isRowKey = (text: string) => /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(text);

/** The key of a row; whether there is one is seen later. */
const rowKey: Param<string> = {
  fallback: "",
  read: (text) => (isRowKey(text) ? text : undefined),
  write: (value) => value,
};

const text: Param<string> = { fallback: "", read: (value) => value, write: (value) => value };

/** The keys of the rows that are compared, each once and not too many of them. */
function comparedIn(written: string): {
  readonly keys: readonly string[];
  /** Those that are no keys, or too many. */
  readonly left: readonly string[];
} {
  const all = [...new Set(listOf.read(written))];
  const keys = all.filter(isRowKey).slice(0, MOST_COMPARED);
  return { keys, left: all.filter((key) => !keys.includes(key)) };
}

function addressFor(offer: Offer) {
  const { groupings, editions } = offer;
  return addressOf({
    rows: oneOf(rowKinds(groupings)),
    grouping: oneOf(groupings, groupings[0] ?? ""),
    columns: oneOf(["themes", ...editions.map(({ value }) => value)]),
    level: oneOf(["", ...LEVELS]),
    under: code,
    ...filterParams(offer),
    show: oneOf(SHOWN),
    reached: oneOf(REACHABLE.map(String), "3"),
    order: oneOf(ORDERS),
    by: code,
    turned: oneOf(["no", "yes"]),
    compare: text,
    row: rowKey,
    column: code,
  });
}

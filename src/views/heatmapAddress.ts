import {
  type HeatmapChoice,
  ORDERS,
  ORDERS_OF,
  ROW_KINDS,
  type RowKind,
} from "../analyses/heatmap";
import { addressOf, oneOf, type Param, type Unknown } from "./address";

/** What a portfolio offers to choose from: ids of groupings, editions and dimensions. */
export interface Offer {
  readonly groupings: readonly string[];
  readonly editions: readonly string[];
  readonly dimensions: readonly string[];
}

/** Reads a heatmap's choice from an address, and names what the address asks for in vain. */
export function readHeatmap(
  url: string,
  offer: Offer,
): { readonly choice: HeatmapChoice; readonly unknown: readonly Unknown[] } {
  const { values, unknown } = addressFor(offer).read(url);
  const fits = ORDERS_OF[values.rows].includes(values.order);
  return {
    choice: {
      rows: values.rows,
      grouping: values.grouping,
      edition: values.columns === "themes" ? "" : values.columns,
      dimension: values.dimension === "all" ? "" : values.dimension,
      order: fits ? values.order : "name",
      by: values.order === "column" ? values.by : "",
      reversed: values.turned === "yes",
      ...(values.row === "" || values.column === ""
        ? { row: "", column: "" }
        : { row: values.row, column: values.column }),
    },
    unknown: fits ? unknown : [...unknown, { name: "order", value: values.order }],
  };
}

/** Writes a heatmap's choice as the query of an address; an order that its rows cannot stand in falls away. */
export function writeHeatmap(choice: HeatmapChoice, offer: Offer): string {
  const { rows, grouping, edition, dimension, order, by, reversed, row, column } = choice;
  return addressFor(offer).write({
    rows,
    grouping,
    columns: edition || "themes",
    dimension: dimension || "all",
    order: ORDERS_OF[rows].includes(order) ? order : "name",
    by: order === "column" ? by : "",
    turned: reversed ? "yes" : "no",
    row,
    column,
  });
}

/** What rows can be: without any grouping there are only countries. */
export function rowKinds(groupings: readonly string[]): readonly RowKind[] {
  return groupings.length > 0 ? ROW_KINDS : ["countries"];
}

/** The code of a theme, a factor or an aspect; of which framework, and whether it is shown, is seen later. */
const code: Param<string> = {
  fallback: "",
  read: (text) => (/^(H\d\d|D[1-5](\.\d{1,2}){1,2})$/.test(text) ? text : undefined),
  write: (value) => value,
};

/** The key of a row; whether there is one is seen later. */
const rowKey: Param<string> = {
  fallback: "",
  read: (text) => (/^[^\p{Cc}\p{Cs}]{1,100}$/u.test(text) ? text : undefined),
  write: (value) => value,
};

function addressFor({ groupings, editions, dimensions }: Offer) {
  return addressOf({
    rows: oneOf(rowKinds(groupings)),
    grouping: oneOf(groupings, groupings[0] ?? ""),
    columns: oneOf(["themes", ...editions]),
    dimension: oneOf(["all", ...dimensions]),
    order: oneOf(ORDERS),
    by: code,
    turned: oneOf(["no", "yes"]),
    row: rowKey,
    column: code,
  });
}

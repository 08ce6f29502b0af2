import {
  type HeatmapChoice,
  ORDERS,
  ORDERS_OF,
  ROW_KINDS,
  type RowKind,
} from "../analyses/heatmap";
import { addressOf, oneOf, type Unknown } from "./address";

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
    },
    unknown: fits ? unknown : [...unknown, { name: "order", value: values.order }],
  };
}

/** Writes a heatmap's choice as the query of an address; an order that its rows cannot stand in falls away. */
export function writeHeatmap(choice: HeatmapChoice, offer: Offer): string {
  const { rows, grouping, edition, dimension, order } = choice;
  return addressFor(offer).write({
    rows,
    grouping,
    columns: edition || "themes",
    dimension: dimension || "all",
    order: ORDERS_OF[rows].includes(order) ? order : "name",
  });
}

/** What rows can be: without any grouping there are only countries. */
export function rowKinds(groupings: readonly string[]): readonly RowKind[] {
  return groupings.length > 0 ? ROW_KINDS : ["countries"];
}

function addressFor({ groupings, editions, dimensions }: Offer) {
  return addressOf({
    rows: oneOf(rowKinds(groupings)),
    grouping: oneOf(groupings, groupings[0] ?? ""),
    columns: oneOf(["themes", ...editions]),
    dimension: oneOf(["all", ...dimensions]),
    order: oneOf(ORDERS),
  });
}

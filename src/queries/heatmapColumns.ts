import { defineQuery, type Row } from "../engine/query";

/** What a heatmap's columns stand for: the harmonised themes, or the factors of one edition. */
export interface ColumnChoice {
  /** An edition's id for its own factors; empty for the themes. */
  readonly edition: string;
  /** A dimension's code, or empty for all five. */
  readonly dimension: string;
}

/** Which themes, or which factors of an edition, make up a dimension or all five? */
export const heatmapColumns = defineQuery({
  name: "heatmapColumns",
  values: ({ edition, dimension }: ColumnChoice) => ({ edition, dimension }),
  sql: `
    select item.code, item.name, item.parent as dimension, dimension.name as dimension_name
    from framework item
    join framework dimension
      on dimension.edition = item.edition
      and dimension.level = 'dimension'
      and dimension.code = item.parent
    where item.level = if(getvariable('edition') = '', 'theme', 'factor')
      and item.edition = if(getvariable('edition') = '', '2021', getvariable('edition'))
      and getvariable('dimension') in ('', item.parent)
    order by item.parent, item.code
  `,
  columns: { code: "text", name: "text", dimension: "text", dimension_name: "text" },
});

export type HeatmapColumn = Row<typeof heatmapColumns>;

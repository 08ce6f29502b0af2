import type { Column, ColumnParent } from "../analyses/cells/columns";
import type { ItemLevel } from "../analyses/cells/items";
import { words } from "../words/words";
import type { Option } from "./Chooser";
import { partsUnder } from "./partsUnder";

/** What of the model a page is about: its items, what they stand under, and the dimensions. */
interface Model {
  readonly choice: { readonly level: ItemLevel };
  readonly items: readonly Column[];
  readonly parents: readonly ColumnParent[];
  readonly dimensions: readonly ColumnParent[];
}

/** The parts of the model that can be looked at: each dimension, and indented what stands under it. */
export function partOptions(model: Model): Option<string>[] {
  return model.dimensions.flatMap(({ code, name }) => [
    { value: code, name: `${code} ${name}` },
    ...partsUnder(model, code).map((part) => ({
      value: part.code,
      name: `\u2003${words.heatmap.columnName(model.choice.level, part)}`,
    })),
  ]);
}

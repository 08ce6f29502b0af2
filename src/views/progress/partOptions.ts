import type { Pairs } from "../../analyses/progress/pairs";
import { words } from "../../words/words";
import type { Option } from "../Chooser";
import { partsUnder } from "../partsUnder";

/** The parts of the model that can be looked at: each dimension, and indented what stands under it. */
export function partOptions(pairs: Pairs): Option<string>[] {
  return pairs.dimensions.flatMap(({ code, name }) => [
    { value: code, name: `${code} ${name}` },
    ...partsUnder(pairs, code).map((part) => ({
      value: part.code,
      name: `\u2003${words.heatmap.columnName(pairs.choice.level, part)}`,
    })),
  ]);
}

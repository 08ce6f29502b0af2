import type { Place } from "./fault";
import type { AnyRow } from "./input";

/** The place of a row's cell. */
export function at<R extends AnyRow>(
  { file, row, cells }: R,
  column: Extract<keyof R["cells"], string>,
): Place {
  return { file, row, column, value: (cells as AnyRow["cells"])[column] ?? "" };
}

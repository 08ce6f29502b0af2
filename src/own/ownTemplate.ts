import groupings from "../../data/groupings/groupings.json";
import { bookTemplate } from "../records/template/book";

/** An empty portfolio as a workbook, the very one that the pipeline gives. */
export function ownTemplate(): Promise<Uint8Array> {
  return bookTemplate(groupings);
}

import type { Records } from "../../analyses/records";
import type { Release } from "../../queries/release";
import { words } from "../../words/words";
import type { Everything } from "../figure/Figure";

/** Every stage of a release as a file, whatever a heatmap shows of them. */
export function everyStage({ own }: Release, records: () => Promise<Records>): Everything {
  return {
    button: words.figure.csvAll,
    title: words.take.everything,
    subtitle: words.take.everythingWhat,
    file: own === "records" ? "cmm-stages" : "cmm-published-stages",
    records,
  };
}

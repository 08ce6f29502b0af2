import pilot from "../../data/framework/2014.json";
import revised from "../../data/framework/2016.json";
import current from "../../data/framework/2021.json";
import crosswalk from "../../data/framework/crosswalk-2016-2021.json";
import themes from "../../data/framework/themes.json";

const FILES = { themes, pilot, revised, current, crosswalk };

/** The framework's files, changed by the caller: a source for `frameworkOf`. */
export function changed(change: (files: typeof FILES) => void) {
  const files = structuredClone(FILES);
  change(files);
  const { pilot, revised, current, ...rest } = files;
  return { ...rest, editions: [pilot, revised, current] };
}

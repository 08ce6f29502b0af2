import pilot from "../../data/framework/2014.json";
import revised from "../../data/framework/2016.json";
import current from "../../data/framework/2021.json";
import crosswalk from "../../data/framework/crosswalk-2016-2021.json";
import themes from "../../data/framework/themes.json";
import { frameworkOf } from "./frameworkCheck";

/** The CMM's three editions, its themes and the crosswalk, checked whole. */
export const CMM = frameworkOf({ themes, editions: [pilot, revised, current], crosswalk });

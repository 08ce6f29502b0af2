import pilot from "../../data/framework/2014.json";
import revised from "../../data/framework/2016.json";
import current from "../../data/framework/2021.json";
import crosswalk from "../../data/framework/crosswalk-2016-2021.json";
import themes from "../../data/framework/themes.json";
import type { Framework } from "./framework";

/** The CMM's three editions, its themes and the crosswalk. */
export const CMM = { themes, editions: [pilot, revised, current], crosswalk } as Framework;

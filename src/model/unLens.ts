import themes from "../../data/framework/themes.json";
import un from "../../data/lens/un.json";
import { lensOf } from "./lens";

/** The agenda of the UN on security in the use of ICTs, as this project reads it, checked whole. */
export const UN_LENS = lensOf(
  un,
  themes.map(({ code }) => code),
);

import { COMPARABILITIES, EDITION_IDS, LEVELS } from "../framework";
import { type Entries, oneOf } from "./entry";

const THEME = "A code of the table framework whose level is theme";

/** What the tables say of the model itself: its editions, the harmonised themes, and how comparable these are. */
export const OF_FRAMEWORK = {
  framework: {
    row: "A dimension, a factor or an aspect of one edition of the model, or a harmonised theme",
    key: ["edition", "level", "code"],
    columns: {
      edition: {
        meaning: "The edition. Harmonised themes stand under the dimensions of the latest.",
        unit: null,
        allowed: oneOf(EDITION_IDS),
      },
      level: { meaning: "What it is.", unit: null, allowed: oneOf(LEVELS) },
      code: {
        meaning: "Its code, which means something only together with edition and level.",
        unit: null,
        allowed: null,
      },
      parent: {
        meaning: "The code of what it stands under: a factor’s dimension, an aspect’s factor.",
        unit: null,
        allowed: "A code of the same edition",
        absent: "It is a dimension, and stands under nothing.",
      },
      name: { meaning: "Its name in that edition, in English.", unit: null, allowed: null },
      theme: {
        meaning: "The harmonised theme that it belongs to.",
        unit: null,
        allowed: THEME,
        absent: "It belongs to no theme, or what stands under it belongs to several.",
      },
    },
  },
  comparability: {
    row: "How far two editions of the model ask the same of one theme",
    key: ["theme", "from_edition", "to_edition"],
    columns: {
      theme: { meaning: "The theme.", unit: null, allowed: THEME },
      from_edition: { meaning: "The earlier edition.", unit: null, allowed: oneOf(EDITION_IDS) },
      to_edition: { meaning: "The later edition.", unit: null, allowed: oneOf(EDITION_IDS) },
      comparability: {
        meaning: "How far they ask the same.",
        unit: null,
        allowed: oneOf(COMPARABILITIES),
      },
      note: {
        meaning: "What differs.",
        unit: null,
        allowed: null,
        absent: "There is nothing to add.",
      },
    },
  },
} as const satisfies Entries<"framework" | "comparability">;

import { type Edition, type Framework, itemsOf, type Theme } from "../model/framework";
import type { Tables } from "../model/tables";

type FrameworkRow = Tables["framework"][number];

/** The edition whose dimensions the themes stand under. */
const THEMES_EDITION = "2021";

/** The model's own units by edition and code; and the themes. */
export function frameworkRows({ editions, themes }: Framework): Tables["framework"] {
  return [...editions.flatMap(editionRows), ...themes.map(themeRow)];
}

function editionRows(edition: Edition): FrameworkRow[] {
  const dimensions = edition.dimensions.map(({ code, name }) => ({
    edition: edition.edition,
    level: "dimension",
    code,
    parent: null,
    name,
    theme: null,
  }));
  const items = [...itemsOf(edition).values()].map(({ level, code, parent, name, theme }) => ({
    edition: edition.edition,
    level,
    code,
    parent,
    name,
    theme,
  }));
  return [...dimensions, ...items];
}

function themeRow({ code, name, dimension }: Theme): FrameworkRow {
  return { edition: THEMES_EDITION, level: "theme", code, parent: dimension, name, theme: code };
}

import { refuse } from "./breaches";
import { crosswalkBreaches } from "./crosswalkBreaches";
import { editionBreaches } from "./editionBreaches";
import type { Framework } from "./framework";
import { themeBreaches } from "./themeBreaches";

/** A value as its file states it: text that is not yet known to be one of the words allowed. */
type Widened<Value> = Value extends string
  ? string
  : Value extends readonly (infer Entry)[]
    ? readonly Widened<Entry>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Widened<Value[Key]> }
      : Value;

/** The framework as the files of `data/framework` state it, before it is checked. */
export type FrameworkSource = Widened<Framework>;

/**
 * Gives the framework once nothing is wrong with it. Refused, all at once and each by its edition and code:
 * a count other than the edition's own, a code that stands twice or not under its parent, an aspect
 * or a factor in no theme of the list, a theme of no use, a link to nothing or from one theme to
 * another, an item of 2016 or 2021 that the crosswalk passes over, an unknown word for fit or comparability.
 */
export function frameworkOf(source: FrameworkSource): Framework {
  const framework = source as Framework;
  refuse("data/framework", [
    ...framework.editions.flatMap(editionBreaches),
    ...themeBreaches(framework),
    ...crosswalkBreaches(framework),
  ]);
  return framework;
}

import { isFiltered } from "../../analyses/filtersLeft";
import type { GroupPortrait, Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";

/** What a group is called; all others by the only group that there is. */
export function groupName({ groups }: Pick<Portrait, "groups">, group: GroupPortrait): string {
  if (group.name !== null) return group.name;
  const named = groups.find(({ name }) => name !== null);
  return named === undefined ? words.heatmap.none : regionsWords().page.outside(named.name!);
}

/** The same inside a sentence. */
export function groupSpokenOf(portrait: Pick<Portrait, "groups">, group: GroupPortrait): string {
  const only = portrait.groups.find(({ name }) => name !== null);
  return group.name === null && only !== undefined
    ? regionsWords().page.beyond(only.name!)
    : groupName(portrait, group);
}

/** How well a group is covered: published, reviewed, and countries. */
export function groupNote(
  { choice }: Pick<Portrait, "choice">,
  { published, unpublished, countries }: GroupPortrait,
): string {
  return words.heatmap.coverage(published, unpublished, countries, isFiltered(choice));
}

/** Whether a group is one that the reader chose. */
export function isLit({ choice }: Pick<Portrait, "choice">, { name }: GroupPortrait): boolean {
  return name !== null && [choice.group, choice.other].includes(name);
}

/** The key of a group's row: its name, which for all others is empty. */
export function groupKey({ name }: GroupPortrait): string {
  return name ?? "";
}

/** What countries are called by their place in the grouping; those in no group, where there are several, by that. */
export function placedName(portrait: Pick<Portrait, "groups">, name: string | null): string {
  const group = portrait.groups.find((each) => each.name === name);
  return group === undefined ? (name ?? words.heatmap.none) : groupName(portrait, group);
}

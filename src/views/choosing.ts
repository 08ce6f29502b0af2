import { createContext, useContext, useState } from "react";
import { type Location, useLocation, useNavigate, useNavigation } from "react-router";
import { useAlive } from "./useAlive";

/** Tells the query of the address that was asked for last, be it shown yet or not; undefined where nothing tells it. */
export const LastAsked = createContext<() => string | undefined>(() => undefined);

type Asked = Pick<Location, "pathname" | "search">;

/** The query that a router was asked for last of the page that it shows. */
export function askedOf({
  state: { location, navigation },
}: {
  readonly state: {
    readonly location: Asked;
    readonly navigation: { readonly location?: Asked | undefined };
  };
}): string {
  const to = navigation.location;
  return (to?.pathname === location.pathname ? to : location).search;
}

/**
 * What a control of a choice shows, and how something is chosen with it. It shows what was chosen last from then on, though
 * the page that shows it is yet to come: the next key of a fast hand goes on from there. What was chosen with other controls
 * and is not shown yet stands. `searchOf` gives the query of the address that chooses a value.
 */
export function useChoice<T>(
  value: T,
  searchOf: (value: T) => string,
): readonly [shown: T, choose: (next: T) => void] {
  const navigate = useNavigate();
  const state = { location: useLocation(), navigation: useNavigation() };
  const lastAsked = useContext(LastAsked);
  const isAlive = useAlive();
  const [last, setLast] = useState<{ readonly at: string; readonly over: T; readonly chosen: T }>();
  const at = state.location.key;
  const isToCome = last !== undefined && last.at === at && last.over === value;
  const shown = isToCome ? last.chosen : value;
  // Once the page has followed, or gone elsewhere, it shows what it says, also when it comes back to where this was chosen.
  if (last !== undefined && !isToCome) setLast(undefined);
  const choose = (next: T) => {
    // A page that is not alive yet shows what it was drawn with, whatever its address.
    const rendered = isAlive ? askedOf({ state }) : "";
    const asked = lastAsked() ?? rendered;
    const before = isToCome ? searchOf(shown) : rendered;
    const after = searchOf(next);
    const search = asked === rendered ? after : changedAlike(asked, before, after);
    setLast({ at, over: value, chosen: next });
    void navigate({ search }, { preventScrollReset: true });
  };
  return [shown, choose];
}

/** A query that was asked for, with all in which another differs from a third: changed as `before` was to become `after`. */
export function changedAlike(asked: string, before: string, after: string): string {
  const [from, to, merged] = [before, after, asked].map((query) => new URLSearchParams(query));
  for (const name of new Set([...from!.keys(), ...to!.keys()])) {
    const value = to!.get(name);
    if (value === from!.get(name)) continue;
    if (value === null) merged!.delete(name);
    else merged!.set(name, value);
  }
  return String(merged);
}

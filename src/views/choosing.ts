import { createContext, useContext } from "react";
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
 * Goes to the query that a choice leads to from what is shown. What was chosen before it and is not shown yet stands: a
 * page that is slow to draw loses no choice of a faster hand.
 */
export function useChoose(): (next: string) => void {
  const navigate = useNavigate();
  const state = { location: useLocation(), navigation: useNavigation() };
  // A page that is not alive yet shows what it was drawn with, whatever its address.
  const shown = useAlive() ? askedOf({ state }) : "";
  const lastAsked = useContext(LastAsked);
  return (next) =>
    void navigate(
      { search: changedAlike(lastAsked() ?? shown, shown, next) },
      { preventScrollReset: true },
    );
}

/** A query with all that another differs in from a third: `asked`, changed as `shown` was to become `next`. */
export function changedAlike(asked: string, shown: string, next: string): string {
  if (asked === shown) return next;
  const [from, to, merged] = [shown, next, asked].map((query) => new URLSearchParams(query));
  for (const name of new Set([...from!.keys(), ...to!.keys()])) {
    const value = to!.get(name);
    if (value === from!.get(name)) continue;
    if (value === null) merged!.delete(name);
    else merged!.set(name, value);
  }
  return String(merged);
}

import { createContext, useContext } from "react";
import { useLocation, useNavigate, useNavigation } from "react-router";

/** Tells the query of the address that was asked for last, be it shown yet or not; undefined where nothing tells it. */
export const LastAsked = createContext<() => string | undefined>(() => undefined);

/** What a router was asked for last. */
export function askedOf({
  state,
}: {
  readonly state: {
    readonly location: { readonly search: string };
    readonly navigation: { readonly location?: { readonly search: string } | undefined };
  };
}): string {
  return (state.navigation.location ?? state.location).search;
}

/**
 * Goes to the query that a choice leads to from what is shown. What was chosen before it and is not shown yet stands: a
 * page that is slow to draw loses no choice of a faster hand.
 */
export function useChoose(): (next: string) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const shown = useNavigation().location?.search ?? search;
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
  const [from, to, changed] = [shown, next, asked].map((query) => new URLSearchParams(query));
  for (const name of new Set([...from!.keys(), ...to!.keys()])) {
    const value = to!.get(name);
    if (value === from!.get(name)) continue;
    if (value === null) changed!.delete(name);
    else changed!.set(name, value);
  }
  return String(changed);
}

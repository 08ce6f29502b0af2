import { useSyncExternalStore } from "react";
import { keeperOf } from "../../offline/keeper";
import { type Keeper, LOOKING, type OfflineState } from "../../offline/offline";

let keeper: Keeper | undefined;

/** What this browser keeps of the site, followed as long as it is told, and the ways to change that. */
export function useOffline(release: string): {
  readonly state: OfflineState;
  readonly keeper: Keeper;
} {
  keeper ??= keeperOf({ base: import.meta.env.BASE_URL, release });
  const state = useSyncExternalStore(keeper.subscribe, keeper.current, () => LOOKING);
  return { state, keeper };
}

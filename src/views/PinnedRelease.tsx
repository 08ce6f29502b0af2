import { useLocation } from "react-router";
import type { Release } from "../queries/release";
import { words } from "../words/words";
import { pinOf } from "./pinned";
import { useAlive } from "./useAlive";

/** Says that the address was made with another release than the one that is shown, and which is newer, where that is known. */
export function PinnedRelease({ release }: { readonly release: Release }) {
  const { search } = useLocation();
  const alive = useAlive();
  if (!alive || release.own !== null) return null;
  const pin = pinOf(search, release);
  if (pin === undefined) return null;
  const say = words.pinned;
  return (
    <p className="kept" role="note" aria-label={say.page}>
      {pin.is === "unreadable" ? say.unreadable : say.another(pin.of, release, pin.which)}
    </p>
  );
}

import { useState } from "react";
import { useLocation } from "react-router";
import type { Release } from "../queries/release";
import { words } from "../words/words";
import { isPinned, type PinFollowed, pinLeft, pinOf } from "./pinned";
import { useAlive } from "./useAlive";

/**
 * Says that the address was made with another release than the one that is shown, and which is newer, where that is
 * known; and once a choice was changed, that the address names no release any more.
 */
export function PinnedRelease({ release }: { readonly release: Release }) {
  const { search, pathname } = useLocation();
  const alive = useAlive();
  const [followed, setFollowed] = useState<PinFollowed>();
  if (!alive || release.own !== null) return null;
  if (isPinned(search) && search !== followed?.search) setFollowed({ search, pathname });
  const say = words.pinned;
  const pin = isPinned(search)
    ? pinOf(search, release)
    : followed && pinLeft(followed, { release, pathname });
  if (pin === undefined) return null;
  return (
    <p className="kept" role="note" aria-label={say.page}>
      {pin.is === "unreadable" && say.unreadable}
      {pin.is === "left" && say.left(release)}
      {pin.is === "another" &&
        (isPinned(search) ? say.another : say.cameBy)(pin.of, release, pin.which)}
    </p>
  );
}

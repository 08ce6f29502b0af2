import { useEffect, useState } from "react";
import { Link } from "react-router";
import type { Offline } from "../../offline/offline";
import { offlineWords } from "../../words/offlineWords";
import { useStartup } from "../EngineNotice";
import { keptSaid } from "./keptSaid";
import type { OfflinePart } from "./OfflineTold";
import { useOffline } from "./useOffline";

/** Says, at the foot of a page, whether it is available offline. */
function Mark({ release, starter }: OfflinePart) {
  const { state, keeper } = useOffline(release.id);
  const startup = useStartup(starter).phase;
  const { phase } = state.offline;
  // What the page had fetched before it was kept, the database mostly, is kept from the browser's own cache.
  useEffect(() => {
    if (phase === "kept" && startup !== "loading") void keeper.noteUsed();
  }, [keeper, phase, startup]);
  const said = markOf(state.offline);
  return said === null ? null : (
    <p className="offline" data-phase={phase}>
      {said}{" "}
      <Link to={{ pathname: "/data/", hash: "#offline" }} reloadDocument={startup !== "ready"}>
        {offlineWords().mark.more}
      </Link>
    </p>
  );
}

/** What is said of what is kept; null where nothing is known yet. */
function markOf(offline: Offline): string | null {
  switch (offline.phase) {
    case "looking":
      return null;
    case "unasked":
      return offlineWords().mark.unasked;
    default:
      return keptSaid(offline);
  }
}

/** Says, above a page, what calls for the reader: a newer release, one that was taken back, a file that is not here. */
function Line({ release }: OfflinePart) {
  const { state, keeper } = useOffline(release.id);
  const isMissed = useMissedFile();
  const say = offlineWords();
  const { newer, tookBack } = state;
  return (
    <div role="status">
      {newer !== null && (
        <p className="kept">
          {newer.isSame ? say.newer.same : say.newer.release(newer)}{" "}
          <button type="button" onClick={keeper.showNewer}>
            {say.newer.show}
          </button>{" "}
          {say.newer.note}
        </p>
      )}
      {tookBack && <p className="kept">{say.tookBack}</p>}
      {isMissed && <p className="kept">{say.notHere}</p>}
    </div>
  );
}

/** Whether the reader asked to download a file of the host's while there is no network; the browser then does not try. */
function useMissedFile(): boolean {
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    const look = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[download]");
      if (link === null || link.origin !== location.origin || link.protocol === "blob:") return;
      setMissed(!navigator.onLine);
      if (!navigator.onLine) event.preventDefault();
    };
    document.addEventListener("click", look);
    return () => document.removeEventListener("click", look);
  }, []);
  return isMissed;
}

export { Line as line, Mark as mark };

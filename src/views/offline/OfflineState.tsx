import type { Keeper, Offline, OfflineState as State } from "../../offline/offline";
import type { Release } from "../../queries/release";
import { offlineWords } from "../../words/offlineWords";
import { keptSaid } from "./keptSaid";
import { useOffline } from "./useOffline";

/** What is kept now, and the ways to change that. */
export function OfflineState({ release }: { readonly release: Release }) {
  const { state, keeper } = useOffline(release.id);
  return (
    <>
      <p role="status">{saidOf(state.offline)}</p>
      {state.hindered !== null && state.progress === null && (
        <p role="alert">{offlineWords().section.failed(state.hindered)}</p>
      )}
      <Ways state={state} keeper={keeper} />
    </>
  );
}

function saidOf(offline: Offline): string {
  const { section } = offlineWords();
  switch (offline.phase) {
    case "looking":
      return section.looking;
    case "unasked":
      return section[offline.why];
    default:
      return keptSaid(offline);
  }
}

function Ways({ state, keeper }: { readonly state: State; readonly keeper: Keeper }) {
  const say = offlineWords().section;
  const { offline, progress } = state;
  if (progress !== null) {
    return (
      <p>
        <progress
          value={progress.loaded}
          max={progress.total === 0 ? 1 : progress.total}
          aria-label={say.progress}
        />{" "}
        {say.keeping(progress.loaded, progress.total)}{" "}
        <button type="button" onClick={keeper.stop}>
          {say.stop}
        </button>
      </p>
    );
  }
  const everything = () => void keeper.keep("everything");
  const remove = (
    <button type="button" onClick={() => void keeper.remove()}>
      {say.remove}
    </button>
  );
  switch (offline.phase) {
    case "kept":
      return (
        <p className="offline-ways">
          {offline.missing.files > 0 && (
            <>
              <button type="button" onClick={everything}>
                {say.keepEverything(offline.missing)}
              </button>
              <span>{say.takes(offline.missing)}</span>
            </>
          )}
          {remove}
        </p>
      );
    case "unasked":
      return (
        <p className="offline-ways">
          <button type="button" onClick={() => void keeper.keep("pages")}>
            {say.keepPages}
          </button>
        </p>
      );
    case "hindered":
      return (
        <p className="offline-ways">
          <button type="button" onClick={() => void keeper.keep("pages")}>
            {say.tryAgain}
          </button>
          {remove}
        </p>
      );
    default:
      return null;
  }
}

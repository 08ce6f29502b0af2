import { useEffect, useState, useSyncExternalStore } from "react";
import type { Starter, Startup } from "../engine/starter";
import { isWebAssemblyAllowed } from "../engine/webAssembly";
import { words } from "../words/words";
import { isAtHand, isFast, whenIdle } from "./line";

const ASLEEP: Startup = { phase: "asleep" };

/** How far the engine is, for parts of the page that depend on it. */
export function useStartup(starter: Starter): Startup {
  return useSyncExternalStore(starter.subscribe, starter.current, () => ASLEEP);
}

/**
 * Says what the engine costs before it is loaded, how far it is while it is, and what to do when it
 * failed. Starts it unasked where the line is fast and the page has nothing else to do; where it cannot run at all, that
 * is told unasked.
 */
export function EngineNotice({
  starter,
  onRetry,
  told = false,
}: {
  readonly starter: Starter;
  readonly onRetry: () => void;
  /** Whether the page tells of a failure already, in words of its own. */
  readonly told?: boolean;
}) {
  const startup = useStartup(starter);
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    if (!isFast() && isWebAssemblyAllowed()) return setOffered(true);
    return whenIdle(async () => {
      if (await isAtHand(starter.address)) await starter.start().catch(() => undefined);
      else setOffered(true);
    });
  }, [starter]);
  const stop = () => {
    setOffered(true);
    starter.stop();
  };
  return (
    <div className="engine">
      <noscript>{words.engine.noScript}</noscript>
      {!(told && startup.phase === "failed") && (
        <Notice
          startup={startup}
          offered={offered}
          onStop={stop}
          starter={starter}
          onRetry={onRetry}
        />
      )}
    </div>
  );
}

function Notice({
  startup,
  offered,
  starter,
  onStop,
  onRetry,
}: {
  readonly startup: Startup;
  readonly offered: boolean;
  readonly starter: Starter;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}) {
  const start = () => void starter.start().catch(() => undefined);
  // What is asked again may be answered without the database, which is wanted too.
  const retry = () => {
    start();
    onRetry();
  };
  switch (startup.phase) {
    case "asleep":
      return offered ? (
        <p>
          {words.engine.cost(starter.bytes)}{" "}
          <button type="button" onClick={start}>
            {words.engine.load}
          </button>
        </p>
      ) : null;
    case "loading":
      return (
        <p>
          <progress value={startup.loaded} max={startup.total} aria-label={words.engine.opening} />{" "}
          {words.engine.loading(startup.loaded, startup.total)}{" "}
          <button type="button" onClick={onStop}>
            {words.engine.stop}
          </button>
        </p>
      );
    case "opening":
      return <p>{words.engine.opening}</p>;
    case "ready":
      return <p>{words.engine.ready}</p>;
    case "failed":
      return (
        <p role="alert">
          <strong>{words.engine.failed(startup.cause)}</strong>{" "}
          {words.engine.failedAdvice(starter.drawn)}{" "}
          <button type="button" onClick={retry}>
            {words.engine.tryAgain}
          </button>
        </p>
      );
  }
}

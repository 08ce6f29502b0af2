import { CONSOLE_LIMITS } from "../../engine/console";
import type { ConsoleFault } from "../../engine/consoleFault";
import type { Starter } from "../../engine/starter";
import type { Release } from "../../queries/release";
import { sqlWords } from "../../words/sqlWords";
import { words } from "../../words/words";
import { useStartup } from "../EngineNotice";
import { CopyButton } from "../figure/CopyButton";
import { Scrolling } from "../figure/Scrolling";
import { SqlResult } from "./SqlResult";
import { statusOf } from "./sqlFiles";
import { sqlAddress } from "./sqlLink";
import type { SqlRun } from "./useSqlRun";

/** The buttons below the field, what is going on, and what came of the last text that was answered. */
export function SqlOutcome({
  sqlRun,
  sandbox,
  text,
  release,
  onRun,
}: {
  readonly sqlRun: SqlRun;
  readonly sandbox: Starter;
  /** What stands in the field now. */
  readonly text: string;
  readonly release: Release;
  readonly onRun: () => void;
}) {
  const { isRunning, answered, fault, stop } = sqlRun;
  const say = sqlWords();
  const isFormer = answered !== undefined && (isRunning || fault !== undefined);
  const isChanged = answered !== undefined && !isFormer && answered.sql !== text;
  return (
    <>
      <div className="sql-buttons">
        <button type="button" className="run" onClick={onRun} aria-disabled={isRunning}>
          {say.editor.run}
        </button>
        <button type="button" onClick={stop} aria-disabled={!isRunning}>
          {say.editor.stop}
        </button>
        {release.own === null && (
          <CopyButton
            name={say.editor.copyLink}
            text={() => sqlAddress(text)}
            done={say.editor.linkCopied}
          />
        )}
      </div>
      {release.own !== null && <p className="small">{say.editor.noLink}</p>}
      <p className="small">
        {say.editor.limits(CONSOLE_LIMITS.rows, CONSOLE_LIMITS.seconds)} {say.editor.keys}
      </p>
      <Starting sandbox={sandbox} />
      <p role="status" className="sql-status">
        {isRunning ? say.status.running : answered && !fault ? statusOf(answered.answer) : ""}
        {!isRunning && !fault && answered?.answer.isEnded ? ` ${say.status.anew}` : ""}
      </p>
      {fault && <Fault fault={fault} />}
      {answered && (
        <section className="sql-result" aria-labelledby="sql-result" data-former={isFormer}>
          <h2 id="sql-result">{say.result.heading}</h2>
          {isFormer && <p className="small">{say.status.former}</p>}
          {isChanged && <p className="small">{say.status.changed}</p>}
          <SqlResult key={answered.sql} answered={answered} release={release} />
        </section>
      )}
    </>
  );
}

/** How far the sandbox's engine is while it starts. */
function Starting({ sandbox }: { readonly sandbox: Starter }) {
  const startup = useStartup(sandbox);
  if (startup.phase === "opening") return <p className="small">{words.engine.opening}</p>;
  if (startup.phase !== "loading") return null;
  const { loaded, total } = startup;
  return (
    <p className="small">
      <progress value={loaded} max={total} aria-label={words.engine.opening} />{" "}
      {words.engine.loading(loaded, total)}
    </p>
  );
}

function Fault({ fault: { kind, message, isEnded } }: { readonly fault: ConsoleFault }) {
  return (
    <div role="alert" className="sql-fault">
      <p>
        {faultText(kind, message)} {isEnded && sqlWords().faults.ended}
      </p>
      {(kind === "sql" || kind === "lost") && (
        <Scrolling label={sqlWords().faults.said} className="said">
          <pre>{message}</pre>
        </Scrolling>
      )}
    </div>
  );
}

function faultText(kind: ConsoleFault["kind"], message: string): string {
  const say = sqlWords().faults;
  switch (kind) {
    case "long":
      return say.long(CONSOLE_LIMITS.characters);
    case "start":
      return say.start(message);
    case "wide":
      return say.wide(CONSOLE_LIMITS.columns);
    case "time":
      return say.time(CONSOLE_LIMITS.seconds);
    default:
      return say[kind];
  }
}

import { useEffect, useRef, useState } from "react";
import type { HandedFile } from "../../own/ownMessages";
import type { Fault } from "../../records/fault";
import { words } from "../../words/words";
import { useAlive } from "../useAlive";
import { FAULTS, FaultList } from "./FaultList";
import type { OwnAccess, OwnStep } from "./own";
import { filesChosen, filesDropped } from "./ownFiles";
import { useDrop } from "./useDrop";

type State =
  | { readonly kind: "idle" | "stopped" }
  | { readonly kind: "working"; readonly step: OwnStep }
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "failed"; readonly cause: string };

/** Lets files or a folder be dropped or chosen, opens them, and says what came of it. */
export function OwnChooser({ open: access }: { readonly open: OwnAccess["open"] }) {
  const say = words.own;
  const alive = useAlive();
  const [state, setState] = useState<State>({ kind: "idle" });
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const isOver = useDrop((dropped) => void open(() => filesDropped(dropped)));
  const open = async (choose: () => readonly HandedFile[] | Promise<readonly HandedFile[]>) => {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    const told = (next: State) => {
      if (work.current === mine) setState(next);
    };
    told({ kind: "working", step: "preparing" });
    try {
      const onStep = (step: OwnStep) => told({ kind: "working", step });
      const faults = await access(await choose(), { signal: mine.signal, onStep });
      if (faults.length > 0) told({ kind: "faults", faults });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      told(mine.signal.aborted ? { kind: "stopped" } : { kind: "failed", cause });
    }
  };
  return (
    <>
      <div className={isOver ? "drop over" : "drop"}>
        <noscript>{say.noScript}</noscript>
        <p>{say.drop}</p>
        <p className="own-ways">
          <FilesButton
            name={say.chooseFiles}
            disabled={!alive}
            onChosen={(files) => void open(() => filesChosen(files))}
          />
          <FilesButton
            name={say.chooseFolder}
            isFolder
            disabled={!alive}
            onChosen={(files) => void open(() => filesChosen(files))}
          />
        </p>
        <p role="status">
          {state.kind === "working" && (
            <>
              {say[state.step]}{" "}
              <button type="button" onClick={() => work.current?.abort()}>
                {say.stop}
              </button>
            </>
          )}
          {state.kind === "stopped" && say.stopped}
        </p>
      </div>
      {state.kind === "failed" && (
        <p role="alert" className="behind">
          {say.failed(state.cause)}
        </p>
      )}
      {state.kind === "faults" && <Faults faults={state.faults} />}
    </>
  );
}

/** Why nothing was opened: said aloud at once, and where the reader goes on, the faults one by one below. */
function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other faults are found anew
  useEffect(() => heading.current?.focus(), [faults]);
  return (
    <FaultList
      heading={
        <div role="alert">
          <h2 id={FAULTS} ref={heading} tabIndex={-1}>
            {words.own.faults.heading(errorsIn(faults))}
          </h2>
        </div>
      }
      faults={faults}
    />
  );
}

/** A button that lets files, or a folder, be chosen: the browser's own, under a name of ours. */
function FilesButton({
  name,
  isFolder = false,
  disabled,
  onChosen,
}: {
  readonly name: string;
  readonly isFolder?: boolean;
  readonly disabled: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFolder) input.current!.webkitdirectory = true;
  }, [isFolder]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={name}
        onChange={({ currentTarget }) => {
          const files = [...currentTarget.files!];
          currentTarget.value = "";
          if (files.length > 0) onChosen(files);
        }}
      />
      <button type="button" disabled={disabled} onClick={() => input.current!.click()}>
        {name}
      </button>
    </>
  );
}

function errorsIn(faults: readonly Fault[]): number {
  return faults.filter(({ severity }) => severity === "error").length;
}

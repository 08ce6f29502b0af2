import { useEffect, useRef, useState } from "react";
import { answerSql, type ConsoleAnswer } from "../../engine/console";
import type { ConsoleFault } from "../../engine/consoleFault";
import type { Starter } from "../../engine/starter";

/** A text that was answered. */
export interface Answered {
  readonly sql: string;
  readonly answer: ConsoleAnswer;
}

/** A console at work: the last answer stays while another text runs, and where that fails. */
export interface SqlRun {
  readonly isRunning: boolean;
  readonly answered?: Answered;
  readonly fault?: ConsoleFault;
  readonly run: (sql: string) => void;
  readonly stop: () => void;
}

/** Runs a reader’s texts one at a time, in an engine of their own; leaving the page stops them. */
export function useSqlRun(sandbox: Starter): SqlRun {
  const [state, setState] = useState<Pick<SqlRun, "isRunning" | "answered" | "fault">>({
    isRunning: false,
  });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    ...state,
    run(sql) {
      if (running.current !== undefined) return;
      const stop = new AbortController();
      running.current = stop;
      setState(({ answered }) => ({ isRunning: true, ...(answered && { answered }) }));
      const over = (changed: Partial<SqlRun>) => {
        running.current = undefined;
        setState(({ fault: _, ...former }) => ({ ...former, ...changed, isRunning: false }));
      };
      answerSql(sandbox, sql, stop.signal).then(
        (answer) => over({ answered: { sql, answer } }),
        (fault: ConsoleFault) => over({ fault }),
      );
    },
    stop: () => running.current?.abort(),
  };
}

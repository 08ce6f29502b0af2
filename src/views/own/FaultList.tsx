import type { ReactNode } from "react";
import { type Fault, lineOf } from "../../records/fault";
import { words } from "../../words/words";

/** So many faults are listed; the page says how many there are. */
const MOST_SHOWN = 200;

/** What a heading over faults has as its id. */
export const FAULTS = "faults";

/** Faults one by one below a heading, errors first, each in a line that says where and what to do. */
export function FaultList({
  heading,
  faults,
}: {
  readonly heading: ReactNode;
  readonly faults: readonly Fault[];
}) {
  const isError = ({ severity }: Fault) => severity === "error";
  const errorsFirst = faults.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  const shown = errorsFirst.slice(0, MOST_SHOWN);
  return (
    <section className="faults" aria-labelledby={FAULTS}>
      {heading}
      <ol>
        {shown.map((fault) => (
          <li key={JSON.stringify(fault)}>{lineOf(fault)}</li>
        ))}
      </ol>
      {shown.length < faults.length && <p>{words.own.faults.more(shown.length, faults.length)}</p>}
    </section>
  );
}

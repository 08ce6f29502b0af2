import { useState } from "react";
import { copied, type Outcome, OutcomeSaid } from "./Outcome";

/** A button that copies a text, and says what came of it. */
export function CopyButton({
  name,
  text,
  done,
}: {
  readonly name: string;
  readonly text: () => string;
  readonly done?: string;
}) {
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <>
      <button type="button" onClick={() => void copied(text(), done).then(setOutcome)}>
        {name}
      </button>{" "}
      <OutcomeSaid outcome={outcome} />
    </>
  );
}

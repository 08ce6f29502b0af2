/** Why something could not be kept. `changed`: what the host has is not what was listed. */
export type Hindrance = "full" | "forbidden" | "network" | "changed";

/** An error of which the hindrance is known. */
export class HinderedError extends Error {
  override name = "HinderedError";
  readonly by: Hindrance;

  constructor(by: Hindrance, message: string) {
    super(message);
    this.by = by;
  }
}

const FORBIDDEN = ["SecurityError", "NotAllowedError", "InvalidStateError"];

/** The hindrance that an error stands for. */
export function hindranceIn(error: unknown): Hindrance {
  if (error instanceof HinderedError) return error.by;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "bad-precaching-response") return "changed";
  return FORBIDDEN.includes(name) ? "forbidden" : "network";
}

/** What is said of the database that answers, while it comes and when it fails. */
export const engine = {
  cost: (bytes: number) =>
    `Changing the view needs ${Math.ceil(bytes / 1e6)} MB, once: a database that runs on your own computer. What you see now needs nothing more.`,
  load: "Load it now",
  loading: (loaded: number, total: number) =>
    `Loading the database: ${(loaded / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB. What you see stays as it is.`,
  opening: "Opening the database…",
  stop: "Stop",
  ready: "The database is loaded: changes are at once.",
  failed: (cause: string) => `The database could not be started: ${cause.replace(/\.$/, "")}.`,
  failedAdvice: "What you see stays as it is. You can try again.",
  tryAgain: "Try again",
  noScript: "This is the standard view. Choosing another one needs JavaScript.",
} as const;

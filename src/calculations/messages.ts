/** What the page sends to the worker: a calculation by its name, and what it is given. */
export interface Order {
  readonly name: string;
  readonly input: unknown;
}

/** How a calculation ended: with what it comes to, or with an error. */
export type Reply =
  | { readonly kind: "output"; readonly output: unknown }
  | { readonly kind: "fault"; readonly name: string; readonly message: string };

/** What the worker sends to the page: that it is there, how far a calculation is, and how it ended. */
export type Message =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | Reply;

import type { OwnRead } from "./readOwn";

/** A file as the page hands it to the worker, with the folders above it. */
export interface HandedFile {
  readonly path: string;
  readonly file: File;
}

/** What the worker sends: that it is there, what came of reading, or why it could not go on. */
export type OwnMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly read: OwnRead }
  | { readonly kind: "failed"; readonly message: string };

import type { Hindrance } from "./hindrance";

/** What there is to say of a site in a browser that may keep it. */
export type Offline =
  /** Not known yet. */
  | { readonly phase: "looking" }
  /** This browser, or the way in which the site was opened, knows no keeping. */
  | { readonly phase: "unsupported" }
  /** Nothing is kept unasked: the reader saves data, or had it removed. */
  | { readonly phase: "unasked"; readonly why: "saving" | "removed" }
  | { readonly phase: "keeping"; readonly done: number; readonly of: number }
  | Kept
  | { readonly phase: "hindered"; readonly by: Hindrance | "deleted" };

/** The pages are kept, all of them; and so much is missing of everything else. */
export interface Kept {
  readonly phase: "kept";
  readonly missing: { readonly files: number; readonly packed: number; readonly bytes: number };
}

/** A newer build that waits to be shown. */
export interface Newer {
  readonly id: string;
  readonly date: string | null;
  /** Whether it shows the release that this page shows. */
  readonly isSame: boolean;
}

/** How far keeping everything is. */
export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

export interface OfflineState {
  readonly offline: Offline;
  readonly newer: Newer | null;
  /** That a newer release took something back, and the older one was deleted here. */
  readonly tookBack: boolean;
  /** Of keeping everything: how far it is, and what hindered it the last time. */
  readonly progress: Progress | null;
  readonly hindered: Hindrance | null;
}

export const LOOKING: OfflineState = {
  offline: { phase: "looking" },
  newer: null,
  tookBack: false,
  progress: null,
  hindered: null,
};

/** The site as this browser keeps it: what is kept, what is newer, and the ways to change that. */
export interface Keeper {
  current(): OfflineState;
  /** Follows what is kept for as long as somebody listens; returns the way to end that. */
  subscribe(listener: () => void): () => void;
  /** Keeps the pages although they were not, and everything else besides if that is asked for. */
  keep(what: "pages" | "everything"): Promise<void>;
  stop(): void;
  remove(): Promise<void>;
  /** Shows the newer build, in every tab. */
  showNewer(): void;
  /** Looks for what this page fetched before anything kept it. */
  noteUsed(): Promise<void>;
}

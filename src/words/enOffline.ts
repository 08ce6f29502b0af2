import { number, size } from "./enForms";

interface Made {
  readonly id: string;
  readonly date: string | null;
}

interface Files {
  readonly files: number;
  readonly packed: number;
  readonly bytes: number;
}

const named = ({ id, date }: Made) => (date === null ? id : `${id} of ${date}`);

/** What hinders keeping; a sentence each. */
const hindered = {
  full: "This device has no room left for it.",
  forbidden: "This browser does not allow this site to keep anything, as in a private window.",
  network: "The network was lost before all of it was here.",
  changed: "This site was renewed meanwhile.",
  deleted: "The browser has deleted a part of what was kept.",
} as const;

/** The sentences on reading without a network. */
export const offline = {
  mark: {
    keeping: (done: number, of: number) =>
      `Being kept on this device: ${number.format(done)} of ${number.format(of)} files.`,
    pages: "Available offline: these pages are kept on this device and open without a network.",
    everything:
      "Available offline, with the database: all of this site is kept on this device and works without a network.",
    hindered: (by: keyof typeof hindered) => `Not available offline. ${hindered[by]}`,
    unsupported:
      "Not available offline: this browser, or the address you opened, does not allow it.",
    unasked: "Not kept on this device.",
    more: "About reading offline",
  },
  newer: {
    release: (made: Made) => `A newer release (${named(made)}) is ready.`,
    same: "A newer version of this site is ready.",
    show: "Show it",
    note: "It opens in every tab that shows this site.",
  },
  tookBack: "A newer release took something back; the older one was deleted from this device.",
  section: {
    heading: "Reading without a network",
    text: "After your first visit these pages, and the answers that come with them, are kept on this device. They then open without a network, and a second visit fetches nothing anew: your browser only asks whether there is a newer version. The database, which every other choice needs, is kept once you have used it, or here at once.",
    newer:
      "A newer release is offered when it is there, and never mixed with the one that you read. If it takes something back, the older one is deleted from this device as soon as it is online again.",
    without:
      "The page of a single country is worked out of the kept answers. CSV files and the ZIP are never kept: they are yours once you have downloaded them.",
    keepPages: "Keep the pages offline",
    keepEverything: ({ packed }: Files) => `Keep everything offline (${size(packed)})`,
    takes: ({ bytes }: Files) => `It takes ${size(bytes)} of storage.`,
    keeping: (loaded: number, total: number) =>
      total === 0
        ? "Keeping everything…"
        : `Keeping everything: ${(loaded / 1e6).toFixed(1)} of ${(total / 1e6).toFixed(1)} MB.`,
    progress: "Kept so far",
    stop: "Stop",
    tryAgain: "Try again",
    failed: (by: keyof typeof hindered) => `Not everything could be kept. ${hindered[by]}`,
    remove: "Remove what is kept",
    removed: "What was kept is removed, and nothing is kept unless you ask for it here.",
    saving:
      "You asked to save data, or are on a slow line: nothing is kept unless you ask for it here.",
    looking: "Looking at what is kept…",
  },
  /** Of a file that is to be taken away. */
  notHere: "This file is not kept on this device, and there is no network to fetch it.",
} as const;

/** What the page says that stands where nothing else is left. */
export const lost = {
  title: "This page cannot be shown without a network",
  text: "It is not kept on this device. It opens again as soon as the network is there.",
  overview: "To the overview",
} as const;

interface Made {
  readonly id: string;
  readonly date: string | null;
}

const named = ({ id, date }: Made) => (date === null ? id : `${id} of ${date}`);

/** What is said where a link was made with another release than the one that is shown. */
export const pinned = {
  copy: "Copy a link pinned to this release",
  page: "Release of the link",
  /** `which` is what this release is beside that of the link: null where that is not known. */
  another: (of: Made, here: Made, which: "newer" | null) =>
    `This link was made with release ${named(of)}. This is release ${named(here)}, ${which ?? "another one"}: figures may differ.`,
  /** The same once a choice was changed, and the address names no release any more. */
  cameBy: (of: Made, here: Made, which: "newer" | null) =>
    `The link that you came by was made with release ${named(of)}. What you see is of release ${named(here)}, ${which ?? "another one"}: figures may differ.`,
  left: (here: Made) =>
    `You came by a link pinned to release ${named(here)}, which is still the one shown. The address is not pinned any more: “Copy a link pinned to this release”, below each figure, gives one that is.`,
  unreadable: "This link names a release in a way that cannot be read.",
} as const;

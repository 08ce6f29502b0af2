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
  unreadable: "This link names a release in a way that cannot be read.",
} as const;

interface Caveat {
  readonly name: string;
  readonly text: string;
}

const SYNTHETIC: Caveat = {
  name: "All of it is invented",
  text: "Every country, group and stage of this release is made up from a seed. Nothing worked out of it says anything of a real country.",
};

const PREVIEW: Caveat = {
  name: "This is a preview",
  text: "It shows reviews that are not published, to the government they are of. It is not for circulation.",
};

const ALWAYS: readonly Caveat[] = [
  {
    name: "Codes belong to editions",
    text: "The same code of a factor or aspect means different things in different editions of the model. Compare reviews of different editions by harmonised themes only, and look up in comparability how far two editions ask the same.",
  },
  {
    name: "Stages are ordered, and nothing more",
    text: "A stage is an expert judgement. Count stages, or take a middle one; a number worked out of them as if the steps were equal is an index, and should say so. Where low and high differ, the review placed the country between two stages: that is no decimal.",
  },
  {
    name: "An empty stage is not a low one",
    text: "Where low and high are empty, nothing was assessed.",
  },
  {
    name: "Themes are worked out",
    text: "No review gives a stage to a theme. It is the lower middle of the theme’s aspects, where at least half of them were assessed; the column source tells what was reported and what was computed.",
  },
  {
    name: "Unpublished reviews are not in the stages",
    text: "They took place, and are listed in reviews with the status block or withheld. Of their stages only the statements about blocks speak, with certain bounds that are no estimates. Published reviews alone say nothing of the others.",
  },
  {
    name: "Published reviews are no sample",
    text: "Governments chose to be reviewed, and chose to publish. Give the number of reviews with every figure, and take no share of them for a share of all countries.",
  },
  {
    name: "Groups change",
    text: "A country belongs to the group that it was in when it was reviewed: compare the year of a review with valid_from and valid_to.",
  },
];

/** What a release's data can bear and what they cannot; of an invented release or a preview that comes first. */
export const caveats = {
  heading: "What these data can bear, and what they cannot",
  of: (isSynthetic: boolean, isPreview: boolean): readonly Caveat[] => [
    ...(isSynthetic ? [SYNTHETIC] : []),
    ...(isPreview ? [PREVIEW] : []),
    ...ALWAYS,
  ],
} as const;

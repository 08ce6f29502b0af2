/** Groups whose unpublished reviews are put together into one block; a step of the merge order. */
export interface MergeStep {
  readonly grouping: string;
  readonly groups: readonly string[];
}

/**
 * The rules under which unpublished reviews are spoken of. All of it is public: nothing in it is a secret,
 * and a release carries it.
 */
export interface Policy {
  /** Members of a block that may pool what they know, or be known otherwise, without harm to the rest. */
  readonly c: number;
  /** The fewest reviews of a block, at least `2c + 3`. */
  readonly k: number;
  /** A block is split in two only where both parts have as many. */
  readonly kSplit: number;
  /** The stages of which it is said how many reached them, ascending. */
  readonly thresholds: readonly number[];
  /** Who is put together with whom, first to last; what is left forms one last block of all the rest. */
  readonly mergeOrder: readonly MergeStep[];
  /** The groups that make one part where a block is large enough to be split; null never splits. */
  readonly splitBy: MergeStep | null;
  /** True where a partner that learns something of others from its own reviews stops the release. */
  readonly strictPartners: boolean;
  /** The fewest stages that an attack must leave between what is possible at least and at most. */
  readonly minWidth: number;
  /** The largest share that a class may lead one to expect on its side, all counts being as likely. */
  readonly maxUniformShare: number;
}

import { claimsChange } from "./enClaimsChange";
import { countriesPlaced, covered, type Filter, type Spoken, where } from "./enClaimsForms";
import { claimsStanding } from "./enClaimsStanding";
import { countries, number, stageName } from "./enForms";

type Quantity = "all" | "nearlyAll" | "most" | "moreThanHalf" | "some" | "none";

const QUANTITY: Readonly<Record<Quantity, string>> = {
  all: "all",
  nearlyAll: "nearly all",
  most: "most",
  moreThanHalf: "more than half",
  some: "some",
  none: "none",
};

interface Bounds {
  readonly lo: number;
  readonly hi: number;
  readonly of: number;
}

/** How many of a group had reached a stage in an item. */
interface Reached {
  readonly group: string;
  readonly filter: Filter;
  readonly item: string;
  readonly stage: number;
  readonly reached: number;
  readonly spoken: Spoken;
}

const quoted = (quantity: Quantity) =>
  `“${QUANTITY[quantity][0]!.toUpperCase()}${QUANTITY[quantity].slice(1)}”`;

const share = (count: number, n: number) => `${number.format(count)} of ${number.format(n)}`;

const range = ({ lo, hi, of }: Bounds) =>
  lo === hi ? share(lo, of) : `between ${number.format(lo)} and ${share(hi, of)}`;

const theUnpublished = (n: number) =>
  n === 1 ? "the unpublished review" : `the ${number.format(n)} unpublished reviews`;

/** The sentences that answer “Can I say this?”. */
export const claims = {
  heading: "Can I say this?",
  lead: "Put a sentence together. The page says whether it can be said, and gives the strongest one that can.",
  controls: "The sentence",
  kind: "Say that",
  kindName: {
    reached: "so many had reached a stage",
    risen: "it has risen since the first review",
    lags: "the group lags",
    leads: "the group leads",
  },
  group: "Group",
  item: "Part of the model",
  stage: "Reached",
  quantity: "How many",
  quantityName: {
    ...QUANTITY,
    most: "most (more than two thirds)",
    nearlyAll: "nearly all (nine of ten or more)",
  },
  rise: "How much rose",
  riseName: { moreRose: "more than fell", mostRose: "most (more than two thirds)", allRose: "all" },
  against: "Held against",
  againstName: {
    others: "all other countries with a published review",
    income: "others of the same income groups",
  },
  verdict: {
    yes: "Yes, this can be said",
    weaker: "Not so strongly: this can be said",
    no: "No, this cannot be said",
  },
  /** Where what was asked holds, and the sentence avoids the word that was asked for. */
  inOtherWords: "Yes, in other words",
  instead: "What can be said",
  reasons: "Why, and why no more",
  copy: "Copy this sentence",
  copied: "The sentence is copied.",

  /** The sentence asked for, in short. */
  asked: {
    reached: (of: Quantity, group: string, item: string, stage: number) =>
      `In “${item}”, ${QUANTITY[of]} of the countries${where(group)} had reached ${stageName(stage)}.`,
    risen: claimsChange.asked,
    stands: claimsStanding.asked,
  },

  /** That some had reached a stage, of published reviews. */
  reached: (said: Quantity, of: Reached) => {
    const { n } = of.spoken;
    const whom = `In “${of.item}”, of the ${countriesPlaced(of.spoken, of)}`;
    const stage = stageName(of.stage);
    return said === "some"
      ? `${whom}, ${share(of.reached, n)} had reached ${stage}.`
      : `${whom}, ${QUANTITY[said]} had reached ${stage}: ${share(of.reached, n)}.`;
  },
  /** The same of all reviews; a quantity of null is not certain. */
  ofAll: (said: Quantity | null, bounds: Bounds, unpublished: number) =>
    said === null || said === "some"
      ? `Counting ${theUnpublished(unpublished)}, ${range(bounds)} had.`
      : `Of all ${number.format(bounds.of)} reviewed, published or not, ${QUANTITY[said]} had: ${range(bounds)}.`,
  /** The same where fewer than three reviews are published. */
  onlyOfAll: (said: Quantity, bounds: Bounds, of: Omit<Reached, "reached" | "spoken">) =>
    `In “${of.item}”, of all ${countries(bounds.of)}${where(of.group)} with a review, published or not, ${said === "some" ? "" : `${QUANTITY[said]} had reached ${stageName(of.stage)}: `}${range(bounds)}${said === "some" ? ` had reached ${stageName(of.stage)}` : ""}.`,
  tooLittle: (unpublished: number) =>
    `Of ${theUnpublished(unpublished)} besides too little can be said.`,
  covered,

  why: {
    needs: (quantity: Quantity, needed: number, reached: number, n: number) =>
      quantity === "none"
        ? `“None” would need ${share(0, n)}: there ${reached === 1 ? "is" : "are"} ${number.format(reached)}.`
        : `${quoted(quantity)} needs ${share(needed, n)}${needed === n ? "" : " or more"}: there ${reached === 1 ? "is" : "are"} ${number.format(reached)}.`,
    uncertain: (quantity: Quantity) =>
      `${quoted(quantity)} is not certain of all reviewed: it hangs on reviews that are not published. So it is said of published reviews alone.`,
    more: (quantity: Quantity) => `More than was asked can be said: ${QUANTITY[quantity]}.`,
    unreviewed: (n: number, group: string) =>
      `${countries(n)}${where(group)} ${n === 1 ? "has" : "have"} no review: of ${n === 1 ? "it" : "them"} nothing can be said.`,
    scant:
      "Fewer than eight countries: each of them weighs much, so give the count with the sentence.",
    group: "There is no such group here.",
    item: "This part of the model is not shown here, or the editions that count do not ask for it alike.",
    few: (n: number, isTwice: boolean) =>
      `${n === 0 ? "No country has" : `Only ${countries(n)} ${n === 1 ? "has" : "have"}`} ${isTwice ? "two published reviews with a stage there" : "a published review with a stage there"}: of fewer than three nothing is said.`,
  },
  change: claimsChange,
  standing: claimsStanding,
} as const;

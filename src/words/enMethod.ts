import { countries, list, number } from "./enForms";
import { claims } from "./enMethodClaims";
import { lens } from "./enMethodLens";
import { patterns } from "./enMethodPatterns";
import { prepared } from "./enMethodPrepared";
import { progress } from "./enMethodProgress";

/** The sentences of the page that says what is published, why, and how it is worked out. */
export const method = {
  page: "Method",
  title: "What is published here, and how it is worked out",

  unpublished: (k: number) =>
    `Reviews whose report is not public appear only inside blocks of at least ${number.format(k)} reviews. No record of such a review is in any file you can download. That it took place is public, and listed.`,
  noneUnpublished:
    "This release holds no unpublished review: every reviewed country in it is shown by name. What this page says of unpublished reviews is how they would be treated.",
  held: (of: { countries: number; reviewed: number; published: number }) =>
    `This release covers ${countries(of.countries)}. ${number.format(of.reviewed)} of them were reviewed, ${number.format(of.published)} with a review that is published by name.`,
  others: (inBlocks: number, withheld: number) =>
    `Of the others, ${number.format(inBlocks)} ${inBlocks === 1 ? "counts" : "count"} inside blocks, and of ${number.format(withheld)} nothing is said.`,

  named: {
    heading: "Whose reviews are shown by name",
    text: [
      "A government decides. A review is shown under its country’s name, with all its stages, only where its government has agreed to that. Without an answer, nothing of its stages is used.",
      "That a report can be found somewhere is not taken for consent. What is public of every review stays public here: that it took place, when, by which edition of the model, by which method and with which partner.",
    ],
  },

  blocks: {
    heading: "Blocks: what is said of unpublished reviews",
    text: (k: number, kSplit: number) => [
      `Where a government agrees to be counted in statements about groups, but not to be named, its review waits until it can be put together with others into a block of at least ${number.format(k)}. A block is split in two only where both parts have at least ${number.format(kSplit)}.`,
      "Who is in which block follows from public facts alone, the groups that a country is in and a fixed list of which groups go together, never from stages. Who is in a block is public; what each member’s stages are is not. A review is in one block at most, for ever, and a block is never worked out anew: comparing one release with the next gives nothing away.",
      "Of a block it is said, for each theme, in which class the number of reviews lies that were found to have reached a stage: never the number itself, no median, no factor, no aspect.",
    ],
    caption: "The blocks of this release",
    none: "This release has no blocks.",
    block: "Block",
    release: "Made in release",
    size: "Reviews",
    left: "Budget left",
    members: (names: readonly string[]) => `${list.format(names)}.`,
    note: (c: number) =>
      `A block’s budget is how many more of its members may become known without harm to the others. It begins with ${number.format(c)}; a member that is or was named, or whose country has a named review or a public report, uses up one. A block that has overdrawn it is shown no longer.`,
  },

  classes: {
    heading: "The classes",
    text: (c: number, k: number) =>
      `They follow from the size of the block and from one number, ${number.format(c)}: if as many members of a block as its budget has left, ${number.format(c)} at first, put together what they know, every other member could still be on the lowest stage or on the highest. That is why a block has at least ${number.format(k)} reviews.`,
    caption: "In which class a count can lie, by the size of the block",
    size: "Reviews in the block",
    class: "The number that had reached a stage is said to be",
    range: ({ lo, hi }: { lo: number; hi: number }) =>
      `${number.format(lo)} to ${number.format(hi)}`,
    either: (ranges: readonly string[]) => ranges.join(", or "),
    note: (fewest: number) =>
      `Where some members were not assessed in a theme, or their edition does not ask for it, the count is put into a class of those that have a stage, and this is widened to the classes above, so that it does not tell how many have none. Where fewer than ${number.format(fewest)} have one, nothing is said of the theme.`,
  },

  filters: {
    heading: "Filters, and which review counts",
    text: [
      "Filters choose among reviews by what is public of each: which of its country’s reviews it is, its year, its edition and its method, and the group that the country was in when it was reviewed. Of the reviews of a country that pass, its latest published one counts; without one, its latest in a block; each country counts once. A filter on first reviews lets only first reviews pass: a country whose first review is not published is then withheld, whatever was published later. The page says how many published reviews each filter leaves out, whatever the others do.",
      "Where columns are the factors or aspects of one edition, only reviews by it can count, for codes mean different things in different editions.",
      "A theme can be asked of several editions, which do not all ask the same. How comparable it is over two of them follows from the comparison of their texts: high, medium, low or not at all. “At least medium” leaves the themes that are at least so comparable over every two of the editions that reviews count by; where all are by one edition, every theme is.",
    ],
  },

  cells: {
    heading: "What a cell shows",
    text: [
      "A country’s cell is the stage that its review gives, between two stages where the review says so. A group’s cell is the lower middle stage of its countries, with how many of them stand where, and how many had reached a stage that can be chosen, of how many that have one (n). Of fewer than three countries nothing is summed up.",
      "A dimension has no stage, of a country or of a group: its cell shows how many of the stages given under it were given where. A theme counts once for each country, a factor likewise.",
      "The index is shown only when it is asked for. It is the mean of stages taken as the numbers 1 to 5, which assumes that the steps between them are equal; the model does not say so. The index of a country’s dimension is the mean of its themes or factors, each of equal weight, where at least two thirds of them were assessed; a group’s is the mean of its countries’.",
      "Rows that are compared are set against one of them. The difference is counted in stages up or down, from country to country or from median to median; between two stages it is a span, such as 0 to 1. Nothing is compared under dimensions, which have no stage.",
    ],
  },

  likeness: {
    heading: "The order by likeness",
    text: [
      "Two countries differ by the mean number of stages between them over the themes or factors that both were placed in, as a share of the whole scale (Gower’s distance, with a fixed range: a country more changes no other difference). Two groups differ by the mean number of stages that their countries would have to move for both to be distributed alike (earth mover’s distance). Under dimensions, where no country has a stage, countries are compared like groups, by how their stages are distributed. Who shares less than two thirds of the columns with the others is not compared, and stands after them.",
      "Again and again the two that differ least are joined, which makes a tree (average linkage, UPGMA). Of all orders that turning its branches over can give, the rows stand in one with the smallest sum of differences between neighbours (optimal leaf order; Bar-Joseph, Gifford and Jaakkola 2001). How well the tree holds the differences is their correlation with its heights (cophenetic correlation); below 0.75 it holds them poorly, and the page says so. The order is no ranking: it can be turned round.",
    ],
  },

  patterns,
  progress,
  claims,
  lens,
  prepared,

  bounds: {
    heading: "What groups had reached, counting unpublished reviews",
    text: [
      "For a group of countries the heatmap and the regional patterns give two numbers: how many had certainly reached a stage, and how many may have. Published reviews count exactly. A block that lies in the group adds its class; of a block that the group cuts, only what must hold for the part in the group; a withheld review may have reached it or not.",
      "The truth lies between the two, whoever has published and whoever has not. They are not a confidence interval, and their middle is no estimate: it is not shown, because it would be no better than the published reviews alone. Where half of the countries or more are left open, the heatmap says that too little can be said. The three numbers for each stage are in the table and the file under every heatmap of groups.",
      "Unpublished reviews are counted for themes only, and for the stages Formative, Established and Strategic. For one edition’s factors and aspects, and under dimensions, nothing is said of them but that they took place.",
    ],
  },

  withheld: {
    heading: "What “withheld” means",
    text: (n: number) =>
      `The stages of every review that is not published are withheld. Some of these reviews count inside a block; of the others nothing is said but that they took place: there are too few like them to form a block, their government has not agreed or has not answered, their block is shown no longer, or another review of their country is known. Which of these it is, is not said. ${n === 0 ? "There is no such country in this release." : `There ${n === 1 ? "is" : "are"} ${countries(n)} of that kind in this release.`}`,
  },

  stages: {
    heading: "How stages are put together",
    text: [
      "A stage is an expert judgement on an ordered scale, so stages are counted and never averaged. Where a review reports no stage for a factor, the lower middle of its aspects stands for it, provided that at least half of them were assessed. A theme’s typical stage is the lower middle of its aspects in the same way.",
      "A review can place something between two stages. That is shown as such, and counts as not having reached the upper one.",
      "Each country counts once: with its latest published review; without one, with its latest in a block.",
      "A group’s number is its lower middle stage, always one that some country has. Groups of one or two countries are not summed up.",
      "The editions of the model use the same codes for different things. Across editions only the harmonised themes are compared; factors only within one edition.",
      "A country counts in the group that it was in when it was reviewed.",
    ],
  },

  risk: {
    heading: "What risk remains",
    text: (c: number) => [
      "A block’s class raises or lowers the odds for each of its members. It is the price of saying anything at all; it is never certainty.",
      `More than ${number.format(c)} members of one block who pool what they know, or later publish, can in rare cases work out another’s stage.`,
      "Older sources, such as the press, donors or regional studies, may say what is unpublished here. That cannot be undone by this site.",
      "A wrong entry in the list of consents would defeat everything: two people should check it before a release.",
      "What was once released cannot be called back from those who have a copy.",
    ],
  },

  checks: {
    heading: "How it is checked",
    text: (c: number) =>
      `A program of its own reads a finished release as a stranger would, and tries to work out the stages of unpublished reviews: with what anyone can know, with what any ${number.format(c)} members of a block know besides, and by comparing it with earlier releases. A release that it succeeds with is not fit to be published. Anyone can run it on the files of this site:`,
    command: "npm run attack -- FOLDER",
  },

  governments: {
    heading: "For governments",
    text: [
      "Before you decide, you can ask those who publish this site for a preview: the whole site as it would be with your reviews named, made for you alone and marked as such on every page.",
      "You can withdraw at any time. A named review is gone from the next release. If it was in a block, that block is shown no longer, and never made anew. The list of reviews then says “withheld”, and not that anything was withdrawn.",
    ],
  },

  source: {
    heading: "Where the data come from",
    synthetic:
      "From nowhere: this is a demonstration. Its countries, groups and stages are made up from a seed, and went through the same steps that real ones do.",
    real: "From reviews under the Cybersecurity Capacity Maturity Model for Nations of the Global Cyber Security Capacity Centre, University of Oxford, and its partners, as agreed by the governments reviewed.",
    release: (made: string) => `${made}.`,
  },
} as const;

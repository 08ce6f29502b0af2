/** How it is answered whether something can be said: a part of the method page. */
export const claims = {
  heading: "“Can I say this?”",
  text: [
    "The briefing takes a sentence that a reader would like to say and holds it against the rows: that so many of a group had reached a stage, that something has risen since the first review, that a group lags or leads. It answers with the strongest sentence of a fixed list that the rows bear, which may be the one asked for, a weaker one or another one; or it says why none can be said. Of fewer than three countries none can.",
    "“All” means all, “nearly all” nine of ten or more, “most” more than two thirds, “more than half” just that, and “none” nobody; what is less than half is given as a count. Something between two stages has not reached the upper one.",
    "What has risen is told of the first and the last review of each country, where the two editions ask for that part with at least medium comparability; how many countries are left out is said. More must have risen than fallen; “most” takes more than two thirds, “all” takes all. Under a dimension ratings are counted instead of countries.",
    "That a group stands lower or higher than others takes four things. The shares that had reached the stage differ, and one country more or fewer on either side would not undo that. The lower middle stages lie a whole stage or more apart. Each side has eight countries or more, and a difference as large is rare where countries are dealt out by chance (999 deals, Kruskal and Wallis’s statistic, over all parts of the model by Holm, at most 0.05). No method or edition goes with one of the two sides alone. With the first of these the two shares are given, with the first two the middle stages as well. Held against others of the same incomes, countries are dealt out within their income groups, and the others stand in the group’s own mix of incomes. “Lags” and “leads” are never in an answer: they make a race of it.",
  ],
  unpublished:
    "Where unpublished reviews count inside of blocks, the answer also tells what is certain of all reviews, by the bounds told above: a quantity is said of all only if it holds wherever the truth lies between the two.",
} as const;

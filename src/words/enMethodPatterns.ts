/** How the page of regional patterns is worked out: a part of the method page. */
export const patterns = {
  heading: "Regional patterns",
  text: [
    "How far two groups lie apart in an item is the earth mover’s distance of their stages: how many stages the countries of one would have to move, taken over all of them, to stand as those of the other do. Over all items the same is taken of every item alike. An item in which one of the two has fewer than three countries with a stage is left out.",
    "The difference of two groups’ profiles is taken apart into level (one stands higher throughout), scatter (one is more uneven) and shape (strengths and weaknesses lie elsewhere), after Cronbach and Gleser. It takes the steps between stages to be equal.",
    "How stages spread is told by Leik’s ordinal dispersion over the five stages: 0 where all stand on one, 1 where half stand at each end. Groups of fewer than three countries are named and not summed up; of fewer than eight each country is a dot.",
    "Whether groups differ in an item more than they would if their countries were dealt out by chance is tried with 999 such deals of Kruskal and Wallis’s statistic; over all items of the question the share of false finds is held to a tenth (Benjamini and Hochberg). What is shown is the size of the difference, ε², and no verdict on any two groups. Countries are no sample, and neighbours learn from one another: such a test describes, and proves nothing.",
    "Countries differ by the number of stages between them, taken alike over the items that both have, as a share of the scale (Gower). By their strengths and weaknesses, each country’s own index is taken off first. Groups of alike countries are parts of the tree of average linkage: as many as make the silhouette largest, and none where it stays below a quarter. How surely each comes back is tried on 500 samples of the countries (Jaccard, after Hennig): below 0.6 it is not named.",
    "The map puts countries on a plane so that distances come near to the true ones (classical scaling). Its axes mean nothing, and what it cannot hold is said beside it.",
    "How much of the variation between profiles goes by group is told by a permutation analysis of variance (PERMANOVA); a second one deals countries out only within their income group. Where groups spread differently, it is not read as a difference of place.",
    "A group is held against countries outside of it that were in the same income groups, in the mix that it has itself. Standardised figures give every group the mix of incomes of all countries together; a group with fewer than three countries in an income group that others have is not standardised.",
  ],
} as const;

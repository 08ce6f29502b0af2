/** The sentences of the method page about answers that were prepared when the site was built. */
export const prepared = {
  heading: "Answers that are prepared, and how to use them elsewhere",
  text: [
    "Figures are worked out by SQL over the tables of the release, in a database that runs in your browser. That weighs some eight megabytes, so the questions that are usually asked are put to the same database when the site is built, and their answers lie beside the tables: each grouping with every kind of columns, under each dimension, themes with each one filter, what stands behind each theme’s cells, and each country. Pages take these where they have them at hand, and as long as the database is not there; where it cannot run at all, they go on with them, and say which choice they cannot answer. The two are tested to be equal.",
    "Anyone may use the files: they are JSON, packed with gzip, and named in the index. A file holds, for each question, its SQL, the columns of its answer, the names of the values that the SQL reads, and the answers: to which values, and for each column the number of its cells in the list at the end, since columns that are alike are held once. The field “made” changes whenever release, questions or database do.",
  ],
  index: "The index of prepared answers (JSON)",
};

/** The sentences that tell how the agenda of the UN is read onto the themes. */
export const lens = {
  heading: "The agenda of the United Nations, and which themes it touches",
  text: [
    "States talk about security in the use of ICTs at the United Nations under five headings: they did so in an open-ended working group (OEWG) that ended in July 2025, and go on in its successor, the Global Mechanism. To look at the data by these headings, each harmonised theme is put under those that it says something about, or under none. This is our reading, no document of the UN, and the model was not made for that agenda: under each heading stands what no theme covers.",
  ],
  gap: "Not covered:",
  outside: "Under none of the five",
  wrong:
    "You may read it otherwise. The whole reading is one file of data, in the source of this site:",
  file: "data/lens/un.json",
  change:
    "Tell those who publish this site what should stand there, or change it in a copy of your own and build that: no program has to be changed, and a slip in the file is refused with its place.",
} as const;

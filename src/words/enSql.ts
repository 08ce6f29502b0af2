import { number, rows } from "./enForms";

/** What is said on the page that takes a reader's own SQL. */
export const sql = {
  page: "SQL",
  title: "Ask the data in SQL",
  lead: "The tables of this release lie in a database in your own browser. Ask them whatever you like: nothing that you write leaves this computer, and nothing here can be changed by it.",
  noScript:
    "Asking in SQL needs JavaScript, which is switched off here. The tables themselves are there as files:",
  files: "Go to the data",
  examples: {
    heading: "Begin with a question",
    hint: "Each of these fills the editor, and runs only when you press Run.",
    portfolioCounts: "How many countries are in the portfolio, and how many were reviewed?",
    reviewsByYear: "How many reviews were published of each year and edition?",
    reviewedAgain: "Which countries have two or more published reviews?",
    countriesReaching: "Which countries had reached Established in incident response?",
    stagesByGroup: "In how many countries of each region is each theme on each stage?",
    blockStatements: "What do the blocks say of reviews that are not published?",
    themesCompared: "How far do two editions ask the same of each theme?",
    reviewsHeld: "How many published reviews are there of each wave, year and method?",
  },
  editor: {
    heading: "Your SQL",
    label: "SQL",
    description:
      "Control and Enter, or Command and Enter, run it. Tab moves on. Names of tables and columns are offered as you type; Escape closes the list.",
    keys: "Ctrl + Enter runs it (⌘ + Enter on a Mac). Tab moves on to the buttons.",
    placeholder: "select …",
    run: "Run",
    stop: "Stop",
    noLink:
      "No link is made to a text while a portfolio of your own is open: the text may name what is not public.",
    copyLink: "Copy a link to this text",
    limits: (count: number, seconds: number) =>
      `One SELECT of DuckDB’s SQL. At most ${number.format(count)} rows and ${seconds} seconds.`,
    fromLink: "This text came with a link. It has not been run: read it, then press Run.",
    badLink: "The link carries a text that cannot be read, so the editor was left as it is.",
    longLink: (characters: number) =>
      `The link carries a text of more than ${number.format(characters)} characters, so the editor was left as it is.`,
    linkCopied:
      "The link is copied. Whoever opens it sees this text, and decides whether to run it.",
  },
  schema: {
    heading: "Tables and their columns",
    hint: "Choose a name to put it into the editor.",
    table: (name: string, columns: number) =>
      `${name} (${number.format(columns)} ${columns === 1 ? "column" : "columns"})`,
    insert: (name: string) => `Insert ${name}`,
  },
  status: {
    running: "Running…",
    seconds: (seconds: number) => (seconds < 0.01 ? "under 0.01 s" : `${seconds.toFixed(2)} s`),
    done: (count: number, seconds: string) => `${rows(count)} in ${seconds}.`,
    cut: (count: number, seconds: string) =>
      `The first ${rows(count)}, in ${seconds}; there are more, which were left out.`,
    former: "This is still the result of the text that was run before.",
    changed: "The text has been changed since this result.",
    anew: "The text changed the settings of its database, which was closed. The next one is put to a fresh one.",
  },
  faults: {
    empty: "There is nothing to run yet. Write a SELECT, or choose a question.",
    long: (characters: number) =>
      `The text is longer than ${number.format(characters)} characters. Shorten it.`,
    character: "The text has a character that the database cannot take. Write it out anew.",
    start: (cause: string) =>
      `The database could not be started: ${cause.replace(/\.$/, "")}. Press Run to try again.`,
    select:
      "Only one SELECT can be run here (also FROM, VALUES, WITH, DESCRIBE, SUMMARIZE and SHOW TABLES). Nothing that changes anything, reads files or sets options is run.",
    sql: "The database did not understand the text, or could not do what it says:",
    said: "What the database said",
    wide: (columns: number) =>
      `The result has more than ${number.format(columns)} columns. Name those that you need.`,
    large: "The result is larger than a page can hold. Add a LIMIT, or ask for less.",
    memory:
      "The text needs more memory than the database may have. Add a condition, or ask for less.",
    lost: "The database did not outlive the text.",
    time: (seconds: number) => `Stopped after ${seconds} seconds, the most that a text may take.`,
    stopped: "Stopped.",
    ended: "The database was closed with it. The next text is put to a fresh one.",
  },
  result: {
    heading: "Result",
    caption: "The result of the text",
    none: "No rows.",
    null: "null",
    more: (shown: number, count: number) =>
      `Show more (${number.format(shown)} of ${rows(count)} shown)`,
    csv: "Download CSV",
    parquet: "Download Parquet",
    failed: "The file could not be made; try again when you are online.",
    file: "Result of a reader’s own SQL, not a figure of CMM Atlas",
    text: "The text, whose exact characters are in the link below:",
  },
  chart: {
    heading: "Quick chart",
    show: "Draw a chart of it",
    hide: "Hide the chart",
    says: (y: string, x: string) => `${y} by ${x}`,
    left: (count: number) => `${rows(count)} with nothing to draw are left out.`,
    first: (count: number, total: number) =>
      `The first ${number.format(count)} of ${number.format(total)} are drawn.`,
    own: "Drawn from a reader’s own SQL.",
    noRows: "There is no chart of a result without rows.",
    noNumber: "There is no chart of this result: it has no column of numbers.",
    alone: "There is no chart of this result: one number alone has nothing to stand against.",
    repeated: (x: string) =>
      `There is no chart of this result: several rows have the same ${x}, so that bars would stand on one another.`,
  },
} as const;

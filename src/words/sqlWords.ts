import { sql } from "./enSql";
import { saidLater } from "./words";

/** What is said of someone's own records in other words. */
const OTHERWISE = {
  lead: "The tables that you opened lie in a database in this page alone. Ask them whatever you like: nothing that you write leaves this computer, and nothing here can be changed by it.",
  result: { text: "The text that it answers, in which a space may be other than it was:" },
  examples: {
    reviewsByYear: "How many reviews were made in each year, by each edition?",
    blockStatements: "What do blocks say? Of records there are none",
  },
};

/** The sentences of the page of SQL of the reader's own. */
export const sqlWords = saidLater(sql, OTHERWISE);

/** What a file may have, in bytes and in cells: far above any portfolio (a review has some hundred rows of 20 bytes), a hundred times the demonstration among them. */
export const MOST_BYTES = 100e6;
export const MOST_CELLS = 6e6;

/** What a packed file may unpack to, in bytes: a million rows of stages are half of it. */
export const MOST_UNPACKED = 200e6;

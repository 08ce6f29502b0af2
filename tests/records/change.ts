import { type Files, INVENTED } from "../portfolio/fixtures/invented";

/** What is done to a portfolio. */
export type Change = (files: Files) => Files;

/** What is done to the faultless portfolio, and every line that must then be told. */
export type Broken = [name: string, change: Change, ...lines: string[]];

/** The row of the first review. */
export const FIRST =
  "secret-1,XAA,Alder,1,2017,2016,in-country,Partner One,https://example.org/alder";

/** A change of one file: some text of it, which must be there, by another. */
export function edit(file: string, from: string, to: string): Change {
  return (files) => {
    if (!files[file]?.includes(from)) throw new Error(`${file} has no ${from}`);
    return { ...files, [file]: files[file].replace(from, () => to) };
  };
}

export function without(file: string): Change {
  return ({ [file]: _, ...others }) => others;
}

export function replaced(file: string, content: string): Change {
  return (files) => ({ ...files, [file]: content });
}

export function appended(file: string, row: string): Change {
  return replaced(file, `${INVENTED[file]}${row}\n`);
}

export function firstReview(from: string, to: string): Change {
  return edit("reviews.csv", FIRST, FIRST.replace(from, to));
}

export function firstStage(stage: string): Change {
  return edit("stages.csv", "secret-1,D1.1,2\n", `secret-1,D1.1,${stage}\n`);
}

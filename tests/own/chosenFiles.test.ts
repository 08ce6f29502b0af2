import { describe, expect, it } from "vitest";
import { choiceOf, NoChoice } from "../../src/own/chosenFiles";
import { chosenFrom } from "./chosen";

const chosen = (...paths: readonly string[]) =>
  choiceOf(chosenFrom(Object.fromEntries(paths.map((path) => [path, "x"]))));

describe("what was chosen", () => {
  it.each([
    [["reviews.csv", "stages.csv"], "folder"],
    [["mine/reviews.csv", "mine/notes.txt", "mine/old/reviews.csv"], "folder"],
    [["mine.xlsx"], "workbook"],
    [["mine/portfolio.XLSX", "mine/~$portfolio.xlsx", "mine/.DS_Store"], "workbook"],
    [["release.json", "stages.parquet"], "release"],
    [["site/demo/release.json", "site/demo/stages.parquet", "site/demo/stages.csv"], "release"],
    [["stages.parquet"], "release"],
  ])("%j is taken for a %s", (paths, kind) => {
    expect(chosen(...paths).kind).toBe(kind);
  });

  it("is of the uppermost folder alone", () => {
    const choice = chosen("mine/reviews.csv", "mine/old/reviews.csv", "mine/old/stages.csv");
    expect(choice).toMatchObject({ where: "mine", files: [{ path: "mine/reviews.csv" }] });
  });

  it("is refused where two files of other folders have one name, naming both", () => {
    const [first, second] = ["review_id", "review_id,code"].flatMap((content) =>
      chosenFrom({ "stages.csv": content }),
    );
    expect(() => choiceOf([first!, second!])).toThrow(
      "same table (stages.csv of 9 bytes and stages.csv of 14 bytes): choose one of them",
    );
  });

  it.each([
    [[], "None of the files"],
    [["notes.txt", "photo.png"], "None of the files"],
    [["a/reviews.csv", "b/reviews.csv"], "more than one portfolio (a, b)"],
    [["mine.xlsx", "reviews.csv"], "both a workbook (mine.xlsx) and CSV files (reviews.csv)"],
    [["one.xlsx", "two.xlsx"], "2 workbooks"],
    [
      ["reviews.csv", "stages.csv", "Stages.CSV"],
      "same table (stages.csv of 1 bytes and Stages.CSV of 1 bytes)",
    ],
  ])("%j is refused, saying why", (paths, why) => {
    expect(() => chosen(...paths)).toThrow(NoChoice);
    expect(() => chosen(...paths)).toThrow(why);
  });
});

import { error, type Fault } from "../records/fault";
import type { Known } from "../records/input";
import { sheetsOf } from "../records/inputFiles";
import { inFileOrder, type Records, recordsFrom } from "../records/recordsFrom";
import { workbookIn } from "../records/workbookFile";
import { recordsFromWorkbook } from "../records/workbookRecords";
import { type Choice, type ChosenFile, choiceOf, NoChoice } from "./chosenFiles";
import { ownRecords } from "./ownRecords";
import { ownRelease } from "./ownRelease";
import type { OwnPortfolio } from "./ownTables";

/** What came of reading: the portfolio unless there is an error, and every fault. */
export interface OwnRead {
  readonly own: OwnPortfolio | undefined;
  readonly faults: readonly Fault[];
}

/** Reads files that a reader chose, and checks them by the very rules of the pipeline. */
export async function readOwn(chosen: readonly ChosenFile[], known: Known): Promise<OwnRead> {
  try {
    return await read(choiceOf(chosen), known);
  } catch (thrown) {
    if (!(thrown instanceof NoChoice)) throw thrown;
    return {
      own: undefined,
      faults: [error({ file: "The files" }, "are not opened", thrown.message)],
    };
  }
}

async function read(choice: Choice, known: Known): Promise<OwnRead> {
  if (choice.kind === "release") {
    const release = await ownRelease(choice.files);
    return "own" in release
      ? { own: release.own, faults: [] }
      : { own: undefined, faults: [release.fault] };
  }
  const { portfolio, faults } = await recordsOf(choice, known);
  return { own: portfolio && ownRecords(portfolio, known), faults };
}

async function recordsOf(
  choice: Exclude<Choice, { kind: "release" }>,
  known: Known,
): Promise<Records> {
  if (choice.kind === "workbook") return recordsFromWorkbook(await workbookIn(choice.file), known);
  const found = await sheetsOf(choice.files, choice.where || "what was chosen");
  const { portfolio, faults } = recordsFrom(found.sheets, known);
  return { portfolio, faults: inFileOrder([...found.faults, ...faults]) };
}

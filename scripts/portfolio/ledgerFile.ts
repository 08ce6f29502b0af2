import { existsSync, readFileSync } from "node:fs";
import { type Ledger, ledgerFrom, ledgerLines } from "../../src/disclosure/ledger";
import { replaceFile } from "./durable";
import { Refused } from "./refused";

/** A ledger as its file has it. */
export interface LedgerFile {
  readonly file: string;
  readonly text: string;
  readonly ledger: Ledger;
  /** True where there was none. */
  readonly isNew: boolean;
}

/** Reads a ledger; a file that is not there yet is an empty one. Refuses, with every fault, what is none. */
export function readLedger(file: string): LedgerFile {
  const text = readAt(file);
  const { ledger, faults } = ledgerFrom(text);
  if (faults.length === 0) return { file, text, ledger, isNew: !existsSync(file) };
  const advice = "A ledger is never edited: take it back from where it is kept";
  throw new Refused(faults.map(({ line, fault }) => `${file}, line ${line}: ${fault}. ${advice}.`));
}

/**
 * Adds entries to a ledger's file at once or not at all; the lines before them stay byte for byte. Refuses where the
 * file is not what was read any more.
 */
export function addToLedger({ file, text }: LedgerFile, added: Ledger): void {
  if (added.length === 0) return;
  try {
    if (textAt(file) !== text) throw new Error("somebody else has added to it meanwhile");
    replaceFile(file, text + ledgerLines(added));
  } catch (error) {
    throw new Refused([
      `${file}: the ledger cannot be written (${(error as Error).message}). Try again, or give another place with --ledger. Nothing was written.`,
    ]);
  }
}

/** Refuses bytes that are no UTF-8: read otherwise, they would be written back as others. */
function textAt(file: string): string {
  if (!existsSync(file)) return "";
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
}

function readAt(file: string): string {
  try {
    return textAt(file);
  } catch (error) {
    throw new Refused([`${file}: the ledger cannot be read (${(error as Error).message}).`]);
  }
}

/** Why bytes are not read as a workbook. */
export type ProblemKind =
  | "empty"
  | "protected"
  | "oldExcel"
  | "binaryExcel"
  | "macros"
  | "noZip"
  | "noWorkbook"
  | "damaged"
  | "tooLarge"
  | "tooManyCells";

/** The bytes are no workbook that is read; the message says what was found, for whoever wants to know. */
export class NotAWorkbook extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, found: string) {
    super(found);
    this.kind = kind;
  }
}

/** Why a command does nothing, one line each; every line says where and what to do. */
export class Refused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

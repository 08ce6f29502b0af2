import type { Policy } from "../published/policy";
import type { Statement } from "../published/records";
import type { Release } from "../published/release";
import { expectedShare, isClassOrHull } from "../reasoning/classes";
import type { Attack, Finding } from "../reasoning/evidence";
import { blocksOf, byTheme, type ShownBlock } from "../reasoning/shown";

/** Below these no policy protects anybody. */
const LEAST = { c: 1, minWidth: 2 };

/** Reads statements that say more than a class of counts: too small a block, too narrow a span, a lone threshold. */
export const CLASS_RULES: Attack = {
  name: "class rules",
  run: ({ shown }) => ({
    findings: shown.flatMap((release) => [
      ...told(`${release.id}, policy`, policyFaults(release.policy)),
      ...strayStatements(release),
      ...blocksOf(release).flatMap((block) => ofBlock(release, block)),
    ]),
  }),
};

function policyFaults({ c, k, minWidth, thresholds }: Policy): string[] {
  const rising = thresholds.every((one, i) => one > (thresholds[i - 1] ?? 1) && one <= 5);
  return [
    ...when(c < LEAST.c, `c is ${c}: a member alone learns of the others`),
    ...when(k < 2 * c + 3, `k is ${k}, less than 2c + 3 = ${2 * c + 3}`),
    ...when(minWidth < LEAST.minWidth, `minWidth is ${minWidth}, less than ${LEAST.minWidth}`),
    ...when(!rising, `the thresholds ${thresholds.join(", ")} do not rise from 2 to at most 5`),
  ];
}

function strayStatements({ id, blocks, statements }: Release): Finding[] {
  const shown = new Set(blocks.map((block) => block.id));
  const stray = new Set(statements.map(({ block }) => block).filter((block) => !shown.has(block)));
  return [...stray].map((block) => ({
    place: `${id}, block ${block}`,
    learned: "statements about a block that is not shown",
  }));
}

function ofBlock({ id, policy, blocks }: Release, block: ShownBlock): Finding[] {
  const place = `${id}, block ${block.id}`;
  const least = Math.max(policy.k, 2 * policy.c + 3);
  const rows = blocks.filter((other) => other.id === block.id).length;
  const faults = [
    ...when(rows > 1, `${rows} rows of blocks.parquet`),
    ...when(!(block.n >= least), `it has ${block.n} members, and at least ${least} are wanted`),
    ...when(
      block.n !== block.members.length,
      `it says n = ${block.n}, and the registry has ${block.members.length}`,
    ),
  ];
  return [
    ...told(place, faults),
    ...[...byTheme(block)].flatMap(([theme, statements]) =>
      ofTheme(`${place}, theme ${theme}`, statements, block.n, policy),
    ),
  ];
}

function ofTheme(place: string, statements: readonly Statement[], n: number, policy: Policy) {
  const said = statements.map(({ threshold }) => threshold).toSorted((a, b) => a - b);
  const wanted = policy.thresholds.join(", ");
  return [
    ...told(place, [
      ...when(
        said.join(", ") !== wanted,
        `statements for the thresholds ${said.join(", ")}, not for ${wanted}`,
      ),
      ...contradictions(statements),
    ]),
    ...statements.flatMap((statement) =>
      told(`${place}, threshold ${statement.threshold}`, spanFaults(statement, n, policy)),
    ),
  ];
}

/** Whoever reached a stage reached the lower ones. */
function contradictions(statements: readonly Statement[]): string[] {
  return statements.flatMap((higher) =>
    statements
      .filter(({ threshold, hi }) => threshold < higher.threshold && hi < higher.lo)
      .map(
        ({ threshold, hi }) =>
          `at most ${hi} reached stage ${threshold}, and at least ${higher.lo} stage ${higher.threshold}`,
      ),
  );
}

function spanFaults({ lo, hi }: Statement, n: number, { c, maxUniformShare }: Policy): string[] {
  const share = expectedShare({ lo, hi }, n);
  return [
    ...when(!isClassOrHull({ lo, hi }, n, c), `${lo}–${hi} of ${n} is no class and no hull of any`),
    ...when(!(hi >= c + 1), `at most ${hi} reached it, fewer than c + 1 = ${c + 1}`),
    ...when(!(lo <= n - c - 1), `at least ${lo} reached it, more than n − c − 1 = ${n - c - 1}`),
    ...when(!(hi - lo >= 1), `the count is exactly ${lo}`),
    ...when(
      !(share <= maxUniformShare),
      `it leads one to expect ${share.toFixed(3)} of the members on one side, more than ${maxUniformShare}`,
    ),
  ];
}

function when(isFault: boolean, words: string): string[] {
  return isFault ? [words] : [];
}

function told(place: string, faults: readonly string[]): Finding[] {
  return faults.map((learned) => ({ place, learned }));
}

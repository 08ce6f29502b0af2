import type { Release } from "../published/release";
import { learned, type Said, scalesOf } from "../reasoning/attempt";
import type { Content } from "../reasoning/contents";
import { type Disclosed, disclosedTo, isImpossible } from "../reasoning/disclosed";
import type { Attack, Evidence, Finding } from "../reasoning/evidence";
import { type Insight, insightOfCoalition } from "../reasoning/insight";
import { PLAIN, READINGS } from "../reasoning/readings";
import { blocksOf, byTheme, type ShownBlock } from "../reasoning/shown";
import type { Examiner } from "../solvers/examiner";

/** Members of a block pool their own stages, whatever these are, and work out what the others can hold. */
export const COALITION: Attack = {
  name: "coalition",
  run: (evidence, examiner) => ({
    findings: evidence.shown.flatMap((release) =>
      blocksOf(release).flatMap((block) => ofBlock(evidence, release, block, examiner)),
    ),
    notes: archivedOnly(evidence).flatMap(({ release, block }) =>
      ofBlock(evidence, release, block, examiner).map(
        ({ place, learned: told }) => `no longer shown, but out: ${place}: ${told}`,
      ),
    ),
  }),
};

/** Blocks that only archived releases show, each as it was last told: what they give away cannot be called back. */
function archivedOnly({ shown, all }: Evidence) {
  const now = new Set(shown.flatMap((release) => blocksOf(release).map(({ id }) => id)));
  const archived = all.flatMap((release) => blocksOf(release).map((block) => ({ release, block })));
  const last = new Map(archived.map((one) => [one.block.id, one]));
  return [...last.values()].filter(({ block }) => !now.has(block.id));
}

function ofBlock(
  { knowledge }: Evidence,
  { id, policy }: Release,
  block: ShownBlock,
  examiner: Examiner,
): Finding[] {
  return [...byTheme(block)].flatMap(([theme, said]) => {
    const insight = insightOfCoalition(block, theme, said, policy.c, knowledge);
    const place = `${id}, block ${block.id}, theme ${theme}`;
    return ofTheme(insight, policy.minWidth, examiner).map((told) => ({ place, learned: told }));
  });
}

function ofTheme(insight: Insight, minWidth: number, examiner: Examiner): string[] {
  const impossible = READINGS.filter((reading) => isImpossible(reading, insight, examiner));
  const contradictions = impossible.map(
    ({ name }) => `no stages agree with the statements, ${name} (${saying(insight.said)})`,
  );
  if (impossible.includes(PLAIN)) return contradictions.slice(0, 1);
  const disclosed = disclosedTo(insight, scalesOf(minWidth), examiner);
  return [
    ...contradictions,
    ...disclosed.map((one) => `${learned(one)} ${circumstances(insight, one)}`),
  ];
}

function circumstances({ said, told, open }: Insight, { contents, reading }: Disclosed): string {
  const public_ = told.size === 0 ? "" : `; ${told.size} named by now`;
  const likely = open.length === 0 ? "" : `; ${open.length} known otherwise`;
  return `(${holders(contents)}${public_}${likely}; the statements ${reading}: ${saying(said)})`;
}

function holders(contents: readonly Content[]): string {
  if (contents.length === 0) return "to anyone";
  const held = contents.map((content) => content ?? "none").join(" and ");
  return `to whoever knows ${contents.length} at ${held}`;
}

/** Statements in short. */
function saying(said: readonly Said[]): string {
  return said.map(({ threshold, lo, hi }) => `stage ${threshold}: ${lo}–${hi}`).join(", ");
}

import type { Review } from "../published/records";
import type { Release } from "../published/release";
import { learned, scalesOf } from "../reasoning/attempt";
import { disclosedTo } from "../reasoning/disclosed";
import type { Attack, Evidence, Finding, Outcome } from "../reasoning/evidence";
import { insightOfCoalition } from "../reasoning/insight";
import { blocksOf, byTheme, type ShownBlock } from "../reasoning/shown";
import type { Examiner } from "../solvers/examiner";
import { trueStage } from "../truth/themeStage";
import type { Truth } from "../truth/truth";

/** A partner knows the reviews that it delivered, and works out the rest of their block. */
export const PARTNERS: Attack = {
  name: "partners",
  run: (evidence, examiner) => {
    const held = evidence.shown.flatMap((release) => holdingsIn(release));
    const outcomes = held.map((holding) => outcomeOf(holding, evidence, examiner));
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      notes: outcomes.flatMap(({ notes = [] }) => notes),
    };
  },
};

/** What a partner holds of a block. */
interface Holding {
  readonly release: Release;
  readonly block: ShownBlock;
  readonly partner: string;
  readonly own: readonly Review[];
}

function holdingsIn(release: Release): Holding[] {
  return blocksOf(release).flatMap((block) => {
    const partners = new Set(block.members.flatMap(({ partner }) => partner ?? []));
    return [...partners].map((partner) => {
      const own = block.members.filter((member) => member.partner === partner);
      return { release, block, partner, own };
    });
  });
}

/** A finding only where the policy says that it shall be one. */
function outcomeOf(holding: Holding, evidence: Evidence, examiner: Examiner): Outcome {
  const { release, block, partner, own } = holding;
  const { c, strictPartners } = release.policy;
  const place = `${release.id}, block ${block.id}`;
  const others = block.members.length - own.length;
  const holds = `${partner} holds ${own.length} of ${block.members.length}`;
  const few = others >= 1 && others < c + 1 ? [{ place, learned: `${holds}: ${others} left` }] : [];
  const worked =
    evidence.truth === null ? [] : workedOut(holding, evidence, evidence.truth, examiner);
  const findings = [...few, ...worked];
  const notes = [`${place}: ${holds}`];
  if (strictPartners) return { findings, notes };
  return { findings: [], notes: [...notes, ...worked.map(lineOf)] };
}

function workedOut(
  { release, block, partner, own }: Holding,
  { knowledge }: Evidence,
  truth: Truth,
  examiner: Examiner,
): Finding[] {
  const { c, minWidth } = release.policy;
  return [...byTheme(block)].flatMap(([theme, said]) => {
    const seen = insightOfCoalition(block, theme, said, c, knowledge);
    const told = new Map(seen.told);
    for (const { id } of own) {
      const review = truth.reviews.get(id);
      if (review !== undefined) told.set(id, trueStage(review, theme, release.units));
    }
    const insight = { ...seen, told, open: [], pooled: 0 };
    return disclosedTo(insight, scalesOf(minWidth), examiner).map((disclosed) => ({
      place: `${release.id}, block ${block.id}, theme ${theme}`,
      learned: `${partner}, which knows its own ${own.length}, learns: ${learned(disclosed)} (the statements ${disclosed.reading})`,
    }));
  });
}

function lineOf({ place, learned: words }: Finding): string {
  return `${place}: ${words}`;
}

import { CMM } from "../../src/model/cmm";
import { type Aspect, editionOf, type Factor } from "../../src/model/framework";
import type { StageRange } from "../../src/model/stage";
import type { Draws } from "./draws";
import { latentThemes } from "./latent";
import { BETWEEN, DEVIATIONS, SHARES } from "./maturity";
import { nearestStage } from "./nearestStage";
import type { Occasion } from "./occasions";

/** What a review says of a factor or an aspect of its edition; null where it was not assessed. */
export interface Finding {
  readonly code: string;
  readonly stage: StageRange | null;
}

/** Everything a review says: every aspect in the edition's order, after its factor where factors are reported. */
export function assessmentOf(draws: Draws, occasion: Occasion): Finding[] {
  const factors = editionOf(CMM, occasion.edition).dimensions.flatMap((each) => each.factors);
  const latent = latentThemes(draws, occasion);
  const omitted = omittedFactor(draws, occasion, factors);
  const isReporting = reportsFactors(draws, occasion);
  return factors.flatMap((factor) => {
    const aspects = factor.aspects.map((aspect): Finding => {
      if (factor === omitted || isOpen(draws, occasion, aspect)) return unassessed(aspect);
      const value = latent.get(aspect.theme!)! + deviationOf(draws, occasion, factor, aspect);
      return { code: aspect.code, stage: nearestStage(value, BETWEEN.aspect) };
    });
    return isReporting ? [{ code: factor.code, stage: factorStage(aspects) }, ...aspects] : aspects;
  });
}

function unassessed({ code }: Aspect): Finding {
  return { code, stage: null };
}

/** How a factor of the edition differs from its theme in a country, and an aspect from its factor at a review. */
function deviationOf(draws: Draws, occasion: Occasion, factor: Factor, aspect: Aspect): number {
  const { country, edition, wave } = occasion;
  const ofFactor = draws("factor", country.code, edition, factor.code).normal();
  const ofAspect = draws("aspect", country.code, wave, aspect.code).normal();
  return ofFactor * DEVIATIONS.factor + ofAspect * DEVIATIONS.aspect;
}

/** The stage nearest to the mean of a factor's assessed aspects; none where fewer than half are assessed. */
function factorStage(aspects: readonly Finding[]): StageRange | null {
  const stages = aspects.flatMap(({ stage }) => stage ?? []);
  if (stages.length * 2 < aspects.length) return null;
  const sum = stages.reduce((total, { low, high }) => total + (low + high) / 2, 0);
  return nearestStage(sum / stages.length, BETWEEN.factor);
}

/** Questionnaires ask for aspects alone. */
function reportsFactors(draws: Draws, { country, wave }: Occasion): boolean {
  const share = SHARES.inCountryReviewReportingFactors;
  return (
    country.region.method === "in-country" && draws("reported", country.code, wave).u() < share
  );
}

function omittedFactor(
  draws: Draws,
  { country, wave }: Occasion,
  factors: readonly Factor[],
): Factor | undefined {
  const stream = draws("omitted", country.code, wave);
  if (stream.u() >= SHARES.reviewWithFactorNotAssessed) return undefined;
  return factors[stream.below(factors.length)];
}

function isOpen(draws: Draws, { country, wave }: Occasion, { code }: Aspect): boolean {
  return draws("open", country.code, wave, code).u() < SHARES.aspectNotAssessed;
}

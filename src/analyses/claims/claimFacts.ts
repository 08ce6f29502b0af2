import type { Calculate, CalculationCalls } from "../../calculations/calculation";
import type { Claim, ClaimGround, Untold } from "./claim";
import { type ReachedFacts, reachedClaim } from "./reachedClaim";
import { type RisenFacts, risenClaim } from "./risenClaim";
import { type StandsFacts, standsClaim } from "./standsClaim";

/** What the rows say to a claim, or why nothing may be said; a plain object. */
export type ClaimFacts = ReachedFacts | RisenFacts | StandsFacts | Untold;

/** Holds a claim against the rows. Only whether a group lags or leads takes a calculation. */
export async function claimFacts(
  ground: ClaimGround,
  claim: Claim,
  means: { readonly calculate: Calculate; readonly calls: CalculationCalls },
): Promise<ClaimFacts> {
  if (claim.kind === "reached") return reachedClaim(ground, claim);
  if (claim.kind === "risen") return risenClaim(ground, claim);
  return await standsClaim(ground, claim, means);
}

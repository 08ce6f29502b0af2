import type { Claim } from "../../analyses/claims/claim";
import type { Span } from "../../analyses/progress/progressChoice";
import { claimWords } from "../../words/claimWords";

/** A claim as its reader would put it, of a part of the model by its name. */
export function askedClaim(
  { kind, group, stage, quantity, rise, against }: Claim,
  { item, span }: { readonly item: string; readonly span: Span },
): string {
  const say = claimWords().asked;
  if (kind === "reached") return say.reached(quantity, group, item, stage);
  if (kind === "risen") return say.risen(rise, group, item, span);
  return say.stands(kind, group, item, against);
}

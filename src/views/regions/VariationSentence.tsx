import { variationFinding } from "../../findings/regions/variation";
import { Awaited } from "./Awaited";
import type { RegionsPage } from "./regionsAsker";

/** Whether it is region at all, in a sentence, as soon as that is worked out. */
export function VariationSentence({
  page,
}: {
  readonly page: Pick<RegionsPage, "portrait" | "variation">;
}) {
  return (
    <Awaited of={page.variation} page={page}>
      {(variation, { portrait }) => (
        <p className="at-all">{variationFinding(portrait, variation)}</p>
      )}
    </Awaited>
  );
}

import { AGAINST, type BriefingChoice } from "../../analyses/briefing/briefingChoice";
import { REACHABLE } from "../../analyses/cells/thresholds";
import { CLAIM_KINDS, CLAIMED_QUANTITIES, CLAIMED_RISES } from "../../analyses/claims/claim";
import { UN_LENS } from "../../model/unLens";
import { addressOf, codeParam, nameParam, oneOf, type Param, type Unknown } from "../address";
import type { Offer } from "../heatmap/heatmapAddress";
import { filteredBy, filterParams, filterValues } from "../scope/filterAddress";

/** Reads what an address asks of the briefing; without a group or theme the first that there are. Names what it asks for in vain. */
export function readBriefing(
  url: string,
  offer: Offer,
): { readonly choice: BriefingChoice; readonly unknown: readonly Unknown[] } {
  const { values, unknown } = addressFor(offer).read(url);
  const groups = groupsIn(offer, values.grouping);
  const isKnown = values.group === "" || groups.includes(values.group);
  return {
    choice: {
      grouping: values.grouping,
      group: values.group !== "" && isKnown ? values.group : (groups[0] ?? ""),
      item: values.item || FIRST,
      threshold: REACHABLE.find((stage) => String(stage) === values.reached)!,
      against: values.against,
      claim: values.claim,
      quantity: values.quantity,
      rise: values.rise,
      ...filteredBy(values, offer),
    },
    unknown: [...unknown, ...(isKnown ? [] : [{ name: "group", value: values.group }])],
  };
}

/** Writes what is asked of the briefing as the query of an address. */
export function writeBriefing(choice: BriefingChoice, offer: Offer): string {
  const { grouping, group, item, threshold, against, claim, quantity, rise } = choice;
  return addressFor(offer).write({
    grouping,
    group: group === groupsIn(offer, grouping)[0] ? "" : group,
    item: item === FIRST ? "" : item,
    reached: String(threshold),
    against,
    claim,
    quantity,
    rise,
    ...filterValues(choice),
  });
}

/** The first theme. */
const FIRST = "H01";

/** The groups of a grouping of which a review is published, in their order. */
export function groupsIn({ groups }: Offer, grouping: string): string[] {
  return groups.flatMap((each) =>
    each.grouping === grouping && each.reviews > 0 ? [each.group] : [],
  );
}

const PILLARS = UN_LENS.pillars.map(({ id }) => id);

/** A code of the model, or a part of the UN agenda. */
const itemParam: Param<string> = {
  ...codeParam,
  read: (text) => codeParam.read(text) ?? PILLARS.find((id) => id === text),
};

function addressFor(offer: Offer) {
  return addressOf({
    grouping: oneOf(offer.groupings),
    group: nameParam,
    item: itemParam,
    reached: oneOf(REACHABLE.map(String), "3"),
    against: oneOf(AGAINST),
    claim: oneOf(CLAIM_KINDS),
    quantity: oneOf(CLAIMED_QUANTITIES),
    rise: oneOf(CLAIMED_RISES),
    ...filterParams(offer),
  });
}

import * as vg from "@uwdata/vgplot";

/** Menus of the same choices as the site's, and the selection that they make together. */
export function controls(offer) {
  const chosen = vg.Selection.single();
  const menuOf = (label) => {
    const options = offer[label];
    const as = vg.Param.value(options[0].value);
    as.addEventListener("value", () => chosen.update(clause()));
    return { as, menu: vg.menu({ label, as, options }) };
  };
  const grouping = menuOf("Grouping");
  const wave = menuOf("Wave");
  const edition = menuOf("Edition");
  const method = menuOf("Method");
  const source = {};
  const clause = () => {
    const asked = [wave, edition, method].map(({ as }) => as.value);
    const value = [grouping.as.value, ...asked].join();
    return { source, value, predicate: vg.sql`${predicateOf(grouping.as.value, ...asked)}` };
  };
  chosen.update(clause());
  return { menus: [grouping, wave, edition, method].map(({ menu }) => menu), chosen };
}

/** Only a grouping's groups and all countries; of each country the latest review that passes the filters. */
function predicateOf(grouping, wave, edition, method) {
  const passes = [
    wave && `wave = ${wave}`,
    edition && `edition = '${edition}'`,
    method && `method = '${method}'`,
  ].filter(Boolean);
  const where = passes.length > 0 ? `where ${passes.join(" and ")}` : "";
  return `grouping in ('${grouping}', 'all') and review in (
    select max_by(review, wave) from counted ${where} group by country)`;
}

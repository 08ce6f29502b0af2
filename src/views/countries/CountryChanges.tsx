import type { CountryChange, LeftFor } from "../../analyses/countries/changes";
import { changeRecords } from "../../analyses/countries/countryRecords";
import { changesTable } from "../../charts/countries/changesTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { changesFinding } from "../../findings/countries/countryStory";
import { countryWords } from "../../words/countryWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { scopeNote } from "./CountryProfile";
import type { PortfolioCountry } from "./countryAsker";
import { countryFrame, stageQuestions } from "./countryFrame";

/** What changed from each shown review of a country to the next. */
export function CountryChanges({ page }: { readonly page: PortfolioCountry }) {
  const { name, country, changes } = page;
  const say = countryWords().figures.changes;
  const table = changesTable(changes, page.dimensions);
  const frame = countryFrame(page, {
    part: "changes",
    title: changesFinding(changes),
    subtitle: say.subtitle(name),
    notes: [scopeNote(page), ...changes.flatMap(notesOf), say.halves, say.cause],
    records: changeRecords(page, changes),
    caption: say.caption(name),
    questions: () => stageQuestions(country, "theme"),
    body: (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="changes">
      {table.rows.length > 0 && <ChartTableView table={table} caption={say.caption(name)} />}
    </Figure>
  );
}

const WHYS: readonly LeftFor[] = ["notInEdition", "notComparable", "notAssessed"];

/** What has to be known of a change: what may be the ruler, what is left out and why, what lies between. */
function notesOf({ from, to, moves, left, between }: CountryChange): string[] {
  const say = countryWords().figures.changes;
  const pair = say.pair(from, to);
  const [editions, methods] = [from.edition !== to.edition, from.method !== to.method];
  const low = moves.flatMap(({ comparability, name }) => (comparability === "low" ? [name] : []));
  const whys = WHYS.flatMap((why) => {
    const n = left.filter((each) => each.why === why).length;
    return n === 0 ? [] : [say.why[why](n)];
  });
  return [
    ...(editions || methods ? [`${pair}: ${say.ruler(editions, methods)}`] : []),
    ...(low.length > 0 ? [`${pair}: ${say.low(low)}`] : []),
    ...(left.length > 0 ? [say.leftOut(pair, left.length, whys)] : []),
    ...(between > 0 ? [say.between(pair, between)] : []),
  ];
}

import type { BesideGroup } from "../../analyses/countries/besideGroup";
import { besideRecords } from "../../analyses/countries/countryRecords";
import { besideTable } from "../../charts/countries/profileTables";
import { stageTables } from "../../charts/countries/stageTableBlock";
import { besideFinding } from "../../findings/countries/countryStory";
import { EVERY_REVIEW } from "../../queries/counted";
import { groupsCounted } from "../../queries/groupsCounted";
import { stagesByGroup } from "../../queries/stagesByGroup";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { Figure } from "../figure/Figure";
import { figureQuestion } from "../figure/figureQuestion";
import { Untold } from "../regions/Untold";
import { groupNotes, nameNotes, scopeNotes } from "../scope/scopeNotes";
import type { PortfolioCountry } from "./countryAsker";
import { countryFrame, stageQuestions } from "./countryFrame";
import { StageTableView } from "./StageTableView";

/** A country's latest shown review beside the middle of its group, theme by theme. */
export function BesideItsGroup({ page }: { readonly page: PortfolioCountry }) {
  const { name, choice, beside, groupings } = page;
  const say = countryWords().figures.beside;
  if (groupings.length === 0) return null;
  if (beside === null) {
    const why = say.none(name, words.grouping(choice.grouping));
    return <Untold part="group" heading={say.heading} why={why} />;
  }
  return <Beside page={page} beside={beside} />;
}

function Beside({
  page,
  beside,
}: {
  readonly page: PortfolioCountry;
  readonly beside: BesideGroup;
}) {
  const { name, country } = page;
  const { group, grouping, scope } = beside;
  const say = countryWords().figures.beside;
  const table = besideTable(beside, name);
  const caption = say.caption(name, group);
  const frame = countryFrame(page, {
    part: "group",
    title: besideFinding(name, beside),
    subtitle: say.subtitle(group, scope.published, scope.countries),
    notes: [
      ...scopeNotes(scope, { filter: EVERY_REVIEW, edition: "" }),
      say.reading,
      say.ordered,
      ...groupNotes(grouping, []),
      ...nameNotes([group]),
    ],
    records: besideRecords(page, beside),
    caption,
    questions: () => {
      const by = { filter: EVERY_REVIEW, edition: "", grouping };
      const asked = words.take.questions;
      return [
        ...stageQuestions(country, "theme"),
        figureQuestion(stagesByGroup, { ...by, level: "theme", under: "" }, asked.stagesByGroup),
        figureQuestion(groupsCounted, by, asked.groupsCounted),
      ];
    },
    body: stageTables([{ name: "", table }]),
  });
  return (
    <Figure frame={frame} heading="h2" part="group">
      <StageTableView table={table} caption={caption} />
    </Figure>
  );
}

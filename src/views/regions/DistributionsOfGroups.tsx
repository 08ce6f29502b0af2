import { distributionRecords } from "../../analyses/regions/distributions";
import { distributionTable } from "../../charts/regions/distributionTable";
import { groupName, groupSpokenOf } from "../../charts/regions/groupName";
import { panelsBlock } from "../../charts/table/panelsBlock";
import { distributionsFinding } from "../../findings/regions/distributions";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import { StageKey } from "../figure/StageKey";
import type { RegionsPage } from "./regionsAsker";
import { lookedAt, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** How the stages of groups are distributed: small multiples, one for each part of the model. */
export function DistributionsOfGroups({
  page,
  ways,
}: {
  readonly page: RegionsPage;
  readonly ways: RegionsWays;
}) {
  const { portrait, distributions } = page;
  const say = regionsWords().page.distributions;
  const nameOf = (place: number) =>
    place === portrait.groups.length ? say.all : groupName(portrait, portrait.groups[place]!);
  const panels = distributions.panels.map((panel) => ({
    ...panel,
    table: distributionTable(portrait, panel, { isAlone: distributions.panels.length === 1 }),
  }));
  const isRatings = panels.some(({ isDimension }) => isDimension);
  const records = distributionRecords(distributions, nameOf);
  const frame = regionsFrame(page, {
    part: "distributions",
    title: distributionsFinding(portrait, distributions, (place) =>
      groupSpokenOf(portrait, portrait.groups[place]!),
    ),
    subtitle: isRatings ? say.ratings(lookedAt(portrait)) : say.subtitle(lookedAt(portrait)),
    notes: [isRatings ? say.ratingsNote : say.note, say.spreadNote],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => panelsBlock(panels),
  });
  return (
    <Figure frame={frame} heading="h2" part="distributions">
      <StageKey />
      <div className="panels">
        {panels.map(({ code, name, table }) => (
          <section key={code} aria-label={name}>
            <h3>{name}</h3>
            <ChartTableView table={table} caption={say.caption(name)} links={{ row: ways.group }} />
          </section>
        ))}
      </div>
    </Figure>
  );
}

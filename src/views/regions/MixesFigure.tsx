import { Link } from "react-router";
import { type Mixes, mixesRecords } from "../../analyses/regions/mixes";
import { MIXES, type Mix } from "../../analyses/regions/regionsChoice";
import { groupName } from "../../charts/regions/groupName";
import { mixesTable } from "../../charts/regions/mixesTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { mixesFinding } from "../../findings/regions/mixes";
import { regionsWords } from "../../words/regionsWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { lookedAt, type RegionsGround, regionsFrame } from "./regionsFrame";
import type { RegionsWays } from "./regionsWays";

/** Groups as they are beside groups at one mix of incomes. */
export function MixesFigure({
  ground,
  mixes,
  ways,
}: {
  readonly ground: RegionsGround;
  readonly mixes: Mixes;
  readonly ways: RegionsWays;
}) {
  const { portrait } = ground;
  const say = regionsWords().income.mix;
  const { threshold, mix } = portrait.choice;
  const nameOf = (place: number) => groupName(portrait, portrait.groups[place]!);
  const table = mixesTable(portrait, mixes);
  const frame = regionsFrame(ground, {
    part: "mix",
    title: mixesFinding(portrait, mixes, nameOf),
    subtitle: say.subtitle(lookedAt(portrait), threshold),
    notes: [...(mixes.placeless > 0 ? [say.placeless(mixes.placeless)] : []), say.note],
    records: mixesRecords(mixes, nameOf),
    headings: say.headings,
    caption: say.caption,
    body: async () => (width, type) => tableBlock(table, width, type),
  });
  return (
    <Figure frame={frame} heading="h2" part="mix" controls={<MixSwitch mix={mix} ways={ways} />}>
      <ChartTableView table={table} caption={say.caption} links={{ row: ways.group }} />
    </Figure>
  );
}

/** Whose mix of incomes the bars show. */
function MixSwitch({ mix, ways }: { readonly mix: Mix; readonly ways: RegionsWays }) {
  const say = regionsWords().income.mix;
  return (
    <nav className="switch mix-by" aria-label={say.toggle}>
      <span>{say.toggle}</span>
      {MIXES.map((value) => (
        <Link
          key={value}
          to={{ search: ways.searchOf({ mix: value }) }}
          aria-current={value === mix ? "true" : undefined}
          preventScrollReset
        >
          {say.name[value]}
        </Link>
      ))}
    </nav>
  );
}

import { Link } from "react-router";
import { coverageRecords } from "../../analyses/progress/notShown";
import { textBlock } from "../../charts/picture/pictureBlock";
import { coverageTable } from "../../charts/progress/coverageTable";
import { tableBlock } from "../../charts/table/tableBlock";
import { progressWords } from "../../words/progressWords";
import { ChartTableView } from "../figure/ChartTableView";
import { Figure } from "../figure/Figure";
import { recordHeading } from "../figure/recordWords";
import type { ProgressPage } from "./progressAsker";
import { progressFrame } from "./progressFrame";
import type { ProgressWays } from "./progressWays";

/** How many of the pairs that are known are shown, whose are not, and why. */
export function CoverageFigure({
  page,
  ways,
}: {
  readonly page: ProgressPage;
  readonly ways: ProgressWays;
}) {
  const { pairs, unseen } = page;
  const { choice, known } = pairs;
  const say = progressWords().scope.coverage;
  const records = coverageRecords(pairs, ({ left }) => (left === null ? "" : say.left(left)));
  const table = coverageTable(unseen);
  const isAll = unseen.pairs.length === 0;
  const title = isAll
    ? say.all(known.length, choice.span)
    : say.finding(pairs.pairs.length, known.length);
  const years = say.years(unseen.years);
  const frame = progressFrame(page, {
    part: "coverage",
    title,
    subtitle: years,
    notes: [say.registry],
    records,
    headings: records.columns.map(recordHeading),
    caption: say.heading,
    body: async () => (width, type) =>
      isAll ? textBlock(`${title}.`, width, { size: type }) : tableBlock(table, width, type),
  });
  const spanOf = (country: string) =>
    unseen.pairs.find(({ later }) => later.country === country)?.seenBy[0];
  return (
    <Figure frame={frame} heading="h2" part="coverage">
      {!isAll && (
        <ChartTableView
          table={table}
          caption={say.heading}
          links={{
            cell: (country, column) => {
              const span = column === "seen" ? spanOf(country) : undefined;
              return span === undefined ? undefined : ways.searchOf({ span });
            },
          }}
        />
      )}
      {unseen.elsewhere.map(({ span, names }) => (
        <p key={span}>
          {say.elsewhere(names, choice.span)}{" "}
          <Link to={{ search: ways.searchOf({ span }) }} preventScrollReset>
            {say.seenBy(span)}
          </Link>
        </p>
      ))}
    </Figure>
  );
}

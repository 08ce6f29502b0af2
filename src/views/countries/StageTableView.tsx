import type { StageCell, StageTable } from "../../charts/countries/stageTable";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { Scrolling } from "../figure/Scrolling";
import { StageFace } from "../figure/StageFace";
import { SIGNS } from "../heatmap/HeatmapCell";

/** A table of stages, each on its square, with its name beside it where there is room. */
export function StageTableView({
  table: { corner, columns, rows },
  caption,
}: {
  readonly table: StageTable;
  readonly caption: string;
}) {
  return (
    <Scrolling label={caption} className="stage-table">
      <table>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, name, note }) => (
              <th key={key} scope="col">
                {name}
                {note !== undefined && <span className="note">{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ key, name, heading, cells }) => [
            ...(heading === undefined
              ? []
              : [
                  <tr key={`over ${key}`} className="over">
                    <th colSpan={columns.length + 1} scope="colgroup">
                      {heading}
                    </th>
                  </tr>,
                ]),
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]!.key}>
                  {typeof cell === "string" ? cell : <Placed cell={cell} />}
                </td>
              ))}
            </tr>,
          ])}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** A stage by its square and its name, or the reason for none. */
function Placed({ cell }: { readonly cell: StageCell }) {
  if (cell.kind === "stage") {
    return (
      <span className="placed">
        <StageFace stage={cell} /> <span className="stage-name">{words.story.stage(cell)}</span>
      </span>
    );
  }
  if (cell.kind === "few") {
    return <span className="few">{countryWords().figures.beside.few}</span>;
  }
  const { look, sign } = SIGNS[cell.kind];
  return (
    <span className="placed">
      <span className={`face ${look}`} aria-hidden="true">
        {sign}
      </span>{" "}
      <span className="stage-name">{words.story.reasons[cell.kind]}</span>
    </span>
  );
}

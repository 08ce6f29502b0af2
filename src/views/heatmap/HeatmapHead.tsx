import { Link } from "react-router";
import type { ColumnParent } from "../../analyses/cells/columns";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { words } from "../../words/words";
import { HeatmapRowLine, startOf } from "./HeatmapRowLine";
import type { HeatmapActs, HeatmapLinks } from "./HeatmapTable";
import { sectionName } from "./sectionName";

/** In columns, the rows' names and the tree among them. */
export function widthOf({ columns, tree }: HeatmapFigure): number {
  return columns.length + (tree === null ? 1 : 2);
}

/** The headings of a heatmap, which open into what is below them, and under these the rows that are compared. */
export function HeatmapHead({
  figure,
  mark,
  links,
  onCompare,
}: {
  readonly figure: HeatmapFigure;
  readonly mark: string;
  readonly links: HeatmapLinks;
  readonly onCompare: HeatmapActs["onCompare"];
}) {
  const { columns, parents, compared, choice, tree } = figure;
  return (
    <thead>
      <tr className="mark">
        <td colSpan={widthOf(figure)}>{mark}</td>
      </tr>
      {parents.length > 0 && (
        <tr className="parents">
          <td />
          {parents.map((parent) => (
            <th
              key={parent.code}
              scope="colgroup"
              colSpan={columns.filter((column) => column.parent === parent.code).length}
            >
              <Heading
                named={parent}
                link={links.opened(parent.code)}
                place={[-2, columns.findIndex((column) => column.parent === parent.code)]}
              />
            </th>
          ))}
          {tree && <td className="tree" />}
        </tr>
      )}
      <tr className="columns">
        <th scope="col">{words.heatmap.corner[choice.rows]}</th>
        {columns.map((column, i) => (
          <th key={column.code} scope="col" className={startOf(figure, i)}>
            <Heading
              named={choice.level === "theme" ? { ...column, code: "" } : column}
              link={links.opened(column.code)}
              place={[-1, i]}
            />
          </th>
        ))}
        {tree && <td className="tree" />}
      </tr>
      {compared.length > 0 && (
        <tr className="section">
          <th scope="rowgroup" colSpan={widthOf(figure)}>
            <span>{sectionName(figure, { kind: "compared" })}</span>
          </th>
        </tr>
      )}
      {compared.map((each, i) => (
        <HeatmapRowLine
          key={each.row.key}
          figure={figure}
          row={each.row}
          place={i}
          compared={each}
          baseLink={i === 0 ? undefined : links.withBase(each.row.key)}
          onCompare={onCompare}
        />
      ))}
    </thead>
  );
}

function Heading({
  named: { code, name },
  link,
  place,
}: {
  readonly named: ColumnParent;
  readonly link: string | undefined;
  readonly place: readonly [number, number];
}) {
  const text = code === "" ? name : `${code} ${name}`;
  return (
    <span>
      {link === undefined ? (
        text
      ) : (
        <Link
          to={{ search: link }}
          tabIndex={-1}
          data-place={place.join(" ")}
          title={words.heatmap.open(name)}
          preventScrollReset
        >
          {text}
        </Link>
      )}
    </span>
  );
}

import type { ReactNode } from "react";
import { Link } from "react-router";
import { type HeatmapChoice, type HeatmapColumn, ORDERS_OF } from "../analyses/heatmap";
import { words } from "../words/words";
import { Chooser, type Option } from "./Chooser";
import { type Offer, rowKinds, writeHeatmap } from "./heatmapAddress";

/** More options than these do not fit a line of links. */
const LINE = 7;

/** The choices of a heatmap, each a link to the same page with one thing changed. */
export function HeatmapControls({
  choice,
  offer,
  columns,
  dimensionNames,
}: {
  readonly choice: HeatmapChoice;
  readonly offer: Offer;
  readonly columns: readonly HeatmapColumn[];
  readonly dimensionNames: ReadonlyMap<string, string>;
}) {
  const say = words.heatmap;
  const closed = { ...choice, row: "", column: "" };
  // A column of other columns is none of the new ones.
  const others = (changed: Partial<HeatmapChoice>) =>
    "edition" in changed || "dimension" in changed ? { by: "" } : {};
  const search = (changed: Partial<HeatmapChoice>) =>
    writeHeatmap({ ...closed, ...others(changed), ...changed }, offer);
  const options = <K extends keyof HeatmapChoice>(
    field: K,
    values: readonly HeatmapChoice[K][],
    nameOf: (value: HeatmapChoice[K]) => string,
  ): Option[] =>
    values.map((value) => ({
      name: nameOf(value),
      search: search({ [field]: value }),
      chosen: choice[field] === value,
    }));
  const grouped = choice.rows === "groups" || choice.order === "group";
  return (
    <nav className="controls" aria-label={say.controls}>
      <Control
        name={say.rows}
        options={options("rows", rowKinds(offer.groupings), (kind) => say.rowKind[kind])}
      />
      {grouped && (
        <Control
          name={say.grouping}
          options={options("grouping", offer.groupings, words.grouping)}
        />
      )}
      <Control
        name={say.columns}
        options={options("edition", ["", ...offer.editions], (edition) =>
          edition === "" ? say.themes : say.factors(edition),
        )}
      />
      <Control
        name={say.dimension}
        options={options("dimension", ["", ...offer.dimensions], (code) =>
          code === "" ? say.allDimensions : `${code} ${dimensionNames.get(code) ?? ""}`,
        )}
      />
      <Control
        name={say.order}
        options={options("order", ORDERS_OF[choice.rows], (order) =>
          say.orderName(choice.rows, order),
        )}
      >
        <li className="turn">
          <Link to={{ search: search({ reversed: !choice.reversed }) }} preventScrollReset>
            {choice.reversed ? say.turnBack : say.turn}
          </Link>
        </li>
      </Control>
      {choice.order === "column" && (
        <Chooser
          name={say.by}
          options={columns.map(({ code, name }, i) => ({
            name,
            search: search({ by: code }),
            chosen: columns.some((column) => column.code === choice.by)
              ? code === choice.by
              : i === 0,
          }))}
        />
      )}
      {writeHeatmap(choice, offer) !== "" && (
        <Link className="reset" to={{ search: "" }} preventScrollReset>
          {say.reset}
        </Link>
      )}
    </nav>
  );
}

/** One thing to choose, where there is a choice: a line of links, or a list where the line would be too long. */
function Control({
  name,
  options,
  children,
}: {
  readonly name: string;
  readonly options: readonly Option[];
  readonly children?: ReactNode;
}) {
  if (options.length < 2) return null;
  if (options.length > LINE) return <Chooser name={name} options={options} />;
  return (
    <div className="control">
      <span className="control-name">{name}</span>
      <ul>
        {options.map((option) => (
          <li key={option.name}>
            <Link
              to={{ search: option.search }}
              aria-current={option.chosen ? "true" : undefined}
              preventScrollReset
            >
              {option.name}
            </Link>
          </li>
        ))}
        {children}
      </ul>
    </div>
  );
}

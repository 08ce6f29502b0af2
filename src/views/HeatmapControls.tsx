import { Link } from "react-router";
import { type HeatmapChoice, ORDERS_OF } from "../analyses/heatmap";
import { words } from "../words/words";
import { type Offer, rowKinds, writeHeatmap } from "./heatmapAddress";

interface Option {
  readonly name: string;
  readonly choice: HeatmapChoice;
  readonly chosen: boolean;
}

/** The choices of a heatmap, each a link to the same page with one thing changed. */
export function HeatmapControls({
  choice,
  offer,
  dimensionNames,
}: {
  readonly choice: HeatmapChoice;
  readonly offer: Offer;
  readonly dimensionNames: ReadonlyMap<string, string>;
}) {
  const say = words.heatmap;
  const options = <K extends keyof HeatmapChoice>(
    field: K,
    values: readonly HeatmapChoice[K][],
    nameOf: (value: HeatmapChoice[K]) => string,
  ): Option[] =>
    values.map((value) => ({
      name: nameOf(value),
      choice: { ...choice, [field]: value },
      chosen: choice[field] === value,
    }));
  const rows: readonly (readonly [string, readonly Option[]])[] = [
    [say.rows, options("rows", rowKinds(offer.groupings), (kind) => say.rowKind[kind])],
    [say.grouping, options("grouping", offer.groupings, words.grouping)],
    [
      say.columns,
      options("edition", ["", ...offer.editions], (edition) =>
        edition === "" ? say.themes : say.factors(edition),
      ),
    ],
    [
      say.dimension,
      options("dimension", ["", ...offer.dimensions], (code) =>
        code === "" ? say.allDimensions : `${code} ${dimensionNames.get(code) ?? ""}`,
      ),
    ],
    [
      say.order,
      options("order", ORDERS_OF[choice.rows], (order) => say.orderName(choice.rows, order)),
    ],
  ];
  const grouped = choice.rows === "groups" || choice.order === "group";
  const shown = rows.filter(
    ([name, entries]) => entries.length > 1 && (name !== say.grouping || grouped),
  );
  const reset = writeHeatmap(choice, offer) !== "";
  return (
    <nav className="controls" aria-label={say.controls}>
      {shown.map(([name, entries]) => (
        <Control key={name} name={name} options={entries} offer={offer} />
      ))}
      {reset && (
        <Link className="reset" to={{ search: "" }} preventScrollReset>
          {say.reset}
        </Link>
      )}
    </nav>
  );
}

function Control({
  name,
  options,
  offer,
}: {
  readonly name: string;
  readonly options: readonly Option[];
  readonly offer: Offer;
}) {
  return (
    <div className="control">
      <span className="control-name">{name}</span>
      <ul>
        {options.map((option) => (
          <li key={option.name}>
            <Link
              to={{ search: writeHeatmap(option.choice, offer) }}
              aria-current={option.chosen ? "true" : undefined}
              preventScrollReset
            >
              {option.name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
